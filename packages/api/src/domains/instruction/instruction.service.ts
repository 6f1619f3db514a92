import { newUuid } from '@kim/schema/ids.ts';
import type { InstructionState } from '@kim/schema/reference/instruction.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { recipientToChange, refuseUnless } from './instruction-target.ts';
import {
  findingsOfInstruction,
  obstacleToStep,
  rightToReach,
  type NewInstruction,
} from './instruction.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export type InstructionChange = Promise<Outcome<{ readonly instructionId: string }>>;

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

interface StepTaken {
  readonly recipientId: string;
  readonly fromState: InstructionState | null;
  readonly toState: InstructionState;
  readonly remark: string | null;
}

const recordStep = async (
  { em, today }: RequestContext,
  actor: MemberActor,
  { recipientId, fromState, toState, remark }: StepTaken,
): Promise<void> => {
  const { id } = actor.membership.person;
  await em!.execute(
    `insert into app.instruction_step (county_id, id, recipient_id, step, from_state, to_state, remark, occurred_on, recorded_at, person_id, person_name)
     select ?, ?, ?, coalesce(max(s.step), 0) + 1, ?, ?, ?, ?, now(), ?, ? from app.instruction_step s where s.recipient_id = ?`,
    [
      actor.countyId,
      newUuid(),
      recipientId,
      fromState,
      toState,
      remark?.trim() || null,
      today,
      id,
      nameOf(actor),
      recipientId,
    ],
  );
};

/** To one, several or all municipalities in which somebody leads cases. */
export const issueInstruction = (
  context: RequestContext,
  input: Keyed & NewInstruction & { readonly organisationIds: readonly string[] | null },
): InstructionChange => {
  refuseUnless(context, 'ISSUE_INSTRUCTIONS');
  const findings = findingsOfInstruction(input, context.today);
  return carryOut(context, { operation: 'instructionIssue', input, findings }, async (em, actor) => {
    const places = await placesFor(context, input.organisationIds);
    const instructionId = newUuid();
    const { person } = actor.membership;
    await em.execute(
      'insert into app.instruction (county_id, id, title, body, basis, issued_on, due_on, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        actor.countyId,
        instructionId,
        input.title.trim(),
        input.body.trim(),
        input.basis.trim(),
        context.today,
        input.dueOn,
        person.id,
        nameOf(actor),
      ],
    );
    for (const organisationId of places) {
      const recipientId = newUuid();
      await em.execute(
        'insert into app.instruction_recipient (county_id, id, instruction_id, organisation_id) values (?, ?, ?, ?)',
        [actor.countyId, recipientId, instructionId, organisationId],
      );
      await recordStep(context, actor, { recipientId, fromState: null, toState: 'ISSUED', remark: null });
    }
    return { instructionId };
  });
};

const placesFor = async (
  { em }: RequestContext,
  asked: readonly string[] | null,
): Promise<readonly string[]> => {
  const known = await em!.execute<{ id: string }[]>('select unnest(seal.participating_places()) as id');
  const ids = known.map(({ id }) => id);
  const places = asked ? [...new Set(asked)] : ids;
  if (places.length === 0 || places.some((id) => !ids.includes(id)))
    throw new Refused('INSTRUCTION_NO_PLACE', { field: 'organisationIds' });
  return places;
};

interface Advance extends Keyed {
  readonly recipientId: string;
  readonly version: number;
  readonly toState: InstructionState;
  readonly remark: string | null;
}

/** One step: the municipality's or the county's, as the table of steps says. */
export const advanceInstruction = (context: RequestContext, input: Advance): InstructionChange => {
  const right = rightToReach(input.toState);
  if (right) refuseUnless(context, right);
  return carryOut(context, { operation: 'instructionAdvance', input }, async (em, actor) => {
    const { recipientId, toState, remark, version } = input;
    const found = await recipientToChange(context, recipientId);
    const about = { instructionId: found.instructionId };
    const obstacle = obstacleToStep(input, found);
    if (obstacle) {
      const { code, ...details } = obstacle;
      throw new Refused(code, { ...details, about });
    }
    const changed = await em.execute<object[]>(
      'update app.instruction_recipient set state = ?, version = version + 1 where id = ? and version = ? and state = ? returning id',
      [toState, recipientId, version, found.state],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: found.version, about });
    await recordStep(context, actor, { recipientId, fromState: found.state, toState, remark });
    return { instructionId: found.instructionId };
  });
};
