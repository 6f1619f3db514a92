import type { InstructionState } from '@kim/schema/reference/instruction.ts';
import { rule } from 'graphql-shield';
import type { AccessRule } from '../../platform/domain-module.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { instructionConflictModel, instructionRecipientModel } from './instruction.model.ts';
import { rightToReach } from './instruction.policy.ts';

export interface KnownRecipient extends Row {
  readonly id: string;
  readonly instructionId: string;
  readonly organisationId: string;
  readonly state: InstructionState;
  readonly version: number;
  readonly hasOpenConflict: boolean;
}
const findRecipient = visibleFinder<KnownRecipient>(instructionRecipientModel, (row) => ({
  instructionId: `${row}.instruction_id`,
  organisationId: `${row}.organisation_id`,
  state: `${row}.state`,
  version: `${row}.version`,
  hasOpenConflict: `exists (select from app.instruction_conflict c where c.county_id = ${row}.county_id and c.recipient_id = ${row}.id and (c.county_resolved_on is null or c.employer_resolved_on is null))`,
}));

export const recipientToChange = async (
  context: RequestContext,
  recipientId: string,
): Promise<KnownRecipient> => {
  // a conflict that is flagged while the instruction is reported as applied waits for that, or that for it
  await context.em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 12))', [recipientId]);
  const recipient = await findRecipient(context, recipientId);
  if (!recipient) throw new Refused('NOT_FOUND', { field: 'recipientId' });
  return recipient;
};

interface KnownConflict extends Row {
  readonly id: string;
  readonly instructionId: string;
  readonly version: number;
  readonly isResolvedByCounty: boolean;
  readonly isResolvedByEmployer: boolean;
}
const findConflict = visibleFinder<KnownConflict>(instructionConflictModel, (row) => ({
  instructionId: `(select o.instruction_id from app.instruction_recipient o where o.county_id = ${row}.county_id and o.id = ${row}.recipient_id)`,
  version: `${row}.version`,
  isResolvedByCounty: `${row}.county_resolved_on is not null`,
  isResolvedByEmployer: `${row}.employer_resolved_on is not null`,
}));

export const conflictToChange = async (
  context: RequestContext,
  conflictId: string,
): Promise<KnownConflict> => {
  const conflict = await findConflict(context, conflictId);
  if (!conflict) throw new Refused('NOT_FOUND', { field: 'conflictId' });
  return conflict;
};

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};

/** The GraphQL wall before a step: what it leads to says whose it is. */
export const takesOwnStep: AccessRule = rule('takes a step of their own side', { cache: 'no_cache' })((
  _parent,
  { input }: { input: { readonly toState: InstructionState } },
  context: RequestContext,
) => {
  const right = rightToReach(input.toState);
  return !right || !context.walls.graphql || hasRight(context.actor, right) || new Forbidden(right);
});
