import { publicId } from '@kim/schema/ids.ts';
import { changeError } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { findingsOf, mayTransfer, type TransferRequest } from './employer-transfer.policy.ts';
import type { EmployerTransferPreview } from './employer-transfer.type.ts';
import { planTransfer } from './transfer-plan.ts';

/** What the transfer would do, by the very rules it would be carried out by. */
export const previewTransfer = async (
  context: RequestContext,
  request: TransferRequest,
): Promise<EmployerTransferPreview> => {
  const { actor, today, locale, walls } = context;
  if (actor.kind !== 'member' || (walls.domain && !mayTransfer(actor, [])))
    throw new Forbidden('TRANSFER_EMPLOYER');
  const { countyId, membership } = actor;
  const plan = await planTransfer(context, { ownId: membership.organisation.id, countyId }, request);
  return {
    effectiveOn: request.effectiveOn,
    lastDay: dayBefore(request.effectiveOn),
    fileCount: new Set(plan.lines.flatMap(({ files }) => files.map(({ id }) => id))).size,
    lines: plan.lines.map(({ position, title, newEmployer, people }) => ({
      positionId: publicId('position', position.id),
      positionTitle: title,
      newEmployerName: newEmployer.name,
      people,
    })),
    errors: [...findingsOf(request, today), ...plan.findings].map((finding) => changeError(finding, locale)),
  };
};

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
