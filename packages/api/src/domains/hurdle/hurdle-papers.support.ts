import type { HurdleState } from '@kim/schema/reference/hurdle.ts';
import type { Harness } from '../../app/test-harness.ts';

/** What stands behind each step of a hurdle, written by the administrator: a request, its resolution, a theme, a proposal, a result. */
export const paperOf = (api: Harness, { id, county }: { readonly id: string; readonly county: string }) => {
  const uuid = (what: string): string => `md5('${what}${id}')::uuid`;
  const base = (what: string): string => `'${county}', ${uuid(what)}`;
  const request = (kind: string): string =>
    `insert into governance.decision_request (county_id, id, kind, title, text, hurdle_id, state, person_name, requested_on) values (${base(`request ${kind}`)}, '${kind}', 'x', 'x', '${id}', 'DECIDED', 'x', '2026-11-01')`;
  const resolution = (kind: string): string =>
    `insert into governance.resolution (county_id, id, body_id, request_id, kind, outcome, subject, text, decided_on, source) values (${base(`resolution ${kind}`)}, '${county}', ${uuid(`request ${kind}`)}, '${kind}', 'ADOPTED', 'x', 'x', '2026-11-02', 'x')`;
  const founded = `${uuid('resolution THEME')}, '2026-11-02'`;
  const all = [
    ...['THEME', 'PROPOSAL'].flatMap((kind) => [request(kind), resolution(kind)]),
    `insert into governance.theme (county_id, id, title, description, hurdle_id, resolution_id, decided_on) values (${base('theme')}, 'x', 'x', '${id}', ${founded})`,
    `insert into governance.working_group (county_id, id, kind, name, mandate, theme_id, resolution_id, decided_on) values (${base('group')}, 'PROJECT', 'x', 'x', ${uuid('theme')}, ${founded})`,
    `insert into governance.proposal (county_id, id, working_group_id, title, body, state, submitted_on, decision_request_id, resolution_id, decided_on, person_id, person_name) select ${base('proposal')}, ${uuid('group')}, 'x', 'x', 'ADOPTED', '2026-11-01', ${uuid('request PROPOSAL')}, ${uuid('resolution PROPOSAL')}, '2026-11-02', p.id, 'x' from app.person p where p.county_id = '${county}' limit 1`,
    `insert into governance.result (county_id, id, proposal_id, hurdle_id, title, body, is_adopted, published_on) values (${base('result')}, ${uuid('proposal')}, '${id}', 'x', 'x', true, '2026-11-03')`,
  ];
  const outcomes: Partial<Record<HurdleState, string>> = { DEFERRED: 'DEFERRED', REJECTED: 'REJECTED' };
  return {
    write: async (): Promise<void> => {
      for (const sql of all) await api.sql(sql);
    },
    /** As far as the paper must say it for this step. */
    saying: async (to: HurdleState): Promise<void> => {
      await api.sql(
        `update governance.decision_request set state = '${to === 'DECISION_REQUESTED' ? 'OPEN' : 'DECIDED'}' where id = ${uuid('request THEME')}`,
      );
      await api.sql(
        `update governance.resolution set outcome = '${outcomes[to] ?? 'ADOPTED'}' where id = ${uuid('resolution THEME')}`,
      );
    },
    /** One thing is otherwise. */
    but: (sql: string): Promise<unknown> =>
      api.sql(
        sql.replaceAll(/:([a-z]+)( [A-Z]+)?/g, (_all, what: string, kind = '') => uuid(`${what}${kind}`)),
      ),
  };
};
