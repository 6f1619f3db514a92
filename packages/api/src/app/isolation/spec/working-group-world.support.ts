import { sqlUuid } from './roles.support.ts';

const counties = `(select id from app.organisation where kind = 'COUNTY') c`;
const body = `(select b.id from governance.body b where b.county_id = c.id and b.kind = 'STEERING')`;
const somebody = (county: string): string =>
  `(select p.id from app.person p where p.county_id = ${county} order by p.id limit 1)`;
const named = `('cm@bornheim.example', 'cm@rkn.example', 'adviser@caritas.example')`;
const of = (what: string): string => sqlUuid(`'group ${what}' || c.id`);

const request = (what: string, kind: string): string =>
  `insert into governance.decision_request (county_id, id, kind, title, text, state, person_name, requested_on) select c.id, ${of(`request ${what}`)}, '${kind}', '${what}', 'x', 'DECIDED', 'x', current_date from ${counties}`;
/** Voted on here, by circular. */
const voted = (what: string, kind: string): string[] => [
  `insert into governance.session_item (county_id, id, body_id, position, title, text, kind, motion, voting, opened_on, closes_on, person_name) select c.id, ${of(`item ${what}`)}, ${body}, 8, '${what}', 'x', '${kind}', 'ADOPT', 'CLOSED', '2026-02-03', '2026-02-03', 'x' from ${counties}`,
  `insert into governance.resolution (county_id, id, body_id, item_id, kind, outcome, subject, text, decided_on, yes_votes, no_votes, abstentions) select c.id, ${of(`resolution ${what}`)}, ${body}, ${of(`item ${what}`)}, '${kind}', 'ADOPTED', '${what}', 'x', '2026-02-03', 1, 0, 0 from ${counties}`,
];
const resolution = (what: string, kind: string, requested = 'null'): string =>
  `insert into governance.resolution (county_id, id, body_id, request_id, kind, outcome, subject, text, decided_on, source) select c.id, ${of(`resolution ${what}`)}, ${body}, ${requested}, '${kind}', 'ADOPTED', 'x', 'x', '2026-02-03', 'x' from ${counties}`;
/** Decided ones, each with its request and its resolution: one without a result yet, and one in every state of a result. */
const decidedProposals = ['spare', 'COMMUNICATED', 'IMPLEMENTED', 'CHECKED', 'CLOSED', 'RECURRED'];
const proposal = (what: string, state: string): string =>
  `insert into governance.proposal (county_id, id, working_group_id, title, body, state, submitted_on, decision_request_id, resolution_id, decided_on, person_id, person_name) select c.id, ${of(`proposal ${what}`)}, ${of(state === 'SUBMITTED' ? 'PROPOSAL_SUBMITTED' : 'CLOSED')}, '${what}', 'x', '${state}', current_date, ${of(`request ${what}`)}, ${state === 'SUBMITTED' ? 'null, null' : `${of(`resolution ${what}`)}, '2026-02-03'`}, ${somebody('c.id')}, 'x' from ${counties}`;
const isChecked = (state: string): boolean => ['CHECKED', 'CLOSED', 'RECURRED'].includes(state);
const result = (state: string): string =>
  `insert into governance.result (county_id, id, proposal_id, hurdle_id, title, body, is_adopted, published_on, state, checked_on, finding) select c.id, ${of(`result ${state}`)}, ${of(`proposal ${state}`)}, ${state === 'COMMUNICATED' ? of('hurdle') : 'null'}, 'x', 'x', true, current_date, '${state}', ${isChecked(state) ? `current_date, 'x'` : 'null, null'} from ${counties}`;
const group = (state: string): string =>
  `insert into governance.working_group (county_id, id, kind, name, mandate, theme_id, resolution_id, decided_on, state) select c.id, ${of(state)}, 'PROJECT', 'x ${state}', 'x', ${of('theme')}, ${of('resolution theme')}, '2026-02-03', '${state}' from ${counties}`;
const states = ['DECIDED', 'STAFFED', 'ACTIVE', 'PROPOSAL_SUBMITTED', 'CLOSED'];
const ofThese = `g.name like 'x %'`;

/** Of each county a theme with groups in every state; half of all people are members, and what groups can come to. */
export const unusualGroups = [
  ...voted('theme', 'THEME'),
  ...voted('spare theme', 'THEME'),
  ...voted('concept', 'CONCEPT'),
  `insert into governance.theme (county_id, id, title, description, resolution_id, decided_on) select c.id, ${of('theme')}, 'x', 'x', ${of('resolution theme')}, '2026-02-03' from ${counties}`,
  ...states.map(group),
  `insert into governance.decision_request (county_id, id, kind, title, text, working_group_id, state, person_name, requested_on) select c.id, ${of('request unused')}, 'PROPOSAL', 'unused', 'x', ${of('ACTIVE')}, 'OPEN', 'x', current_date from ${counties}`,
  `insert into governance.group_member (county_id, id, working_group_id, body, person_id, person_name, ended_on) select g.county_id, ${sqlUuid(`'member' || g.id || p.id`)}, g.id, 'x', p.id, 'x', case when ascii(left(md5(g.id::text || p.id), 1)) % 3 = 0 and p.email not in ${named} then current_date end from governance.working_group g join app.person p on p.county_id = g.county_id where ${ofThese} and (p.email in ${named} or ascii(left(md5(p.id::text || g.id), 1)) % 2 = 0)`,
  `insert into governance.group_member (county_id, id, working_group_id, body) select g.county_id, ${sqlUuid(`'body' || g.id`)}, g.id, 'x' from governance.working_group g where ${ofThese}`,
  `insert into governance.group_task (county_id, id, working_group_id, member_id, title, due_on, done_on) select m.county_id, ${sqlUuid(`'group task' || m.id || n`)}, m.working_group_id, m.id, 'x', current_date, case n when 1 then current_date end from governance.group_member m join governance.working_group g on g.county_id = m.county_id and g.id = m.working_group_id, generate_series(0, 1) n where g.name = 'x ACTIVE'`,
  `insert into governance.group_meeting (county_id, id, working_group_id, held_on, place, notes, person_id, person_name) select g.county_id, ${sqlUuid(`'group meeting' || g.id`)}, g.id, current_date, 'x', 'x', ${somebody('g.county_id')}, 'x' from governance.working_group g where ${ofThese}`,
  `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on) select c.id, ${of('hurdle')}, 'x', 'LANGUAGE', 'COMMUNICATED', current_date from ${counties}`,
  `insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, reported_on, token_hash) select c.id, ${of('report')}, ${of('hurdle')}, 'EXTERNAL_ADVISER', 'LANGUAGE', '{}', '{}', 'x', 'x', current_date, encode(sha256(convert_to(c.id::text, 'UTF8')), 'hex') from ${counties}`,
  `insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name) select p.county_id, ${sqlUuid(`'group report' || p.id`)}, ${sqlUuid(`'group hurdle' || p.county_id`)}, 'CASE_MANAGER', 'LANGUAGE', '{}', '{}', 'x', 'x', current_date, p.id, 'x' from app.person p where p.email in ${named}`,
  request('SUBMITTED', 'PROPOSAL'),
  resolution('SUBMITTED', 'PROPOSAL', of('request SUBMITTED')),
  proposal('SUBMITTED', 'SUBMITTED'),
  ...decidedProposals.flatMap((what) => [
    request(what, 'PROPOSAL'),
    resolution(what, 'PROPOSAL', of(`request ${what}`)),
    proposal(what, 'ADOPTED'),
  ]),
  ...decidedProposals.slice(1).map(result),
];

export const moreGroups = [
  `insert into governance.theme (county_id, id, title, description, resolution_id, decided_on) select county_id, ${sqlUuid(`id::text || n`)}, title, description, resolution_id, decided_on from governance.theme, generate_series(1, 19) n`,
  `insert into governance.working_group (county_id, id, kind, name, mandate, theme_id, action_field, resolution_id, decided_on, state) select county_id, ${sqlUuid(`id::text || n`)}, kind, name, mandate, theme_id, action_field, resolution_id, decided_on, state from governance.working_group, generate_series(1, 19) n`,
  `insert into governance.group_member (county_id, id, working_group_id, body, person_id, person_name, ended_on) select m.county_id, ${sqlUuid(`'more' || m.id || n`)}, ${sqlUuid(`m.working_group_id::text || n`)}, m.body, m.person_id, m.person_name, m.ended_on from governance.group_member m, generate_series(1, 19) n`,
];
