import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findInvitable } from '../meeting/meeting.public.ts';
import {
  findingsOfRules,
  findingsOfSeat,
  type RulesWish,
  type SeatWish,
} from './steering-findings.policy.ts';
import { obstacleToBegin, obstacleToLastDay } from './steering.policy.ts';
import { insertRows } from './steering-rows.ts';
import { findSeat, known, lock, nameOf, refuseUnless, steeringBodyOf } from './steering-target.ts';

export interface Keyed {
  readonly idempotencyKey: string;
}
type BodyChange = Promise<Outcome<{ readonly bodyId: string }>>;
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

interface SeatRecord extends Keyed, SeatWish {
  /** The seat that another takes the place of; null: one more. */
  readonly seatId: string | null;
  readonly version: number | null;
  readonly validFrom: string;
}

/** One more seat, or from a day on another person or organisation in the same place: the history stays. */
export const recordSeat = (context: RequestContext, input: SeatRecord): BodyChange => {
  refuseUnless(context, 'RUN_STEERING');
  const late = obstacleToBegin(input.validFrom, context.today);
  const findings = [...findingsOfSeat(input), ...(late ? [late] : [])];
  return carryOut(context, { operation: 'seatRecord', input, findings }, async (em, actor) => {
    const { validFrom, organisation, kind, source } = input;
    const bodyId = steeringBodyOf(actor);
    await lock(context, bodyId);
    const [member, deputy] = [
      await personOf(context, input.personId, 'personId'),
      await personOf(context, input.deputyId, 'deputyId'),
    ];
    const position = input.seatId
      ? await endBefore(context, input, input.seatId)
      : await nextPosition(context, bodyId);
    if (kind === 'VOTING' && member)
      await refuseSecondSeat(context, { bodyId, personId: member.id, validFrom });
    await insertRows(em, 'seat', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        body_id: bodyId,
        position,
        organisation: organisation.trim(),
        function: input.function?.trim() || null,
        kind,
        topic: input.topic?.trim() || null,
        person_id: member?.id ?? null,
        person_name: member?.name ?? null,
        deputy_id: deputy?.id ?? null,
        deputy_name: deputy?.name ?? null,
        valid_from: validFrom,
        source: source.trim(),
      },
    ]);
    return { bodyId };
  });
};

const personOf = async (
  context: RequestContext,
  id: string | null,
  field: string,
): Promise<{ readonly id: string; readonly name: string } | null> => {
  if (!id) return null;
  const found = await findInvitable(context, id);
  if (!found) throw new Refused('STEERING_PERSON', { field });
  return found;
};

/** One person, one vote. */
const refuseSecondSeat = async (
  { em }: RequestContext,
  {
    bodyId,
    personId,
    validFrom,
  }: { readonly bodyId: string; readonly personId: string; readonly validFrom: string },
): Promise<void> => {
  const [other] = await em!.execute<object[]>(
    `select id from governance.seat where body_id = ? and person_id = ? and kind = 'VOTING' and (valid_to is null or valid_to >= ?) limit 1`,
    [bodyId, personId, validFrom],
  );
  if (other) throw new Refused('STEERING_TWO_SEATS', { field: 'personId', about: { bodyId } });
};

const nextPosition = async ({ em }: RequestContext, bodyId: string): Promise<number> => {
  const [row] = await em!.execute<{ next: number }[]>(
    'select coalesce(max(position), 0) + 1 as next from governance.seat where body_id = ?',
    [bodyId],
  );
  return row!.next;
};

const endBefore = async (context: RequestContext, input: SeatRecord, seatId: string): Promise<number> => {
  const { position, bodyId } = await endSeatOn(context, {
    seatId,
    version: input.version,
    lastDay: dayBefore(input.validFrom),
    field: 'validFrom',
  });
  const [later] = await context.em!.execute<object[]>(
    'select id from governance.seat where body_id = ? and position = ? and valid_from >= ? limit 1',
    [bodyId, position, input.validFrom],
  );
  if (later) throw new Refused('STEERING_PERIOD', { field: 'validFrom' });
  return position;
};

interface Ending {
  readonly seatId: string;
  readonly version: number | null;
  readonly lastDay: string;
  readonly field: string;
}
const endSeatOn = async (
  context: RequestContext,
  { seatId, version, lastDay, field }: Ending,
): Promise<{ readonly position: number; readonly bodyId: string }> => {
  const seat = await known(findSeat(context, seatId), 'seatId');
  const { bodyId, position } = seat;
  if (lastDay < seat.validFrom || seat.validTo !== null)
    throw new Refused('STEERING_PERIOD', { field, about: { bodyId } });
  const changed = await context.em!.execute<object[]>(
    'update governance.seat set valid_to = ?, version = version + 1 where id = ? and version = ? returning id',
    [lastDay, seatId, version],
  );
  if (changed.length === 0)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: seat.version, about: { bodyId } });
  return { position, bodyId };
};

/** A seat that nobody takes over. */
export const endSeat = (
  context: RequestContext,
  input: Keyed & { readonly seatId: string; readonly version: number; readonly validTo: string },
): BodyChange => {
  refuseUnless(context, 'RUN_STEERING');
  const early = obstacleToLastDay(input.validTo, context.today);
  const findings = early ? [early] : [];
  return carryOut(context, { operation: 'seatEnd', input, findings }, async () => {
    const { seatId, version, validTo } = input;
    const { bodyId } = await endSeatOn(context, { seatId, version, lastDay: validTo, field: 'validTo' });
    return { bodyId };
  });
};

interface RulesRecord extends Keyed, RulesWish {
  readonly validFrom: string;
  readonly isDeputyAllowed: boolean;
  readonly isCircularAllowed: boolean;
}

/** Another edition of the rules of procedure; the one before ends the day before. */
export const recordRules = (context: RequestContext, input: RulesRecord): BodyChange => {
  refuseUnless(context, 'RUN_STEERING');
  const late = obstacleToBegin(input.validFrom, context.today);
  const findings = [...findingsOfRules(input), ...(late ? [late] : [])];
  return carryOut(context, { operation: 'procedureRulesRecord', input, findings }, async (em, actor) => {
    const bodyId = steeringBodyOf(actor);
    await lock(context, bodyId);
    const [last] = await em.execute<{ id: string; edition: number; from: string }[]>(
      'select id, edition, valid_from::text as from from governance.procedure_rules where body_id = ? order by edition desc limit 1',
      [bodyId],
    );
    if (last && last.from >= input.validFrom)
      throw new Refused('STEERING_PERIOD', { field: 'validFrom', about: { bodyId } });
    if (last)
      await em.execute(
        'update governance.procedure_rules set valid_to = ?, version = version + 1 where id = ?',
        [dayBefore(input.validFrom), last.id],
      );
    await insertRows(em, 'procedure_rules', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        body_id: bodyId,
        edition: (last?.edition ?? 0) + 1,
        valid_from: input.validFrom,
        invitation_days: input.invitationDays,
        quorum_percent: input.quorumPercent,
        majority_percent: input.majorityPercent,
        is_deputy_allowed: input.isDeputyAllowed,
        is_circular_allowed: input.isCircularAllowed,
        circular_days: input.circularDays,
        minutes_days: input.minutesDays,
        sessions_per_year: input.sessionsPerYear,
        source: input.source.trim(),
        note: input.note?.trim() || null,
        person_name: nameOf(actor),
      },
    ]);
    return { bodyId };
  });
};
