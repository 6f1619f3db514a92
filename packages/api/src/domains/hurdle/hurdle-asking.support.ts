import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import type { Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';

export interface AskedHurdle {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly firstReportedOn: string;
  readonly reportCount: number;
  readonly differentCount: number | null;
  readonly answer: string | null;
  readonly viewerWays: readonly string[];
  readonly reports: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly {
    readonly toState: string;
    readonly remark: string | null;
    readonly personName: string | null;
  }[];
}
const HURDLE =
  'id version state title firstReportedOn reportCount differentCount answer viewerWays reports { id title } steps { toState remark personName }';

export const said = {
  title: 'Wechsel vom Sozialamt zum Jobcenter dauert Monate',
  description:
    'Nach der Anerkennung zahlt das Sozialamt nicht mehr und das Jobcenter noch nicht. Die Familie steht ohne Geld da.',
  proposal: 'Eine feste Übergabe zwischen beiden Stellen.',
  theme: 'BENEFITS',
  legalDomains: ['ASYLBLG', 'SGB_II'],
  bodies: ['SOCIAL_OFFICE', 'JOBCENTER'],
};

/** What several reports are called together. */
export const merged = 'Übergang zwischen zwei Leistungen';

type Input = Readonly<Record<string, unknown>>;

/** What is asked of hurdles, as somebody. */
export const askHurdles = (api: Harness) => {
  const act = async (persona: string, mutation: string, input: Input) => {
    const changed = await change(api, persona, mutation, input, { part: `hurdle { ${HURDLE} }` });
    return { ...changed, hurdle: changed.payload?.['hurdle'] as AskedHurdle };
  };
  const report = async (persona: string, input: Input = {}) => {
    const changed = await change(
      api,
      persona,
      'hurdleReportSend',
      { ...said, ...input },
      {
        part: `report { id title isMine reporterName hurdle { id version state } ${persona.startsWith('cm.') ? 'case { id }' : ''} }`,
      },
    );
    const made = changed.payload?.['report'] as {
      readonly id: string;
      readonly case?: { readonly id: string } | null;
      readonly hurdle: { readonly id: string; readonly version: number; readonly state: string };
    } | null;
    return { ...changed, report: made! };
  };
  const seen = async (persona: string, id: string): Promise<AskedHurdle | null | string> => {
    const { body } = await api.ask(persona, `{ hurdle(id: "${id}") { ${HURDLE} } }`);
    if (body.errors) return body.errors[0]!.extensions['code'] as string;
    return (body.data as unknown as { hurdle: AskedHurdle | null }).hurdle;
  };
  const known = async (id: string): Promise<AskedHurdle> =>
    (await seen('coordinator.rsk', id)) as AskedHurdle;
  const merge = (
    { id, version }: { readonly id: string; readonly version: number },
    intoId: string,
    persona = 'coordinator.rsk',
  ) => act(persona, 'hurdleMerge', { hurdleId: id, version, intoId, title: merged });
  const advance = (persona: string, { id, version }: AskedHurdle, toState: string, more: Input = {}) =>
    act(persona, 'hurdleAdvance', { hurdleId: id, version, toState, ...more });
  /** A hurdle of three different reports, and its open reconstruction. */
  const due = async (): Promise<AskedHurdle> => {
    const [one, two, three] = [
      await report('cm.bornheim'),
      await report('cm.siegburg'),
      await report('adviser.caritas'),
    ];
    await merge(two.report.hurdle, one.report.hurdle.id);
    return (await merge(three.report.hurdle, one.report.hurdle.id)).hurdle;
  };
  const reconstructionsOf = (hurdleId: string) =>
    api.sql<{ id: string; version: number; number: number }>(
      `select id, version, number from hurdle.reconstruction where hurdle_id = '${uuidOfId(['hurdle'], hurdleId)}' order by number`,
    );
  const record = async (hurdleId: string, input: Input, persona = 'coordinator.rsk') => {
    const open = (await reconstructionsOf(hurdleId)).at(-1)!;
    return change(
      api,
      persona,
      'reconstructionRecord',
      {
        reconstructionId: publicId('reconstruction', open.id),
        version: open.version,
        problemFields: [],
        ...input,
      },
      { part: 'reconstruction { id version outcome problemFields }' },
    );
  };
  /** As the database alone counts them: from three on the county is told. */
  const counted = async (hurdleId: string): Promise<number> => {
    const [row] = await api.sql<{ different: number }>(
      'select hurdle.different_reports(county_id, id) as different from hurdle.hurdle where id = $1',
      [uuidOfId(['hurdle'], hurdleId)],
    );
    return row!.different;
  };
  /** The steering group is asked for a theme about it. */
  const request = (persona: string, hurdleId: string, input: Input = {}) =>
    change(
      api,
      persona,
      'decisionRequestRecord',
      { kind: 'THEME', title: 'Thema', text: 'Es wird ein Thema.', hurdleId, ...input },
      { part: 'request { id state }' },
    );
  const everything = async (): Promise<string> => {
    const tables = ['hurdle', 'step', 'report', 'report_case', 'reconstruction'];
    const [row] = await api.sql<{ state: string }>(
      `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from hurdle.${table} x`).join(' union all ')}) every_row`,
    );
    return row!.state;
  };
  return {
    act,
    report,
    seen,
    known,
    merge,
    advance,
    due,
    reconstructionsOf,
    record,
    counted,
    request,
    everything,
  };
};

/** An outcome with all it takes. */
export const outcome = (word: string) => ({
  course: 'In allen drei Fällen endete die Leistung, bevor die nächste begann.',
  interfaces: 'Vom Sozialamt zum Jobcenter.',
  problemFields: ['INTERFACE', 'WAITING_TIME'],
  commonProblem: 'Niemand meldet den Wechsel an.',
  outcome: word,
  reason: 'Eine Absprache beider Stellen genügt.',
});
