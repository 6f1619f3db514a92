import { newUuid } from '@kim/schema/ids.ts';
import { workingDays } from '@kim/schema/calendar/working-days.ts';
import { DriverException, type EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { oneAtATime } from './absence-turn.ts';
import { Absence } from './absence.entity.ts';
import type { AbsenceRecordInput } from './absence.input.ts';
import { findLeaveFile } from './absence-parties.ts';
import { faultsOf, mayTakePart, remaining, standingStates, type Balance } from './absence.policy.ts';

type Entered = { readonly absenceId: string };
type Entry = Omit<AbsenceRecordInput, 'fileId'>;

const MOST_NOTE = 500;
const EXCLUSION_VIOLATION = '23P01';

/** Somebody asks for leave for oneself. */
export const requestAbsence = (
  context: RequestContext,
  fileId: string,
  input: Entry,
): Promise<Outcome<Entered>> => enter(context, fileId, input, 'absenceRequest');

/** HR records an absence of its staff. */
export const recordAbsence = (
  context: RequestContext,
  fileId: string,
  input: Entry,
): Promise<Outcome<Entered>> => enter(context, fileId, input, 'absenceRecord');

type Entering = 'absenceRequest' | 'absenceRecord';

const enter = async (
  context: RequestContext,
  fileId: string,
  input: Entry,
  operation: Entering,
): Promise<Outcome<Entered>> => {
  const file = await findLeaveFile(context, fileId);
  if (file && context.walls.domain && !mayTakePart(operation, context.actor, file))
    throw new Forbidden(operation === 'absenceRequest' ? 'REQUEST_LEAVE' : 'KEEP_PERSONNEL_FILES');
  const request = { operation, input: { ...input, fileId }, findings: findingsOf(context, input, operation) };
  return carryOut<Entered>(context, request, async (em, actor) => {
    if (!file) throw new Refused('NOT_FOUND', { field: 'fileId' });
    await oneAtATime(em, fileId);
    await refuseOverlap(em, actor, { fileId, ...input });
    if (input.kind === 'VACATION') await refuseBeyondBalance(em, actor, { fileId, ...input });
    return { absenceId: await insert(em, actor, { context, fileId, input, operation }) };
  });
};

const findingsOf = ({ today }: RequestContext, input: Entry, operation: Entering): Finding[] => [
  ...faultsOf(
    { ...input, halfDay: input.halfDay ?? null },
    { today, isRequest: operation === 'absenceRequest' },
  ).map(({ code, field }) => ({
    code,
    field,
    figures: { from: input.firstDay, to: input.lastDay },
  })),
  ...((input.note ?? '').length > MOST_NOTE
    ? [{ code: 'INVALID_TEXT' as const, field: 'note', figures: { most: MOST_NOTE } }]
    : []),
];

interface Asked extends Entry {
  readonly fileId: string;
}

const refuseOverlap = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { fileId, firstDay, lastDay, halfDay }: Asked,
): Promise<void> => {
  const there = await em.find(Absence, {
    countyId,
    fileId,
    state: { $in: [...standingStates] },
    firstDay: { $lte: lastDay },
    lastDay: { $gte: firstDay },
  });
  // Two halves of one day do not overlap.
  const other = there.find((one) => !halfDay || !one.halfDay || one.halfDay === halfDay);
  if (other)
    throw new Refused('ABSENCE_OVERLAPS', {
      field: 'firstDay',
      figures: { from: other.firstDay, to: other.lastDay },
    });
};

const refuseBeyondBalance = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { fileId, firstDay, lastDay, halfDay }: Asked,
): Promise<void> => {
  const year = Number(firstDay.slice(0, 4));
  const [balance] = await em.execute<Balance[]>(
    `select e.days::float8, e.carried_over::float8 as "carriedOver",
       coalesce(sum(a.working_days) filter (where a.state <> 'REQUESTED'), 0)::float8 as taken,
       coalesce(sum(a.working_days) filter (where a.state = 'REQUESTED'), 0)::float8 as requested
     from personnel.leave_entitlement e
     left join personnel.absence a on a.county_id = e.county_id and a.file_id = e.file_id and a.kind = 'VACATION'
       and a.state in ('REQUESTED', 'APPROVED', 'RECORDED') and extract(year from a.first_day) = e.year
     where e.county_id = ? and e.file_id = ? and e.year = ? group by e.county_id, e.id`,
    [countyId, fileId, year],
  );
  if (!balance) throw new Refused('ABSENCE_NO_ENTITLEMENT', { field: 'firstDay', figures: { year } });
  const asked = workingDays(firstDay, lastDay, halfDay ?? null);
  const free = remaining(balance);
  if (asked <= free) return;
  throw new Refused('ABSENCE_BEYOND_BALANCE', {
    field: 'lastDay',
    figures: { year, asked, free, ...balance },
  });
};

interface Inserting {
  readonly context: RequestContext;
  readonly fileId: string;
  readonly input: Entry;
  readonly operation: Entering;
}

const insert = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { context, fileId, input, operation }: Inserting,
): Promise<string> => {
  const { kind, firstDay, lastDay, halfDay = null, note } = input;
  const me = membership.person.id;
  const entered =
    operation === 'absenceRequest'
      ? { state: 'REQUESTED', requestedBy: me, requestedOn: context.today }
      : { state: 'RECORDED', decidedBy: me, decidedOn: context.today };
  const absence = em.create(Absence, {
    countyId,
    id: newUuid(),
    fileId,
    kind,
    firstDay,
    lastDay,
    halfDay,
    workingDays: workingDays(firstDay, lastDay, halfDay).toFixed(1),
    note: note?.trim() || null,
    ...entered,
  });
  try {
    await em.flush();
  } catch (error) {
    // Two at the same instant, one past the question above: the database keeps the days apart.
    if (error instanceof DriverException && error.code === EXCLUSION_VIOLATION)
      throw new Refused('ABSENCE_OVERLAPS', {
        field: 'firstDay',
        figures: { from: firstDay, to: lastDay },
      });
    throw error;
  }
  return absence.id;
};
