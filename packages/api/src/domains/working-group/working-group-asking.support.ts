import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';

export interface AskedGroup {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly viewerWays: readonly string[];
  readonly members: readonly { readonly id: string; readonly version: number; readonly body: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly version: number;
    readonly doneOn: string | null;
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly version: number;
    readonly notes: string | null;
  }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly isResolved: boolean;
    readonly result: {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly communications: readonly {
        readonly id: string;
        readonly hasAccount: boolean;
        readonly reason: string;
      }[];
    } | null;
  }[];
}
const GROUP =
  'id version state viewerWays members { id version body } tasks { id version doneOn } meetings { id version notes } proposals { id version state isResolved result { id version state communications { id hasAccount reason } } }';

export const county = referenceUuid('organisation', 'rsk');
export const demoGroup = publicId('working_group', referenceUuid('working-group', 'delfin-4'));
export const demoMember = (body: string, group = 'delfin-4'): string =>
  publicId('group_member', referenceUuid('group-member', `${group}:${body}`));
export const meetingPerson = (persona: string): string =>
  publicId('meeting_person', referenceUuid('person', persona));

interface Resolution {
  readonly kind?: string;
  readonly outcome?: string;
  readonly hurdleId?: string | null;
  readonly requestId?: string | null;
  readonly decidedOn?: string;
}

/** What is asked of working groups again and again. */
export const askingGroups = (api: () => Harness) => {
  const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
    const changed = await change(api(), persona, mutation, input, { part: `workingGroup { ${GROUP} }` });
    return { ...changed, group: changed.payload?.['workingGroup'] as AskedGroup };
  };
  const done = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
    const { codes, refusal, group } = await act(persona, mutation, input);
    expect([mutation, refusal, codes]).toEqual([mutation, undefined, []]);
    return group;
  };
  const other = (part: string) => async (persona: string, mutation: string, input: object) => {
    const changed = await change(api(), persona, mutation, input as Record<string, unknown>, { part });
    return { ...changed, row: changed.payload?.[part.split(' ')[0]!] as Record<string, unknown> | null };
  };
  const theme = other('theme { id title }');
  const result = other('result { id version state checkedOn finding recurrence }');

  /** As the steering group would have resolved: by the administrator, whom its own guards do not bind. */
  const resolve = async ({
    kind = 'THEME',
    outcome = 'ADOPTED',
    hurdleId = null,
    requestId = null,
    decidedOn = '2026-11-20',
  }: Resolution = {}): Promise<string> => {
    const [row] = await api().sql<{ id: string }>(
      `with q as (insert into governance.decision_request (county_id, id, kind, title, text, hurdle_id, state, person_name, requested_on) select '${county}', gen_random_uuid(), '${kind}', 'x', 'x', ${hurdleId ? `'${hurdleId}'` : 'null'}, 'DECIDED', 'x', '2026-11-01' where ${requestId === null} returning id) insert into governance.resolution (county_id, id, body_id, request_id, kind, outcome, subject, text, decided_on, source) select '${county}', gen_random_uuid(), b.id, ${requestId ? `'${requestId}'` : '(select id from q)'}, '${kind}', '${outcome}', 'x', 'x', '${decidedOn}', 'x' from governance.body b where b.county_id = '${county}' and b.kind = 'STEERING' returning id`,
    );
    return publicId('resolution', row!.id);
  };
  /** A hurdle the steering group is asked about, reported by these people and once without an account. */
  const hurdle = async (reporters: readonly string[]): Promise<string> => {
    const [row] = await api().sql<{ id: string }>(
      `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on) values ('${county}', gen_random_uuid(), 'Probe', 'LANGUAGE', 'DECISION_REQUESTED', '2026-09-01') returning id`,
    );
    const id = row!.id;
    for (const who of [...reporters, null])
      await api().sql(
        `insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name, token_hash) values ('${county}', gen_random_uuid(), '${id}', '${who ? 'CASE_MANAGER' : 'EXTERNAL_ADVISER'}', 'LANGUAGE', '{}', '{}', 'x', 'x', '2026-09-01', ${who ? `'${referenceUuid('person', who)}', 'x', null` : `null, null, encode(sha256(convert_to('${id}', 'UTF8')), 'hex')`})`,
      );
    return id;
  };
  const stateOf = async (hurdleId: string) => {
    const [row] = await api().sql<{ state: string; answer: string | null; steps: string }>(
      `select h.state, h.answer, (select string_agg(s.to_state, ' ' order by s.step) from hurdle.step s where s.hurdle_id = h.id) as steps from hurdle.hurdle h where h.id = '${hurdleId}'`,
    );
    return row!;
  };
  const seen = async (persona: string, id: string): Promise<string> => {
    const { body } = await api().ask(persona, `{ workingGroup(id: "${id}") { name } }`);
    if (body.errors) return body.errors[0]!.extensions['code'] as string;
    return (body.data as unknown as { workingGroup: object | null }).workingGroup ? 'SEEN' : 'NOTHING';
  };
  const everything = async (): Promise<string> => {
    const tables = [
      'governance.theme',
      'governance.working_group',
      'governance.group_member',
      'governance.group_task',
      'governance.group_meeting',
      'governance.proposal',
      'governance.result',
      'governance.communication',
      'governance.decision_request',
      'hurdle.hurdle',
      'hurdle.step',
    ];
    const [row] = await api().sql<{ state: string }>(
      `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from ${table} x`).join(' union all ')}) every_row`,
    );
    return row!.state;
  };
  const untouched = async (work: () => Promise<void>): Promise<void> => {
    const before = await everything();
    await work();
    expect(await everything()).toBe(before);
  };
  return { act, done, theme, result, resolve, hurdle, stateOf, seen, untouched };
};
