import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import { here, somebodyElse } from './roles.support.ts';

export interface ReviewRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly template_version_id: string;
  readonly sample_size: number;
  readonly state: string;
  readonly measures: string | null;
  readonly version: number;
}
export interface ReviewItemRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly number: number;
}
export interface ReviewCaseRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly case_id: string;
  readonly responsible_id: string;
  readonly shared_on: string | null;
  readonly version: number;
}
interface FindingRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly review_case_id: string;
  readonly review_item_id: string;
}
declare module '../world.support.ts' {
  interface Tables {
    'casework.quality_review': ReviewRow;
    'casework.review_item': ReviewItemRow;
    'casework.review_case': ReviewCaseRow;
    'casework.review_finding': FindingRow;
  }
}

export const coordinator = 'kim_county_coordinator';

/** The county's all; of who was responsible when the case was drawn what was shared with them. Nothing for anybody else. */
export const reviewCasesSeen = (who: SealedPrincipal, world: World): ReviewCaseRow[] => {
  const rows = here(world['casework.review_case'], who);
  if (overseers.includes(who.role)) return rows;
  return rows.filter((row) => who.role === cm && row.responsible_id === who.person && row.shared_on !== null);
};
const seenIds = (who: SealedPrincipal, world: World): { cases: Set<string>; reviews: Set<string> } => {
  const seen = reviewCasesSeen(who, world);
  return { cases: new Set(seen.map(({ id }) => id)), reviews: new Set(seen.map((row) => row.review_id)) };
};
export const reviewsSeen = (who: SealedPrincipal, world: World): ReviewRow[] => {
  const { reviews } = seenIds(who, world);
  return here(world['casework.quality_review'], who).filter(
    ({ id }) => overseers.includes(who.role) || reviews.has(id),
  );
};
export const itemsSeen = (who: SealedPrincipal, world: World): ReviewItemRow[] => {
  const { reviews } = seenIds(who, world);
  return here(world['casework.review_item'], who).filter(
    (row) => overseers.includes(who.role) || reviews.has(row.review_id),
  );
};
export const findingsSeen = (who: SealedPrincipal, world: World): FindingRow[] => {
  const { cases } = seenIds(who, world);
  return here(world['casework.review_finding'], who).filter(
    (row) => overseers.includes(who.role) || cases.has(row.review_case_id),
  );
};

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
const reviewOf = (row: { readonly review_id: string }, world: World): ReviewRow =>
  world['casework.quality_review'].find(({ id }) => id === row.review_id)!;

const isRated = (row: ReviewRow, world: World): boolean =>
  world['casework.review_finding'].filter((one) => one.review_id === row.id).length >=
  world['casework.review_item'].filter((one) => one.review_id === row.id).length * row.sample_size;

const moving = (who: SealedPrincipal, world: World, row: ReviewRow, to: string): Attempt => {
  const goes =
    (row.state === 'RUNNING' && to === 'STATEMENT' && isRated(row, world)) ||
    (row.state === 'STATEMENT' && to === 'CLOSED');
  const isFound = isHere(row, who) && ['RUNNING', 'STATEMENT'].includes(row.state);
  return {
    what: `a review from ${row.state} to ${to}`,
    sql: `update casework.quality_review set state = '${to}' where id = '${row.id}'`,
    expected: who.role === coordinator ? (isFound ? allowed(goes) : 0) : null,
  };
};

export const reviewAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['casework.quality_review']);
  const moves = ['STATEMENT', 'CLOSED', 'RUNNING'].map((to) => moving(who, world, row, to));
  if (!knownPerson(who, world)) return moves;
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const planning = (state: string): Attempt => ({
    what: `plan a review as ${state}`,
    sql: `insert into casework.quality_review (county_id, id, organisation_id, template_version_id, period_from, period_to, sample_size, planned_on, person_id, person_name, state, seed) values ('${row.county_id}', gen_random_uuid(), '${row.organisation_id}', '${row.template_version_id}', '2026-01-01', '2026-02-01', 1, '2026-02-01', '${by}', 'x', '${state}', ${state === 'PLANNED' ? 'null' : 'gen_random_uuid()'})`,
    expected: allowed(
      overseers.includes(who.role) && isHere(row, who) && by === who.person && state === 'PLANNED',
    ),
  });
  return [planning('PLANNED'), planning('RUNNING'), ...moves];
};

export const itemAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['casework.quality_review']);
  return [
    {
      what: 'add a point to the checklist',
      sql: `insert into casework.review_item (county_id, id, review_id, number, text) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 99, 'x')`,
      expected: allowed(overseers.includes(who.role) && isHere(row, who) && row.state === 'PLANNED'),
    },
  ];
};

export const reviewCaseAttempts: Attempts = (who, world, random) => {
  const own = reviewCasesSeen(who, world);
  const rows = own.length > 0 && random.chance(0.6) ? own : world['casework.review_case'];
  const row = random.pick(rows);
  const isSeen = own.some(({ id }) => id === row.id);
  const isAsked = reviewOf(row, world).state === 'STATEMENT';
  return [
    {
      what: 'share findings',
      sql: `update casework.review_case set shared_on = '2026-01-01' where id = '${row.id}'`,
      expected: who.role === coordinator ? Number(isSeen && row.shared_on === null) : null,
    },
    {
      what: 'keep findings from a case manager',
      sql: `update casework.review_case set shared_on = null where id = '${row.id}'`,
      expected: who.role === coordinator ? (isSeen && row.shared_on === null ? null : 0) : null,
    },
    {
      what: 'answer findings',
      sql: `update casework.review_case set statement = 'x' where id = '${row.id}'`,
      expected: who.role === cm ? (isSeen ? allowed(isAsked) : 0) : null,
    },
    {
      what: 'choose a case',
      sql: `insert into casework.review_case (county_id, id, review_id, case_id, number, reference, responsible_id) select c.county_id, gen_random_uuid(), '${row.review_id}', c.id, 9, 'x', c.responsible_id from casework.case_file c where c.id <> '${row.case_id}' limit 1`,
      expected: null,
    },
  ];
};

export const findingAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = random.pick(world['casework.review_finding']);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const isRunning = reviewOf(row, world).state === 'RUNNING';
  const drawn = random.pick(world['casework.review_case']);
  const item = world['casework.review_item'].find(
    (one) => one.review_id === drawn.review_id && one.number === 2,
  );
  const isRatedAlready = world['casework.review_finding'].some(
    (one) => one.review_case_id === drawn.id && one.review_item_id === item?.id,
  );
  const rating: Attempt = {
    what: 'rate a case',
    sql: `insert into casework.review_finding (county_id, id, review_id, review_case_id, review_item_id, rating, person_id, person_name, recorded_on) values ('${drawn.county_id}', gen_random_uuid(), '${drawn.review_id}', '${drawn.id}', '${item?.id}', 'PARTLY', '${by}', 'x', '2026-01-01')`,
    expected: allowed(
      who.role === coordinator &&
        isHere(drawn, who) &&
        by === who.person &&
        reviewOf(drawn, world).state === 'RUNNING',
    ),
  };
  return [
    ...(item && !isRatedAlready ? [rating] : []),
    {
      what: 'correct a finding',
      sql: `update casework.review_finding set rating = 'PARTLY', person_id = '${by}' where id = '${row.id}'`,
      expected:
        who.role === coordinator ? (isHere(row, who) && isRunning ? allowed(by === who.person) : 0) : null,
    },
  ];
};
