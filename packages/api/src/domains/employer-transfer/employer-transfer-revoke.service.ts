import type { RequestContext } from '../../platform/graphql/context.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { employerTransferModel } from './employer-transfer.model.ts';
import { mayTransfer } from './employer-transfer.policy.ts';

interface FoundTransfer extends Row {
  readonly formerEmployerId: string;
  readonly version: number;
  readonly isRevocable: boolean;
}

export interface RevokeOrder {
  readonly idempotencyKey: string;
  readonly transferId: string;
  readonly version: number;
}

/** A transfer the caller may see; null if there is none for this caller. */
export const findTransfer = visibleFinder<FoundTransfer>(employerTransferModel, (row, { context, bind }) => ({
  formerEmployerId: `${row}.former_employer_id`,
  version: `${row}.version`,
  isRevocable: `(${row}.revoked_at is null and ${row}.effective_on > ${bind(context.today, 'date')})`,
}));

/** Undoes a transfer before its day: as if it had not been ordered, but for the log. */
export const revokeTransfer = (
  context: RequestContext,
  order: RevokeOrder,
): Promise<Outcome<{ readonly transferId: string }>> =>
  carryOut(context, { operation: 'employerTransferRevoke', input: order }, async (em, actor) => {
    const { transferId } = order;
    const transfer = await findTransfer(context, transferId);
    if (!transfer) throw new Refused('NOT_FOUND', { field: 'transferId' });
    if (context.walls.domain && !mayTransfer(actor, [transfer.formerEmployerId]))
      throw new Forbidden('DIENSTAUFSICHT');
    const about = { transferId };
    if (!transfer.isRevocable) throw new Refused('TRANSFER_NOT_REVOCABLE', { about });
    if (transfer.version !== order.version)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: transfer.version, about });
    await em.execute('select seal.take_back_files(?)', [transferId]);
    const [answer] = await em.execute<{ lines: number }[]>('select seal.take_back_positions(?) as lines', [
      transferId,
    ]);
    // Somebody else was quicker, between our look and our hand.
    if (!answer || answer.lines === 0) throw new Refused('TRANSFER_NOT_REVOCABLE', { about });
    return { transferId };
  });
