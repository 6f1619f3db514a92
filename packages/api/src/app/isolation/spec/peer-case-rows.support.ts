import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import { here, somebodyElse } from './roles.support.ts';

export interface ReviewRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly convened_by_id: string;
  readonly invited_ids: readonly string[];
  readonly state: string;
  readonly version: number;
}
export interface PartRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly person_id: string;
  readonly role: string;
  readonly answer: string;
}
export interface OutcomeRow extends OfCounty {
  readonly id: string;
  readonly review_id: string;
  readonly version: number;
}
declare module '../world.support.ts' {
  interface Tables {
    peer_case_review: ReviewRow;
    peer_case_participant: PartRow;
    peer_case_outcome: OutcomeRow;
  }
}

export const colleagues: readonly string[] = [cm, ...overseers];
const isOverseer = ({ role }: SealedPrincipal): boolean => overseers.includes(role);

/** Sessions the acting person takes part in, in one of these roles. */
export const joinedAs = (who: SealedPrincipal, world: World, ...roles: readonly string[]): Set<string> =>
  new Set(
    colleagues.includes(who.role)
      ? here(world.peer_case_participant, who)
          .filter(
            (row) =>
              row.person_id === who.person &&
              row.answer === 'ACCEPTED' &&
              (roles.length === 0 || roles.includes(row.role)),
          )
          .map((row) => row.review_id)
      : [],
  );
export const minuted = (who: SealedPrincipal, world: World): Set<string> =>
  joinedAs(who, world, 'MODERATOR', 'MINUTE_TAKER', 'CASE_GIVER');

/** The county all; a case manager those they are invited to, have convened or take part in. */
export const reviewsSeen = (who: SealedPrincipal, world: World): ReviewRow[] => {
  const rows = here(world.peer_case_review, who);
  if (isOverseer(who)) return rows;
  if (who.role !== cm) return [];
  const joined = joinedAs(who, world);
  return rows.filter(
    (row) =>
      row.invited_ids.some((id) => id === who.organisation) ||
      row.convened_by_id === who.person ||
      joined.has(row.id),
  );
};

export const partsSeen = (who: SealedPrincipal, world: World): PartRow[] => {
  const known = new Set(reviewsSeen(who, world).map(({ id }) => id));
  return world.peer_case_participant.filter((row) => known.has(row.review_id));
};

/** What came of it only who took part is told, and the county. */
export const outcomesSeen = (who: SealedPrincipal, world: World): OutcomeRow[] => {
  const joined = joinedAs(who, world);
  return here(world.peer_case_outcome, who).filter((row) => isOverseer(who) || joined.has(row.review_id));
};

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);

/** One's own as often as somebody else's. */
const someReview = (who: SealedPrincipal, world: World, random: Random): ReviewRow => {
  const seen = reviewsSeen(who, world);
  const near = seen.filter(
    (row) => row.convened_by_id === who.person || joinedAs(who, world, 'MODERATOR').has(row.id),
  );
  if (near.length > 0 && random.chance(0.4)) return random.pick(near);
  return seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(world.peer_case_review);
};
const sees = (row: ReviewRow, who: SealedPrincipal, world: World): boolean =>
  reviewsSeen(who, world).some(({ id }) => id === row.id);

/** Where somebody says they work: mostly where they do. */
const somePlace = (
  who: SealedPrincipal,
  row: OfCounty,
  { world, random }: { world: World; random: Random },
) => {
  const places = world.organisation.filter(({ county_id }) => county_id === row.county_id);
  const own = places.find(({ id }) => id === who.organisation);
  return own && random.chance(0.7) ? own.id : random.pick(places).id;
};
const someBody = (
  who: SealedPrincipal,
  row: OfCounty,
  { world, random }: { world: World; random: Random },
) => (random.chance(0.7) ? who.person! : somebodyElse(who, row, world));

const STARTS = `state = 'RUNNING', step = 1, step_since = now()`;
const CANCELS = `state = 'CANCELLED', step = null, step_since = null, presentation = null`;

export const reviewAttempts: Attempts = (who, world, random) => {
  const row = someReview(who, world, random);
  const isSeen = sees(row, who, world);
  const isModerated = isSeen && joinedAs(who, world, 'MODERATOR').has(row.id);
  const isConvened = isSeen && row.convened_by_id === who.person;
  const isOpen = ['PLANNED', 'RUNNING'].includes(row.state);
  const changing = (what: string, set: string, expected: number | null): Attempt => ({
    what: `${what} what is ${row.state}`,
    sql: `update app.peer_case_review set ${set} where id = '${row.id}'`,
    expected: colleagues.includes(who.role) ? expected : null,
  });
  const mayCancel = (isModerated && isOpen) || (isConvened && row.state === 'PLANNED');
  const mayStart = isModerated && isOpen ? 1 : isConvened && row.state === 'PLANNED' ? null : 0;
  const changes = [changing('cancel', CANCELS, Number(mayCancel)), changing('start', STARTS, mayStart)];
  if (!knownPerson(who, world)) return changes;
  const by = someBody(who, row, { world, random });
  const place = somePlace(who, row, { world, random });
  const convening = (state: string): Attempt => ({
    what: `convene as ${state}`,
    sql: `insert into app.peer_case_review (county_id, id, organisation_id, convened_by_id, convener_name, title, question, method, planned_at, place, invited_ids, state) values ('${row.county_id}', gen_random_uuid(), '${place}', '${by}', 'x', 'x', 'x', 'SHORT', now(), 'x', '{}', '${state}')`,
    expected: allowed(
      colleagues.includes(who.role) &&
        row.county_id === who.county &&
        by === who.person &&
        place === who.organisation &&
        state === 'PLANNED',
    ),
  });
  return [...changes, convening('PLANNED'), convening('CANCELLED')];
};

export const partAttempts: Attempts = (who, world, random) => {
  const parts = partsSeen(who, world);
  const own = parts.filter((part) => part.person_id === who.person);
  const near = own.length > 0 && random.chance(0.5) ? own : parts;
  const part = near.length > 0 ? random.pick(near) : random.pick(world.peer_case_participant);
  const isPlanned = world.peer_case_review.find(({ id }) => id === part.review_id)!.state === 'PLANNED';
  const isSeen = parts.some(({ id }) => id === part.id);
  const answering: Attempt = {
    what: 'answer again',
    sql: `update app.peer_case_participant set answer = answer where id = '${part.id}'`,
    expected: colleagues.includes(who.role)
      ? Number(isSeen && isPlanned && part.person_id === who.person)
      : null,
  };
  if (!knownPerson(who, world)) return [answering];
  const row = someReview(who, world, random);
  const by = someBody(who, row, { world, random });
  const place = somePlace(who, row, { world, random });
  const isThere = world.peer_case_participant.some((one) => one.review_id === row.id && one.person_id === by);
  if (isThere) return [answering];
  return [
    answering,
    {
      what: 'take part',
      sql: `insert into app.peer_case_participant (county_id, id, review_id, person_id, person_name, organisation_id, role, answer) values ('${row.county_id}', gen_random_uuid(), '${row.id}', '${by}', 'x', '${place}', 'ADVISER', 'DECLINED')`,
      expected: allowed(
        colleagues.includes(who.role) &&
          sees(row, who, world) &&
          row.state === 'PLANNED' &&
          by === who.person &&
          place === who.organisation,
      ),
    },
  ];
};

export const outcomeAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const mine = minuted(who, world);
  const near = world.peer_case_outcome.filter((row) => mine.has(row.review_id));
  const outcome =
    near.length > 0 && random.chance(0.5) ? random.pick(near) : random.pick(world.peer_case_outcome);
  const by = someBody(who, outcome, { world, random });
  const isSeen = outcomesSeen(who, world).some(({ id }) => id === outcome.id);
  const completing: Attempt = {
    what: 'complete the minutes',
    sql: `update app.peer_case_outcome set recorded_by_id = '${by}' where id = '${outcome.id}'`,
    expected: !colleagues.includes(who.role)
      ? null
      : isSeen && mine.has(outcome.review_id)
        ? allowed(by === who.person)
        : 0,
  };
  const without = world.peer_case_review.filter(
    (row) => !world.peer_case_outcome.some((one) => one.review_id === row.id),
  );
  const ofMine = without.filter((row) => mine.has(row.id));
  const row = ofMine.length > 0 && random.chance(0.6) ? random.pick(ofMine) : random.pick(without);
  const author = someBody(who, row, { world, random });
  return [
    completing,
    {
      what: 'take the minutes',
      sql: `insert into app.peer_case_outcome (county_id, id, review_id, suggestions, recorded_by_id, recorder_name) values ('${row.county_id}', gen_random_uuid(), '${row.id}', '{}', '${author}', 'x')`,
      expected: allowed(colleagues.includes(who.role) && mine.has(row.id) && author === who.person),
    },
  ];
};
