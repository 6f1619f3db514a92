import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { knownPerson } from './casework-rows.support.ts';
import { hurdlesSeen } from './hurdle-rows.support.ts';
import { here, lead, somebodyElse } from './roles.support.ts';
import { groupsSeen } from './working-group-rows.support.ts';

interface FieldRow extends OfCounty {
  readonly id: string;
}
interface GoalRow extends FieldRow {
  readonly field_id: string;
}
export interface MeasureRow extends OfCounty {
  readonly id: string;
  readonly goal_id: string;
  readonly published_on: string | null;
  readonly state: string;
  readonly owner_person_id: string | null;
  readonly version: number;
}
interface StepRow extends OfCounty {
  readonly id: string;
}
interface ReviewRow extends OfCounty {
  readonly id: string;
  readonly measure_id: string;
  readonly version: number;
}
export interface LinkRow extends OfCounty {
  readonly id: string;
  readonly measure_id: string;
  readonly working_group_id: string | null;
  readonly hurdle_id: string | null;
  readonly ended_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'measure.action_field': FieldRow;
    'measure.action_goal': GoalRow;
    'measure.measure': MeasureRow;
    'measure.measure_step': StepRow;
    'measure.measure_review': ReviewRow;
    'measure.measure_link': LinkRow;
  }
}

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];

/** Who steers: the county's coordination, its centre's head, the office of the steering group. */
const steers = ({ role }: SealedPrincipal): boolean => lead.includes(role);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);

/** Of each state as often as of the others. */
const someMeasure = (who: SealedPrincipal, world: World, random: Random): MeasureRow => {
  const state = random.pick([
    'PROPOSED',
    'PRIORITISED',
    'ASSIGNED',
    'RUNNING',
    'DONE',
    'STALLED',
    'EVALUATED',
  ]);
  const rows = world['measure.measure'].filter((row) => row.state === state);
  const own = here(rows, who);
  return own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(rows);
};

const waysOn: Readonly<Record<string, readonly string[]>> = {
  ASSIGNED: ['PRIORITISED'],
  RUNNING: ['ASSIGNED', 'STALLED'],
  STALLED: ['RUNNING'],
  EVALUATED: ['DONE', 'STALLED'],
};

export const measureAttempts: Attempts = (who, world, random) => {
  const row = someMeasure(who, world, random);
  const isFound = isHere(row, who) && row.state !== 'EVALUATED';
  const changing = (what: string, values: string, isPossible: boolean): Attempt => ({
    what,
    sql: `update measure.measure set ${values} where id = '${row.id}'`,
    expected: !steers(who) ? null : isFound ? allowed(isPossible) : 0,
  });
  return [
    changing('plan', `due_on = '2027-01-01'`, true),
    changing('leave without a due date', 'due_on = null', row.state === 'PROPOSED'),
    ...Object.entries(waysOn).map(([to, from]) =>
      changing(`from ${row.state} to ${to}`, `state = '${to}'`, to === row.state || from.includes(row.state)),
    ),
    {
      what: 'change the wording',
      sql: `update measure.measure set wording = 'x' where id = '${row.id}'`,
      expected: null,
    },
  ];
};

export const stepAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = someMeasure(who, world, random);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const to = random.chance(0.7) ? row.state : 'EVALUATED';
  return [
    {
      what: `record a step to ${to} of one in ${row.state}`,
      sql: `insert into measure.measure_step (county_id, id, measure_id, step, from_state, to_state, occurred_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 99, 'PROPOSED', '${to}', '2026-01-01', '${by}', 'x')`,
      expected: allowed(steers(who) && isHere(row, who) && by === who.person && to === row.state),
    },
  ];
};

const isOpen = ({ state }: MeasureRow): boolean => state !== 'PROPOSED' && state !== 'EVALUATED';

export const reviewAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = someMeasure(who, world, random);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const reviews = world['measure.measure_review'];
  const isOwn = random.chance(0.7);
  const own = here(reviews, who);
  const review = isOwn && own.length > 0 ? random.pick(own) : random.pick(reviews);
  const measure = world['measure.measure'].find(({ id }) => id === review.measure_id)!;
  const writer = random.chance(0.7) ? who.person! : somebodyElse(who, review, world);
  const isFound = isHere(review, who) && isOpen(measure);
  return [
    {
      what: `review one in ${row.state}`,
      sql: `insert into measure.measure_review (county_id, id, measure_id, year, quarter, light, reviewed_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 2020, 1, 'GREEN', '2026-01-01', '${by}', 'x')`,
      expected: allowed(steers(who) && isHere(row, who) && by === who.person && isOpen(row)),
    },
    {
      what: `correct a review of one in ${measure.state}`,
      sql: `update measure.measure_review set light = 'GREEN', person_id = '${writer}' where id = '${review.id}'`,
      expected: !steers(who) ? null : isFound ? allowed(writer === who.person) : 0,
    },
  ];
};

/** The county all of them; everybody else those to a group or a hurdle they may know of. */
export const measureLinksSeen = (who: SealedPrincipal, world: World): LinkRow[] => {
  const known = new Set([...groupsSeen(who, world), ...hurdlesSeen(who, world)].map(({ id }) => id));
  return here(world['measure.measure_link'], who).filter(
    (row) => steers(who) || known.has((row.working_group_id ?? row.hurdle_id)!),
  );
};

const mayChange = (row: LinkRow, world: World): boolean =>
  world['measure.measure'].find(({ id }) => id === row.measure_id)!.state !== 'EVALUATED';

export const measureLinkAttempts: Attempts = (who, world, random) => {
  const measure = someMeasure(who, world, random);
  const rows = world['measure.measure_link'];
  const own = here(rows, who);
  const row = own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(rows);
  const isFound = isHere(row, who) && row.ended_on === null && mayChange(row, world);
  const ending = (endedOn: string): Attempt => ({
    what: `end a link by ${endedOn}`,
    sql: `update measure.measure_link set ended_on = ${endedOn} where id = '${row.id}'`,
    expected: !steers(who) ? null : isFound ? allowed(endedOn !== 'null') : 0,
  });
  if (!knownPerson(who, world)) return [ending('null'), ending(`'2026-01-01'`)];
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, measure, world);
  const hurdle = world['hurdle.hurdle'].find(
    ({ id, county_id }) =>
      county_id === measure.county_id && !rows.some((one) => one.hurdle_id === id && one.ended_on === null),
  )!;
  const linking = (endedOn: string): Attempt => ({
    what: `link one in ${measure.state}, ended ${endedOn}`,
    sql: `insert into measure.measure_link (county_id, id, measure_id, hurdle_id, linked_on, ended_on, person_id, person_name) values ('${measure.county_id}', gen_random_uuid(), '${measure.id}', '${hurdle.id}', '2026-01-01', ${endedOn}, '${by}', 'x')`,
    expected: allowed(
      steers(who) &&
        isHere(measure, who) &&
        by === who.person &&
        measure.state !== 'EVALUATED' &&
        endedOn === 'null',
    ),
  });
  return [ending('null'), ending(`'2026-01-01'`), linking('null'), linking(`'2026-01-01'`)];
};
