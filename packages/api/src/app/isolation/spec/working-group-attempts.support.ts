import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { knownPerson } from './casework-rows.support.ts';
import { somebodyElse } from './roles.support.ts';
import {
  communicationsSeen,
  groupPeople,
  groupTasksSeen,
  leadsGroups,
  ownSeats,
} from './working-group-rows.support.ts';

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
const leadsHere = (who: SealedPrincipal, row: OfCounty): boolean => leadsGroups(who) && isHere(row, who);
/** A change only who leads may make: elsewhere it finds nothing. */
const byLeader = (who: SealedPrincipal, row: OfCounty, result: number | null): number | null =>
  leadsGroups(who) ? (isHere(row, who) ? result : 0) : null;
const some = <Row>(random: Random, seen: readonly Row[], all: readonly Row[]): Row =>
  seen.length > 0 && random.chance(0.7) ? random.pick(seen) : random.pick(all);

export const themeAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['governance.theme']);
  const recording = (resolution: string, [isSpare, day]: readonly [boolean, string]): Attempt => ({
    what: `record a theme by ${isSpare ? 'what was voted on' : 'what has one, or was not voted on'}`,
    sql: `insert into governance.theme (county_id, id, title, description, resolution_id, decided_on) values ('${row.county_id}', gen_random_uuid(), 'x', 'x', ${resolution}, '${day}')`,
    expected: allowed(leadsHere(who, row) && isSpare),
  });
  const unused = `(select r.id from governance.resolution r where r.county_id = '${row.county_id}' and r.subject like 'spare theme%' limit 1)`;
  return [
    recording(unused, [true, '2026-02-03']),
    recording(`'${row.resolution_id}'`, [false, row.decided_on]),
  ];
};

const groupWays = [
  'DECIDED STAFFED',
  'STAFFED ACTIVE',
  'ACTIVE PROPOSAL_SUBMITTED',
  'PROPOSAL_SUBMITTED ACTIVE',
  'PROPOSAL_SUBMITTED CLOSED',
];
export const groupAttempts: Attempts = (who, world, random) => {
  const projects = world['governance.working_group'].filter(({ kind }) => kind === 'PROJECT');
  const isVoted = ({ name }: { readonly name: string }): boolean => name.startsWith('x ');
  const row = some(random, projects.filter(isVoted), projects);
  const installing = (state: string): Attempt => ({
    what: `install as ${state}`,
    sql: `insert into governance.working_group (county_id, id, kind, name, mandate, theme_id, resolution_id, decided_on, state) values ('${row.county_id}', gen_random_uuid(), 'PROJECT', 'y', 'y', '${row.theme_id}', '${row.resolution_id}', '${row.decided_on}', '${state}')`,
    expected: allowed(leadsHere(who, row) && state === 'DECIDED' && isVoted(row)),
  });
  const moving = ['STAFFED', 'ACTIVE', 'CLOSED'].map((to) => ({
    what: `from ${row.state} to ${to}`,
    sql: `update governance.working_group set state = '${to}' where id = '${row.id}'`,
    expected: byLeader(who, row, allowed(row.state === to || groupWays.includes(`${row.state} ${to}`))),
  }));
  return [installing('DECIDED'), installing('ACTIVE'), ...moving];
};

export const memberAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['governance.group_member']);
  const naming = (endedOn: string): Attempt => ({
    what: `name a member until ${endedOn}`,
    sql: `insert into governance.group_member (county_id, id, working_group_id, body, ended_on) values ('${row.county_id}', gen_random_uuid(), '${row.working_group_id}', 'y', ${endedOn})`,
    expected: allowed(leadsHere(who, row) && endedOn === 'null'),
  });
  const ending = (endedOn: string): Attempt => ({
    what: `end a membership by ${endedOn}`,
    sql: `update governance.group_member set ended_on = ${endedOn} where id = '${row.id}'`,
    expected: byLeader(who, row, row.ended_on ? 0 : allowed(endedOn !== 'null')),
  });
  return [naming('null'), naming(`'2026-01-01'`), ending('null'), ending(`'2026-01-01'`)];
};

export const taskAttempts: Attempts = (who, world, random) => {
  const seats = new Set(ownSeats(who, world).map(({ id }) => id));
  const seen = groupTasksSeen(who, world);
  const own = seen.filter((row) => seats.has(row.member_id));
  const row =
    own.length > 0 && random.chance(0.5)
      ? random.pick(own)
      : some(random, seen, world['governance.group_task']);
  const member = world['governance.group_member'].find(({ id }) => id === row.member_id)!;
  const isOwn = seats.has(row.member_id);
  const mayTakeOn = member.ended_on === null && (leadsHere(who, row) || isOwn);
  const taking = (doneOn: string): Attempt => ({
    what: `take on, done on ${doneOn}`,
    sql: `insert into governance.group_task (county_id, id, working_group_id, member_id, title, due_on, done_on) values ('${row.county_id}', gen_random_uuid(), '${row.working_group_id}', '${row.member_id}', 'x', '2026-01-01', ${doneOn})`,
    expected: allowed(mayTakeOn && doneOn === 'null'),
  });
  const ticking = (doneOn: string): Attempt => {
    const result = row.done_on ? 0 : allowed(doneOn !== 'null');
    return {
      what: `tick off by ${doneOn}`,
      sql: `update governance.group_task set done_on = ${doneOn} where id = '${row.id}'`,
      expected: groupPeople.includes(who.role) ? (isOwn ? result : 0) : byLeader(who, row, result),
    };
  };
  return [taking('null'), taking(`'2026-01-01'`), ticking(`'2026-01-02'`), ticking('null')];
};

const actingOrNot = (who: SealedPrincipal, row: OfCounty, [world, random]: readonly [World, Random]) =>
  random.chance(0.7) ? who.person! : somebodyElse(who, row, world);

export const meetingAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['governance.group_meeting']);
  const correcting: Attempt = {
    what: 'correct a meeting',
    sql: `update governance.group_meeting set place = 'y' where id = '${row.id}'`,
    expected: byLeader(who, row, 1),
  };
  if (!knownPerson(who, world)) return [correcting];
  const by = actingOrNot(who, row, [world, random]);
  return [
    correcting,
    {
      what: 'note a meeting',
      sql: `insert into governance.group_meeting (county_id, id, working_group_id, held_on, place, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.working_group_id}', '2026-01-01', 'y', '${by}', 'x')`,
      expected: allowed(leadsHere(who, row) && by === who.person),
    },
  ];
};

const spare = (table: string, county: string, title: string): string =>
  `(select s.id from governance.${table} s where s.county_id = '${county}' and s.title like '${title}%' limit 1)`;

export const proposalAttempts: Attempts = (who, world, random) => {
  const row = random.pick(
    world['governance.proposal'].filter(({ title }) => /^(SUBMITTED|CHECKED)/.test(title)),
  );
  const resolved = `(select r.id from governance.resolution r where r.request_id = '${row.decision_request_id}')`;
  const deciding = ['ADOPTED', 'REJECTED'].map((to) => ({
    what: `note ${to} for what is ${row.state}`,
    sql: `update governance.proposal set state = '${to}', resolution_id = ${resolved}, decided_on = '2026-02-03' where id = '${row.id}'`,
    expected: byLeader(who, row, allowed(row.state === 'SUBMITTED' && to === 'ADOPTED')),
  }));
  if (!knownPerson(who, world)) return deciding;
  const by = actingOrNot(who, row, [world, random]);
  const submitting = (state: string): Attempt => ({
    what: `submit as ${state}`,
    sql: `insert into governance.proposal (county_id, id, working_group_id, title, body, state, submitted_on, decision_request_id, resolution_id, decided_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), ${spare('decision_request', row.county_id, 'unused').replace('s.id', 's.working_group_id')}, 'y', 'y', '${state}', '2026-01-01', ${spare('decision_request', row.county_id, 'unused')}, ${state === 'SUBMITTED' ? 'null, null' : `${resolved}, '2026-02-03'`}, '${by}', 'x')`,
    expected: allowed(leadsHere(who, row) && by === who.person && state === 'SUBMITTED'),
  });
  return [...deciding, submitting('SUBMITTED'), submitting('ADOPTED')];
};

const resultWays = ['COMMUNICATED IMPLEMENTED', 'IMPLEMENTED IMPLEMENTED', 'CHECKED CLOSED', 'CLOSED CLOSED'];
export const resultAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['governance.result'].filter((one) => one.is_adopted));
  const publishing = (state: string): Attempt => ({
    what: `publish as ${state}`,
    sql: `insert into governance.result (county_id, id, proposal_id, title, body, is_adopted, published_on, state) values ('${row.county_id}', gen_random_uuid(), ${spare('proposal', row.county_id, 'spare')}, 'y', 'y', true, '2026-01-01', '${state}')`,
    expected: allowed(leadsHere(who, row) && state === 'COMMUNICATED'),
  });
  const moving = ['IMPLEMENTED', 'CLOSED'].map((to) => ({
    what: `from ${row.state} to ${to}`,
    sql: `update governance.result set state = '${to}' where id = '${row.id}'`,
    expected: byLeader(who, row, allowed(resultWays.includes(`${row.state} ${to}`))),
  }));
  return [publishing('COMMUNICATED'), publishing('IMPLEMENTED'), ...moving];
};

export const communicationAttempts: Attempts = (who, world, random) => {
  const row = some(random, communicationsSeen(who, world), world['governance.communication']);
  const isReader = leadsGroups(who) || groupPeople.includes(who.role);
  const isOwn = isHere(row, who) && row.person_id !== null && row.person_id === who.person;
  const reading = (readOn: string): Attempt => ({
    what: `note as read on ${readOn}`,
    sql: `update governance.communication set read_on = ${readOn} where id = '${row.id}'`,
    expected: isReader ? (isOwn && row.read_on === null ? allowed(readOn !== 'null') : 0) : null,
  });
  return [reading(`'2026-01-01'`), reading('null')];
};
