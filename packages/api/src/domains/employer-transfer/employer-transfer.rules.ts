import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { hasCarriedOut } from '../../platform/idempotency/once.ts';
import { findEmployedPosition } from '../staffing/staffing.public.ts';
import { findTransfer } from './employer-transfer-revoke.service.ts';
import { mayTransfer } from './employer-transfer.policy.ts';

const readers = needs('READ_EMPLOYER_TRANSFERS');
const hr = needs('TRANSFER_EMPLOYER');

interface OrderInput {
  readonly idempotencyKey: string;
  readonly lines: readonly { readonly positionId: string }[];
}

/**
 * Positions out of reach pass: the service answers as for some that never existed. A repetition passes too, because after a
 * transfer on a past day the caller employs the positions no longer and still is to get the same answer.
 */
const employsThePositions = rule('holds Dienstaufsicht over every position', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: OrderInput },
  context: RequestContext,
) => {
  const { actor, walls } = context;
  if (!walls.graphql) return true;
  const ids = input.lines.flatMap(({ positionId }) => uuidOfId(['position'], positionId) ?? []);
  const found = await Promise.all(ids.map((id) => findEmployedPosition(context, id)));
  const employers = found.flatMap((position) => (position ? [position.employerId] : []));
  return (
    mayTransfer(actor, employers) ||
    (await hasCarriedOut(context, input.idempotencyKey)) ||
    new Forbidden('DIENSTAUFSICHT')
  );
});

const orderedTheTransfer = rule('is HR of the former employer', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly transferId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['transfer'], input.transferId);
  const transfer = id && context.walls.graphql ? await findTransfer(context, id) : null;
  return (
    !transfer || mayTransfer(context.actor, [transfer.formerEmployerId]) || new Forbidden('DIENSTAUFSICHT')
  );
});

export const employerTransferRules: AccessRules = {
  Query: { employerTransfer: readers, employerTransfers: readers, employerTransferPreview: hr },
  Mutation: {
    employerTransfer: and(hr, employsThePositions),
    employerTransferRevoke: and(hr, orderedTheTransfer),
  },
  EmployerTransfer: { '*': readers },
  EmployerTransferLine: { '*': readers, fileCount: hr },
  EmployerTransferConnection: { '*': readers },
  EmployerTransferEdge: { '*': readers },
  EmployerTransferPreview: { '*': hr },
  EmployerTransferPreviewLine: { '*': hr },
  EmployerTransferPreviewPerson: { '*': hr },
  Position: { viewerCanTransfer: needs('READ_POSITIONS') },
};
