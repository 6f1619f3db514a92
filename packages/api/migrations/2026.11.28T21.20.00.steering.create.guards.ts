/** Whom policies do not bind (the administrator) these do not bind either. */
const isAdministrator = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))`;

interface Guard {
  readonly table: string;
  readonly on: string;
  readonly declare?: string;
  readonly body: string;
}
const guard = ({ table, on, declare = '', body }: Guard): string[] => [
  `create function governance.keep_${table}() returns trigger language plpgsql set search_path = '' as $$
declare
  ${declare}
begin
  if ${isAdministrator} then return new; end if;
  ${body}
  return new;
end $$`,
  `create trigger order_kept before ${on} on governance.${table} for each row execute function governance.keep_${table}()`,
];
const refuse = (condition: string, message: string): string =>
  `if (${condition}) then raise insufficient_privilege using message = '${message}'; end if;`;

const pairs = (ways: readonly (readonly [string, string])[]): string =>
  ways.map(([from, to]) => `('${from}', '${to}')`).join(', ');
const goes = (column: string, ways: readonly (readonly [string, string])[]): string =>
  `old.${column} <> new.${column} and (old.${column}, new.${column}) not in (${pairs(ways)})`;

const sessionWays = [
  ['PLANNED', 'INVITED'],
  ['INVITED', 'HELD'],
  ['HELD', 'MINUTES_DRAFT'],
  ['MINUTES_DRAFT', 'MINUTES_SENT'],
  ['MINUTES_SENT', 'MINUTES_DRAFT'],
  ['MINUTES_SENT', 'MINUTES_APPROVED'],
] as const;

/** Rules of procedure of a day; before the first of them, and where the body has none, what is assumed. */
const rule = (column: string, [body, day, otherwise]: readonly [string, string, string]): string =>
  `coalesce((select g.${column} from governance.procedure_rules g where g.county_id = new.county_id and g.body_id = ${body} and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day}) limit 1), ${otherwise})`;
const votingSeats = (body: string, day: string): string =>
  `(select count(*) from governance.seat s where s.county_id = new.county_id and s.body_id = ${body} and s.kind = 'VOTING' and s.valid_from <= ${day} and (s.valid_to is null or s.valid_to >= ${day}))`;
const votesOn = (item: string): string =>
  `(select count(*) from governance.vote v where v.county_id = new.county_id and v.item_id = ${item})`;
const presentSeats = (session: string, day: string): string =>
  `(select count(*) from governance.seat_attendance a join governance.seat s on s.county_id = a.county_id and s.id = a.seat_id where a.county_id = new.county_id and a.session_id = ${session} and a.state in ('PRESENT', 'DEPUTY') and s.kind = 'VOTING' and s.valid_from <= ${day} and (s.valid_to is null or s.valid_to >= ${day}))`;
const isFewer = (counted: string, [body, day]: readonly [string, string]): string =>
  `${counted} * 100 <= ${votingSeats(body, day)} * ${rule('quorum_percent', [body, day, '50'])}`;
/** As the domain does: changes of one session, or of one circular, wait for each other. What stands in a row is read after it. */
const locked = (id: string): string =>
  `perform pg_advisory_xact_lock(hashtextextended((${id})::text, 44));`;
const isBefore = (one: string, other: string): string => `coalesce(${one} < ${other}, false)`;
const today = '(select seal.today())';
const sessionOf = `select * into held from governance.session m where m.county_id = new.county_id and m.id = new.session_id;`;

/** What holds today decides what is voted on today: seats and rules change from tomorrow on, and what has ended stays so. */
const periodGuard = (table: string): string[] =>
  guard({
    table,
    on: 'insert or update',
    body: `if tg_op = 'INSERT' then
    ${refuse(`not ${isBefore(today, 'new.valid_from')}`, 'What holds changes from tomorrow on.')}
    return new;
  end if;
  ${refuse(`old.valid_to is not null or new.valid_to < ${today} or ${today} is null`, 'What has held is not rewritten.')}`,
  });

const sessionGuard = guard({
  table: 'session',
  on: 'update',
  body: `${locked('new.id')}
  ${refuse(goes('state', sessionWays), 'A meeting goes its way step by step.')}
  ${refuse(`old.state <> 'PLANNED' and (old.held_on, old.starts_at, old.ends_at, old.place, old.title) is distinct from (new.held_on, new.starts_at, new.ends_at, new.place, new.title)`, 'An invitation that is out is not rewritten.')}
  ${refuse(`old.state = 'MINUTES_APPROVED'`, 'What is approved stays.')}
  ${refuse(`old.state = 'PLANNED' and new.state = 'INVITED' and (new.invited_on is distinct from (select seal.today()) or (new.held_on - new.invited_on < ${rule('invitation_days', ['new.body_id', 'new.held_on', '14'])} and new.short_notice is null))`, 'The invitation period is kept, or it is said why not.')}
  ${refuse(`old.state = 'INVITED' and new.state = 'HELD' and new.held_on > (select seal.today())`, 'No meeting is held before its day.')}
  ${refuse(`new.state = 'MINUTES_DRAFT' and exists (select from governance.session_item i where i.county_id = new.county_id and i.session_id = new.id and i.voting = 'OPEN')`, 'A vote is open.')}`,
});

const attendanceGuard = guard({
  table: 'seat_attendance',
  on: 'insert or update',
  declare: 'held governance.session;',
  body: `${locked('new.session_id')}
  ${sessionOf}
  ${refuse(`held.state not in ('INVITED', 'HELD') or (tg_op = 'UPDATE' and held.state <> 'HELD')`, 'Attendance is noted at the meeting.')}
  ${refuse(`not exists (select from governance.seat t where t.county_id = new.county_id and t.id = new.seat_id and t.body_id = held.body_id and t.valid_from <= held.held_on and (t.valid_to is null or t.valid_to >= held.held_on))`, 'The seat is none of that day.')}
  ${refuse(`new.state = 'DEPUTY' and not ${rule('is_deputy_allowed', ['held.body_id', 'held.held_on', 'true'])}`, 'The rules of procedure know no deputies.')}`,
});

const itemGuard = guard({
  table: 'session_item',
  on: 'insert or update',
  declare: 'held governance.session;',
  body: `${locked('coalesce(new.session_id, new.id)')}
  if tg_op = 'INSERT' then
    ${refuse(`new.session_id is not null and not exists (select from governance.session m where m.county_id = new.county_id and m.id = new.session_id and m.body_id = new.body_id and m.state in ('PLANNED', 'INVITED', 'HELD'))`, 'The agenda is closed.')}
    return new;
  end if;
  ${refuse(
    goes('voting', [
      ['NONE', 'OPEN'],
      ['OPEN', 'CLOSED'],
    ]),
    'A vote is opened, and closed.',
  )}
  ${refuse(`old.voting <> 'NONE' and (old.title, old.text, old.kind, old.motion, old.opened_on, old.closes_on, old.session_id) is distinct from (new.title, new.text, new.kind, new.motion, new.opened_on, new.closes_on, new.session_id)`, 'What is voted on is not rewritten.')}
  ${refuse(
    `old.voting = 'OPEN' and new.voting = 'CLOSED' and new.session_id is null and not ${isBefore('new.closes_on', today)} and ${votesOn('new.id')} < ${votingSeats('new.body_id', 'new.opened_on')}`,
    'The circular is still running.',
  )}
  if old.voting = 'NONE' and new.voting = 'OPEN' then
    ${refuse('new.opened_on is distinct from (select seal.today())', 'A vote is opened on its day.')}
    if new.session_id is null then
      ${refuse(`not ${rule('is_circular_allowed', ['new.body_id', 'new.opened_on', 'true'])} or new.closes_on - new.opened_on < ${rule('circular_days', ['new.body_id', 'new.opened_on', '14'])}`, 'The rules of procedure know no such circular.')}
    else
      ${sessionOf}
      ${refuse(`held.state <> 'HELD'`, 'Votes are cast at the meeting.')}
      ${refuse(isFewer(presentSeats('held.id', 'held.held_on'), ['held.body_id', 'held.held_on']), 'There is no quorum.')}
    end if;
  end if;`,
});

const itemOfVote = `select * into i from governance.session_item x where x.county_id = new.county_id and x.id = new.item_id;`;
/** The seat's own people, and not the office that notes a show of hands. */
const isOwn = (person: string, seat: string): string =>
  `coalesce(${person} in (${seat}.person_id, ${seat}.deputy_id), false)`;
const secondVote = `exists (select from governance.vote w join governance.seat o on o.county_id = w.county_id and o.id = w.seat_id where w.county_id = new.county_id and w.item_id = new.item_id and w.seat_id <> new.seat_id and w.person_id = new.person_id and ${isOwn('w.person_id', 'o')})`;
const voteGuard = guard({
  table: 'vote',
  on: 'insert or update',
  declare: 'i governance.session_item; t governance.seat; day date; presence text;',
  body: `${itemOfVote}
  ${locked('coalesce(i.session_id, new.item_id)')}
  ${itemOfVote}
  select * into t from governance.seat x where x.county_id = new.county_id and x.id = new.seat_id;
  ${refuse(`i.voting is distinct from 'OPEN'`, 'No vote is open.')}
  ${refuse(`t.kind is distinct from 'VOTING'`, 'A guest has no vote.')}
  day := coalesce((select m.held_on from governance.session m where m.county_id = i.county_id and m.id = i.session_id), i.opened_on);
  ${refuse(`t.body_id <> i.body_id or t.valid_from > day or t.valid_to < day`, 'The seat is none of that day.')}
  if i.session_id is not null then
    presence := (select a.state from governance.seat_attendance a where a.county_id = i.county_id and a.session_id = i.session_id and a.seat_id = t.id);
    ${refuse(`presence is null or presence not in ('PRESENT', 'DEPUTY')`, 'The seat is not there.')}
  end if;
  ${refuse(`i.session_id is null and new.person_id is distinct from t.person_id`, 'By circular members vote themselves.')}
  ${refuse(`new.person_id = t.deputy_id and presence is distinct from 'DEPUTY'`, 'A deputy votes only where the member is not there.')}
  ${refuse(`new.person_id = t.person_id and presence = 'DEPUTY'`, 'The deputy has the vote.')}
  ${refuse(`${isOwn('new.person_id', 't')} and ${secondVote}`, 'Nobody votes for two seats.')}
  if tg_op = 'UPDATE' then
    ${refuse(`old.person_id <> new.person_id and (${isOwn('old.person_id', 't')} or not ${isOwn('new.person_id', 't')})`, 'A vote that was cast is changed by whom it is of.')}
  end if;
  ${refuse(`i.session_id is null and not coalesce(i.closes_on >= ${today}, false)`, 'The circular is over.')}`,
});

const minutesGuard = guard({
  table: 'session_minutes',
  on: 'insert or update',
  body: refuse(
    `not exists (select from governance.session m join governance.session_item i on i.county_id = m.county_id and i.session_id = m.id where m.county_id = new.county_id and m.id = new.session_id and i.id = new.item_id and m.state = 'MINUTES_DRAFT')`,
    'Only a draft is written in.',
  ),
});

/** More than the share of the votes cast that the rules of its day ask for, abstentions not counted. */
const hasMajority = `yes * 100 > (yes + no) * ${rule('majority_percent', ['i.body_id', 'i.opened_on', '50'])}`;

/** What was voted on is what the votes say, and with a quorum; what a paper reports is of the past. */
const resolutionGuard = guard({
  table: 'resolution',
  on: 'insert',
  declare: 'i governance.session_item; held governance.session; counted bigint; yes bigint; no bigint;',
  body: `if new.item_id is null then
    ${refuse(`new.request_id is not null or not ${isBefore('new.decided_on', today)}`, 'What is decided now is voted on.')}
    ${refuse(`new.decided_on >= (select min(r.decided_on) from governance.resolution r where r.county_id = new.county_id and r.body_id = new.body_id and r.item_id is not null)`, 'What a paper reports is older than what was voted on.')}
    return new;
  end if;
  ${locked('coalesce(new.session_id, new.item_id)')}
  select * into i from governance.session_item x where x.county_id = new.county_id and x.id = new.item_id;
  ${refuse(`i.voting is distinct from 'CLOSED' or (i.body_id, i.title, i.text, i.kind) is distinct from (new.body_id, new.subject, new.text, new.kind) or i.session_id is distinct from new.session_id or i.request_id is distinct from new.request_id or new.decided_on is distinct from (select seal.today())`, 'A resolution is what was voted on.')}
  select count(*), count(*) filter (where v.choice = 'YES'), count(*) filter (where v.choice = 'NO') into counted, yes, no from governance.vote v where v.county_id = new.county_id and v.item_id = new.item_id;
  ${refuse(`(new.yes_votes, new.no_votes, new.abstentions) is distinct from (yes::int, no::int, (counted - yes - no)::int)`, 'The votes are counted.')}
  ${refuse(`new.outcome <> case when ${hasMajority} then case i.motion when 'DEFER' then 'DEFERRED' when 'RETURN' then 'RETURNED' else 'ADOPTED' end else 'REJECTED' end or (not ${hasMajority} and i.motion <> 'ADOPT')`, 'The majority decides.')}
  if new.session_id is null then
    ${refuse(isFewer('counted', ['i.body_id', 'i.opened_on']), 'Too few have voted.')}
  else
    ${sessionOf}
    ${refuse(isFewer(presentSeats('held.id', 'held.held_on'), ['held.body_id', 'held.held_on']), 'There is no quorum.')}
  end if;`,
});

const requestGuard = guard({
  table: 'decision_request',
  on: 'update',
  body: refuse(
    goes('state', [
      ['OPEN', 'ON_AGENDA'],
      ['ON_AGENDA', 'OPEN'],
      ['ON_AGENDA', 'DECIDED'],
    ]),
    'A request is put on an agenda and decided.',
  ),
});

export const steeringGuards = [
  ...periodGuard('procedure_rules'),
  ...periodGuard('seat'),
  ...sessionGuard,
  ...attendanceGuard,
  ...itemGuard,
  ...voteGuard,
  ...minutesGuard,
  ...resolutionGuard,
  ...requestGuard,
];
