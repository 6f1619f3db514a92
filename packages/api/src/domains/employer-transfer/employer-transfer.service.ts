import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { Position } from '../staffing/staffing.public.ts';
import { EmployerTransfer, EmployerTransferFile, EmployerTransferLine } from './employer-transfer.entity.ts';
import { findingsOf, mayTransfer, type TransferRequest } from './employer-transfer.policy.ts';
import { planTransfer, type TransferPlan } from './transfer-plan.ts';

export interface TransferOrder extends TransferRequest {
  readonly idempotencyKey: string;
  readonly legalBasis: string;
  readonly lines: readonly {
    readonly positionId: string;
    readonly newEmployerId: string;
    readonly version: number;
  }[];
}

type Ordered = { readonly transferId: string };

/**
 * Moves positions with the employment of those who fill them to other employers from a day on: Dienstaufsicht, files, persons,
 * all or nothing, with a log. Fachaufsicht stays where it is.
 */
export const transferEmployer = (context: RequestContext, order: TransferOrder): Promise<Outcome<Ordered>> =>
  carryOut(
    context,
    {
      operation: 'employerTransfer',
      input: order,
      findings: findingsOf(order, context.today, order.legalBasis),
    },
    async (em, actor) => {
      const { countyId, membership } = actor;
      if (context.walls.domain && !mayTransfer(actor, [])) throw new Forbidden('TRANSFER_EMPLOYER');
      const plan = await planTransfer(context, { ownId: membership.organisation.id, countyId }, order);
      const employers = plan.positions.map(({ employerId }) => employerId);
      if (context.walls.domain && !mayTransfer(actor, employers)) throw new Forbidden('DIENSTAUFSICHT');
      const [first, ...more] = plan.findings;
      if (first) throw new Refused(first.code, { ...first, more });
      await claimPositions(em, actor, order);
      const transferId = await writeOrder(em, actor, order, plan);
      await em.execute('select seal.hand_over_positions(?)', [transferId]);
      await em.execute('select seal.hand_over_files(?)', [transferId]);
      return { transferId };
    },
  );

/** In one order for everybody, so that two transfers wait for one another instead of standing in each other's way. */
const claimPositions = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { lines }: Pick<TransferOrder, 'lines'>,
): Promise<void> => {
  const positions = await em.find(
    Position,
    { countyId, id: { $in: lines.map(({ positionId }) => positionId) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const position of positions) {
    const index = lines.findIndex(({ positionId }) => positionId === position.id);
    if (position.version !== lines[index]!.version)
      throw new Refused('CONFLICT', {
        field: ['lines', String(index), 'version'],
        currentVersion: position.version,
      });
    position.version += 1;
  }
};

const writeOrder = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { effectiveOn, legalBasis }: TransferOrder,
  { lines }: TransferPlan,
): Promise<string> => {
  const transferId = newUuid();
  const formerEmployerId = membership.organisation.id;
  em.create(EmployerTransfer, {
    countyId,
    id: transferId,
    formerEmployerId,
    formerEmployerName: membership.organisation.name,
    effectiveOn,
    legalBasis: legalBasis.trim(),
    orderedById: membership.person.id,
    orderedAt: new Date(),
  });
  // References are composite and unknown to the mapper: what is referred to goes first.
  await em.flush();
  const of = { countyId, transferId, formerEmployerId };
  const moving = new Map<string, string>();
  for (const { position, title, newEmployer, files } of lines) {
    em.create(EmployerTransferLine, {
      ...of,
      id: newUuid(),
      positionId: position.id,
      positionTitle: title,
      newEmployerId: newEmployer.id,
      newEmployerName: newEmployer.name,
      fileCount: files.length,
    });
    for (const { id } of files) moving.set(id, newEmployer.id);
  }
  for (const [fileId, newEmployerId] of moving)
    em.create(EmployerTransferFile, { ...of, id: newUuid(), fileId, newEmployerId, effectiveOn });
  await em.flush();
  return transferId;
};
