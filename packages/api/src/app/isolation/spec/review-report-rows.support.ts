import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import { coordinator } from './review-rows.support.ts';
import { here, hr, somebodyElse } from './roles.support.ts';

export interface ReportRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly organisation_id: string;
  readonly subject_id: string;
  readonly person_id: string;
  readonly state: string;
  readonly acknowledged_on: string | null;
  readonly stated_on: string | null;
  readonly approved_on: string | null;
  readonly statement_due_on: string | null;
  readonly version: number;
}
declare module '../world.support.ts' {
  interface Tables {
    review_report: ReportRow;
  }
}

const head = 'kim_centre_head';

/** The county's all, whoever it is about from when they are told, the employer's when it was released. */
export const reportsSeen = (who: SealedPrincipal, world: World): ReportRow[] =>
  here(world.review_report, who).filter((row) => {
    if (overseers.includes(who.role)) return true;
    if (who.role === cm)
      return row.subject_id === who.person && ['ANNOUNCED', 'RELEASED'].includes(row.state);
    return who.role === hr && row.organisation_id === who.organisation && row.state === 'RELEASED';
  });

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);

/** Whoever it is about was heard, or had the time to be. */
const isHeard = (
  { stated_on, approved_on, statement_due_on }: ReportRow,
  today: string | undefined,
): boolean =>
  (stated_on !== null && approved_on !== null && stated_on >= approved_on) ||
  (statement_due_on !== null && today !== undefined && today > statement_due_on);

const submitting = (who: SealedPrincipal, row: ReportRow, isSeen: boolean, to: string): Attempt => {
  const set = to === 'RELEASED' ? `state = 'RELEASED', released_on = '2026-01-01'` : `state = '${to}'`;
  const isRelease = to === 'RELEASED';
  const expected =
    who.role === coordinator
      ? isRelease
        ? null
        : isSeen && row.state === 'DRAFT'
          ? 1
          : 0
      : who.role === head
        ? isSeen && ['APPROVAL', 'ANNOUNCED'].includes(row.state)
          ? allowed(to === 'DRAFT' || (isRelease && row.state === 'ANNOUNCED' && isHeard(row, who.today)))
          : 0
        : null;
  return {
    what: `a report from ${row.state} to ${to}`,
    sql: `update app.review_report set ${set} where id = '${row.id}'`,
    expected,
  };
};

const writing = (who: SealedPrincipal, world: World, random: Random): Attempt[] => {
  const drawn = random.pick(world['casework.review_case']);
  const review = world['casework.quality_review'].find(({ id }) => id === drawn.review_id)!;
  const isThere = world.review_report.some((row) => row.review_id === review.id);
  if (isThere) return [];
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, review, world);
  const subject = random.chance(0.7)
    ? drawn.responsible_id
    : world.person.find(
        (row) =>
          row.county_id === drawn.county_id &&
          !world['casework.review_case'].some(
            (one) => one.review_id === review.id && one.responsible_id === row.id,
          ),
      )!.id;
  const isDrawn = world['casework.review_case'].some(
    (one) => one.review_id === review.id && one.responsible_id === subject,
  );
  const state = random.chance(0.7) ? 'DRAFT' : 'APPROVAL';
  return [
    {
      what: 'write a report',
      sql: `insert into app.review_report (county_id, id, review_id, organisation_id, subject_id, title, body, state, person_id, person_name) values ('${review.county_id}', gen_random_uuid(), '${review.id}', '${review.organisation_id}', '${subject}', 'x', 'x', '${state}', '${by}', 'x')`,
      expected: allowed(
        who.role === coordinator &&
          review.county_id === who.county &&
          by === who.person &&
          state === 'DRAFT' &&
          review.state === 'CLOSED' &&
          isDrawn,
      ),
    },
  ];
};

export const reportAttempts: Attempts = (who, world, random) => {
  const seen = reportsSeen(who, world);
  const row = seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(world.review_report);
  const isSeen = seen.some(({ id }) => id === row.id);
  const isOpen = isSeen && row.acknowledged_on === null;
  const answering: Attempt = {
    what: 'answer a report',
    sql: `update app.review_report set statement = 'x' where id = '${row.id}'`,
    expected: who.role === cm ? Number(isSeen && row.state === 'ANNOUNCED') : null,
  };
  const acknowledging = (day: string): Attempt => ({
    what: `acknowledge a report on ${day}`,
    sql: `update app.review_report set acknowledged_on = ${day} where id = '${row.id}'`,
    expected: who.role === hr ? (isOpen ? allowed(day !== 'null') : 0) : null,
  });
  return [
    ...['APPROVAL', 'DRAFT', 'RELEASED'].map((to) => submitting(who, row, isSeen, to)),
    answering,
    acknowledging(`'2026-01-01'`),
    acknowledging('null'),
    ...(knownPerson(who, world) ? [...writing(who, world, random), approving(who, row, isSeen)] : []),
  ];
};

/** Four eyes: by somebody else than its author. */
const approving = (who: SealedPrincipal, row: ReportRow, isSeen: boolean): Attempt => ({
  what: 'approve a report',
  sql: `update app.review_report set state = 'ANNOUNCED', approver_id = '${who.person}' where id = '${row.id}'`,
  expected:
    who.role === head
      ? isSeen && ['APPROVAL', 'ANNOUNCED'].includes(row.state)
        ? allowed(row.person_id !== who.person)
        : 0
      : null,
});
