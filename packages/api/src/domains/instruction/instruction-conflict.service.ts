import { newUuid } from '@kim/schema/ids.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { conflictToChange, recipientToChange, refuseUnless } from './instruction-target.ts';
import { findingsOfText } from './instruction.policy.ts';
import { nameOf, type InstructionChange } from './instruction.service.ts';

interface Flag {
  readonly idempotencyKey: string;
  readonly recipientId: string;
  readonly body: string;
  readonly instructedOn: string;
}

/** Whoever notices it says what the employer has instructed: then both know. One at a time. */
export const flagConflict = (context: RequestContext, input: Flag): InstructionChange => {
  refuseUnless(context, 'FLAG_CONFLICTS');
  const findings = [
    ...findingsOfText('body', input.body),
    ...(input.instructedOn > context.today ? [{ code: 'DAY_TO_COME', field: 'instructedOn' } as const] : []),
  ];
  return carryOut(context, { operation: 'instructionConflictFlag', input, findings }, async (em, actor) => {
    const found = await recipientToChange(context, input.recipientId);
    const { instructionId, organisationId, hasOpenConflict } = found;
    const about = { instructionId };
    if (hasOpenConflict) throw new Refused('INSTRUCTION_CONFLICT_OPEN', { about });
    const { person } = actor.membership;
    await em.execute(
      'insert into app.instruction_conflict (county_id, id, recipient_id, organisation_id, body, instructed_on, flagged_on, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        actor.countyId,
        newUuid(),
        input.recipientId,
        organisationId,
        input.body.trim(),
        input.instructedOn,
        context.today,
        person.id,
        nameOf(actor),
      ],
    );
    return about;
  });
};

interface Resolve {
  readonly idempotencyKey: string;
  readonly conflictId: string;
  readonly version: number;
  readonly resolution: string;
}

/** Each side says for itself how it is settled; settled it is when both have. */
export const resolveConflict = (context: RequestContext, input: Resolve): InstructionChange => {
  refuseUnless(context, 'RESOLVE_CONFLICTS');
  const findings = findingsOfText('resolution', input.resolution);
  return carryOut(
    context,
    { operation: 'instructionConflictResolve', input, findings },
    async (em, actor) => {
      const found = await conflictToChange(context, input.conflictId);
      const about = { instructionId: found.instructionId };
      const isCounty = hasRight(actor, 'ISSUE_INSTRUCTIONS');
      if (isCounty ? found.isResolvedByCounty : found.isResolvedByEmployer)
        throw new Refused('INSTRUCTION_CONFLICT_SETTLED', { about });
      const side = isCounty ? 'county' : 'employer';
      const changed = await em.execute<object[]>(
        `update app.instruction_conflict set ${side}_resolution = ?, ${side}_resolved_on = ?, version = version + 1 where id = ? and version = ? and ${side}_resolved_on is null returning id`,
        [input.resolution.trim(), context.today, input.conflictId, input.version],
      );
      if (changed.length === 0)
        throw new Refused('CONFLICT', { field: 'version', currentVersion: found.version, about });
      return about;
    },
  );
};
