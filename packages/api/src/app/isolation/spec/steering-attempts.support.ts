import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { knownPerson } from './casework-rows.support.ts';
import { here, somebodyElse } from './roles.support.ts';
import { allowed, byOffice, isHere, some, type Attempts } from './steering-period-attempts.support.ts';
import { insiders, isOfDay, isOwnSeat, itemsSeen, runs, takesVote } from './steering-rows.support.ts';

const selfOrNot = (who: SealedPrincipal, row: OfCounty, [world, random]: readonly [World, Random]): string =>
  random.chance(0.7) ? who.person! : somebodyElse(who, row, world);

const ways = [
  'PLANNED INVITED',
  'INVITED HELD',
  'HELD MINUTES_DRAFT',
  'MINUTES_DRAFT MINUTES_SENT',
  'MINUTES_SENT MINUTES_DRAFT',
  'MINUTES_SENT MINUTES_APPROVED',
];
export const sessionAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.session'], who);
  const day = who.today ?? '2026-01-01';
  const hasOpenVote = world['governance.session_item'].some(
    (item) => item.session_id === row.id && item.voting === 'OPEN',
  );
  const goes = (to: string): boolean =>
    row.state !== 'MINUTES_APPROVED' &&
    (to === row.state || ways.includes(`${row.state} ${to}`)) &&
    (to !== 'INVITED' || row.state !== 'PLANNED' || who.today !== undefined) &&
    (to !== 'HELD' || row.state !== 'INVITED' || who.today === undefined || row.held_on <= who.today) &&
    (to !== 'MINUTES_DRAFT' || !hasOpenVote);
  const moving = ['INVITED', 'HELD', 'MINUTES_DRAFT', 'MINUTES_SENT', 'MINUTES_APPROVED'].map((to) => ({
    what: `from ${row.state} to ${to}`,
    sql: `update governance.session set state = '${to}', invited_on = '${day}', short_notice = 'x' where id = '${row.id}'`,
    expected: byOffice(who, row, allowed(goes(to))),
  }));
  const otherDay = {
    what: `move what is ${row.state}`,
    sql: `update governance.session set held_on = held_on + 1 where id = '${row.id}'`,
    expected: byOffice(who, row, allowed(row.state === 'PLANNED')),
  };
  if (!knownPerson(who, world)) return [...moving, otherDay];
  const by = selfOrNot(who, row, [world, random]);
  const planning = (state: string): Attempt => ({
    what: `plan as ${state}`,
    sql: `insert into governance.session (county_id, id, body_id, title, held_on, starts_at, ends_at, place, state, invited_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.body_id}', 'x', '2098-01-01', '09:00', '10:00', 'x', '${state}', '2026-01-01', '${by}', 'x')`,
    expected: allowed(runs(who) && isHere(row, who) && state === 'PLANNED' && by === who.person),
  });
  return [...moving, otherDay, planning('PLANNED'), planning('HELD')];
};

export const requestAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.decision_request'], who);
  const requestWays = ['OPEN ON_AGENDA', 'ON_AGENDA OPEN', 'ON_AGENDA DECIDED'];
  const moving = ['OPEN', 'ON_AGENDA', 'DECIDED'].map((to) => ({
    what: `lead a request from ${row.state} to ${to}`,
    sql: `update governance.decision_request set state = '${to}' where id = '${row.id}'`,
    expected: byOffice(who, row, allowed(to === row.state || requestWays.includes(`${row.state} ${to}`))),
  }));
  if (!knownPerson(who, world)) return moving;
  const by = selfOrNot(who, row, [world, random]);
  const asking = (state: string): Attempt => ({
    what: `ask as ${state}`,
    sql: `insert into governance.decision_request (county_id, id, kind, title, text, state, person_id, person_name, requested_on) values ('${row.county_id}', gen_random_uuid(), 'OTHER', 'x', 'x', '${state}', '${by}', 'x', '2026-01-01')`,
    expected: allowed(runs(who) && isHere(row, who) && state === 'OPEN' && by === who.person),
  });
  return [...moving, asking('OPEN'), asking('DECIDED')];
};

export const itemAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.session_item'], who);
  const ordering = {
    what: 'order the items',
    sql: `update governance.session_item set position = 9 where id = '${row.id}'`,
    expected: byOffice(who, row, 1),
  };
  const closing = {
    what: `close ${row.session_id ? 'a vote' : 'a circular'} that is ${row.voting}`,
    sql: `update governance.session_item set voting = 'CLOSED' where id = '${row.id}'`,
    // none of the world's circulars is over
    expected: byOffice(
      who,
      row,
      allowed(row.voting === 'CLOSED' || (row.voting === 'OPEN' && row.session_id !== null)),
    ),
  };
  if (!knownPerson(who, world)) return [ordering, closing];
  const by = selfOrNot(who, row, [world, random]);
  const adding = (voting: string): Attempt => ({
    what: `add a circular that is ${voting}`,
    sql: `insert into governance.session_item (county_id, id, body_id, position, title, text, kind, motion, voting, opened_on, closes_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.body_id}', 9, 'x', 'x', 'OTHER', 'ADOPT', '${voting}', ${voting === 'NONE' ? 'null' : `'2026-01-01'`}, '2098-01-01', '${by}', 'x')`,
    expected: allowed(runs(who) && isHere(row, who) && voting === 'NONE' && by === who.person),
  });
  const session = some(random, world['governance.session'], who);
  const putting = {
    what: `put something on the agenda of what is ${session.state}`,
    sql: `insert into governance.session_item (county_id, id, body_id, session_id, position, title, text, kind, person_id, person_name) values ('${session.county_id}', gen_random_uuid(), '${session.body_id}', '${session.id}', 9, 'x', 'x', 'OTHER', '${who.person!}', 'x')`,
    expected: allowed(
      runs(who) && isHere(session, who) && ['PLANNED', 'INVITED', 'HELD'].includes(session.state),
    ),
  };
  return [ordering, closing, adding('NONE'), adding('OPEN'), putting];
};

export const attendanceAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.seat_attendance'], who);
  const session = world['governance.session'].find(({ id }) => id === row.session_id)!;
  const seat = some(random, world['governance.seat'], who);
  const inviting = (state: string): Attempt => ({
    what: `invite as ${state} to what is ${session.state}`,
    sql: `insert into governance.seat_attendance (county_id, id, session_id, seat_id, state) values ('${session.county_id}', gen_random_uuid(), '${session.id}', '${seat.id}', '${state}')`,
    expected: allowed(
      runs(who) &&
        isHere(session, who) &&
        state === 'INVITED' &&
        ['INVITED', 'HELD'].includes(session.state) &&
        isOfDay(seat, session.body_id, session.held_on),
    ),
  });
  const noting = {
    what: `note at what is ${session.state}`,
    sql: `update governance.seat_attendance set state = 'EXCUSED' where id = '${row.id}'`,
    expected: byOffice(who, row, allowed(session.state === 'HELD')),
  };
  return [inviting('INVITED'), inviting('PRESENT'), noting];
};

export const voteAttempts: Attempts = (who, world, random) => {
  const votes = world['governance.vote'];
  const own = here(votes, who).filter((row) => row.person_id === who.person);
  const ofOwnSeat = here(votes, who).filter(
    (row) =>
      who.person &&
      isOwnSeat(
        world['governance.seat'].find(({ id }) => id === row.seat_id)!,
        who.person,
      ),
  );
  const near = random.chance(0.5) ? own : ofOwnSeat;
  const vote = near.length > 0 && random.chance(0.8) ? random.pick(near) : some(random, votes, who);
  const item = world['governance.session_item'].find(({ id }) => id === vote.item_id)!;
  const seat = world['governance.seat'].find(({ id }) => id === vote.seat_id)!;
  const takesFrom = (by: string): boolean => takesVote(world, { item, seat, by, today: who.today });
  /** Who cast it, and whose seat it is: everybody else finds nothing. */
  const expecting = (ofCaster: boolean, ofSeat: boolean): number | null => {
    if (!insiders.includes(who.role)) return null;
    if (isHere(vote, who) && vote.person_id === who.person) return allowed(ofCaster);
    return isHere(vote, who) && who.person && isOwnSeat(seat, who.person) ? allowed(ofSeat) : 0;
  };
  const changing = {
    what: 'change a vote',
    sql: `update governance.vote set choice = 'ABSTAIN' where id = '${vote.id}'`,
    expected: expecting(takesFrom(vote.person_id), false),
  };
  if (!knownPerson(who, world)) return [changing];
  const isTaken = takesFrom(who.person!);
  const replacing = {
    what: 'replace a vote by the own',
    sql: `update governance.vote set choice = 'ABSTAIN', person_id = '${who.person!}', person_name = 'x' where id = '${vote.id}'`,
    expected: expecting(isTaken, isTaken && !isOwnSeat(seat, vote.person_id)),
  };
  return [changing, replacing, ...[1, 2, 3].map(() => casting(who, world, random))];
};

const casting = (who: SealedPrincipal, world: World, random: Random): Attempt => {
  const open = world['governance.session_item'].filter(({ voting }) => voting === 'OPEN');
  const item = some(random, random.chance(0.8) ? open : world['governance.session_item'], who);
  const seats = world['governance.seat'];
  const own = here(seats, who).filter((row) => isOwnSeat(row, who.person!));
  const seat = own.length > 0 && random.chance(0.6) ? random.pick(own) : some(random, seats, who);
  const by = selfOrNot(who, item, [world, random]);
  const isSeated = runs(who) || (insiders.includes(who.role) && own.includes(seat));
  const sees = itemsSeen(who, world).includes(item);
  return {
    what: `vote for a ${seat.kind} seat on what is ${item.voting}`,
    sql: `insert into governance.vote (county_id, id, item_id, seat_id, choice, person_id, person_name) values ('${item.county_id}', gen_random_uuid(), '${item.id}', '${seat.id}', 'YES', '${by}', 'x')`,
    expected: allowed(
      isSeated &&
        sees &&
        isHere(item, who) &&
        by === who.person &&
        takesVote(world, { item, seat, by, today: who.today }),
    ),
  };
};

export const entryAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.session_minutes'], who);
  const stateOf = (sessionId: string): string =>
    world['governance.session'].find(({ id }) => id === sessionId)!.state;
  const item = some(
    random,
    world['governance.session_item'].filter(({ session_id }) => session_id !== null),
    who,
  );
  return [
    {
      what: `write in what is ${stateOf(item.session_id!)}`,
      sql: `insert into governance.session_minutes (county_id, id, session_id, item_id, body) values ('${item.county_id}', gen_random_uuid(), '${item.session_id!}', '${item.id}', 'x')`,
      expected: allowed(runs(who) && isHere(item, who) && stateOf(item.session_id!) === 'MINUTES_DRAFT'),
    },
    {
      what: `correct what is ${stateOf(row.session_id)}`,
      sql: `update governance.session_minutes set body = 'y' where id = '${row.id}'`,
      expected: byOffice(who, row, allowed(stateOf(row.session_id) === 'MINUTES_DRAFT')),
    },
  ];
};

export const resolutionAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.resolution'], who);
  const recording = (published: string): Attempt => ({
    what: `enter a resolution published ${published}`,
    sql: `insert into governance.resolution (county_id, id, body_id, kind, outcome, subject, text, decided_on, source, published_on) values ('${row.county_id}', gen_random_uuid(), '${row.body_id}', 'OTHER', 'ADOPTED', 'x', 'x', '2000-01-01', 'x', ${published})`,
    expected: allowed(runs(who) && isHere(row, who) && published === 'null' && who.today !== undefined),
  });
  return [
    recording('null'),
    recording(`'2026-01-01'`),
    {
      what: 'publish a resolution',
      sql: `update governance.resolution set published_on = '2026-01-01' where id = '${row.id}'`,
      expected: byOffice(who, row, 1),
    },
  ];
};
