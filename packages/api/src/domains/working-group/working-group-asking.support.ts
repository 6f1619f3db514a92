import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { askHurdles, outcome } from '../hurdle/hurdle-asking.support.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import { askingSteering, type AskedItem, type AskedSession } from '../steering/steering-asking.support.ts';

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

const TODAY = '2026-11-28';
/** What is moved, and how it is voted on. */
const votes: Readonly<Record<string, readonly [string, string]>> = {
  ADOPTED: ['ADOPT', 'YES'],
  REJECTED: ['ADOPT', 'NO'],
  DEFERRED: ['DEFER', 'YES'],
  RETURNED: ['RETURN', 'YES'],
};
interface Resolution {
  readonly kind?: string;
  readonly outcome?: string;
  readonly hurdleId?: string | null;
  readonly requestId?: string;
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

  const steering = askingSteering(api);
  let session: Promise<AskedSession> | undefined;
  /** A request is put on the agenda of a meeting with a quorum, and voted on. */
  const resolve = async ({
    kind = 'THEME',
    outcome: word = 'ADOPTED',
    hurdleId = null,
    requestId,
  }: Resolution = {}): Promise<string> => {
    const { id: sessionId, attendances } = await (session ??= steering.held(TODAY, 9));
    const seatId = attendances.find(({ state }) => state === 'PRESENT')!.seat.id;
    const asked = { kind, title: 'Probe', text: 'Es wird beschlossen.', hurdleId };
    const request =
      requestId ?? (await steering.done<AskedItem>('office.rsk', 'decisionRequestRecord', asked)).id;
    const item = { sessionId, requestId: request };
    const { id: itemId } = await steering.done<AskedItem>('office.rsk', 'steeringItemAdd', item);
    const [motion, choice] = votes[word]!;
    await steering.done('office.rsk', 'votingOpen', { itemId, version: 1, motion });
    await steering.done('office.rsk', 'seatVoteCast', { itemId, seatId, choice });
    const close = { itemId, version: 2 };
    return (await steering.done<AskedItem>('office.rsk', 'votingClose', close)).resolution!.id;
  };
  /** What a paper reports of before this system. */
  const reported = async (kind = 'THEME'): Promise<string> => {
    const input = { kind, outcome: 'ADOPTED', subject: 'Probe', text: 'Beschlossen.', source: 'Papier' };
    const { id } = await steering.done<{ id: string }>('office.rsk', 'resolutionRecord', {
      ...input,
      decidedOn: '2021-03-01',
    });
    return id;
  };
  /** A hurdle three people reported, and one without an account, that was reconstructed and needs another structure. */
  const hurdle = async (): Promise<string> => {
    const hurdles = askHurdles(api());
    const { id } = await hurdles.due();
    const uuid = uuidOfId(['hurdle'], id)!;
    // who has no account cannot report yet
    await api().sql(
      `insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, reported_on, reporter_organisation, token_hash) values ('${county}', gen_random_uuid(), '${uuid}', 'EXTERNAL_ADVISER', 'BENEFITS', '{}', '{}', 'x', 'x', '2026-09-01', 'Stelle', encode(sha256(convert_to('${uuid}', 'UTF8')), 'hex'))`,
    );
    expect((await hurdles.record(id, outcome('NEEDS_STRUCTURAL_CHANGE'))).codes).toEqual([]);
    return id;
  };
  const stateOf = async (hurdleId: string) => {
    const [row] = await api().sql<{ state: string; answer: string | null; steps: string }>(
      `select h.state, h.answer, (select string_agg(s.to_state, ' ' order by s.step) from hurdle.step s where s.hurdle_id = h.id) as steps from hurdle.hurdle h where h.id = $1`,
      [uuidOfId(['hurdle'], hurdleId)],
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
  return { act, done, theme, result, resolve, reported, hurdle, stateOf, seen, untouched };
};
