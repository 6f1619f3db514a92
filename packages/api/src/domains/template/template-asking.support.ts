import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';
import { change, type Changed } from '../personnel/personnel-asking.support.ts';

export const templateId = (kind: string): string =>
  publicId('template', referenceUuid('template', `rsk:${kind}`));
export const versionUuid = (kind: string, number: number): string =>
  referenceUuid('template-version', `rsk:${kind}:${number}`);
export const versionId = (kind: string, number: number): string =>
  publicId('template_version', versionUuid(kind, number));

/** Those of the county with case management: 16 of 19. */
export const participating: readonly string[] = [
  'alfter',
  'bad-honnef',
  'bornheim',
  'eitorf',
  'lohmar',
  'meckenheim',
  'much',
  'neunkirchen-seelscheid',
  'niederkassel',
  'rheinbach',
  'sankt-augustin',
  'siegburg',
  'swisttal',
  'troisdorf',
  'wachtberg',
  'windeck',
];

export interface Version {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: string;
}
const part = 'templateVersion { id version number state }';

export const act = async (
  api: Harness,
  persona: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Changed & { readonly version: Version }> => {
  const changed = await change(api, persona, mutation, input, { part });
  return { ...changed, version: (changed.payload?.['templateVersion'] ?? null) as Version };
};

export const advance = (
  api: Harness,
  persona: string,
  { id, version }: Version,
  input: Readonly<Record<string, unknown>>,
): ReturnType<typeof act> =>
  act(api, persona, 'templateAdvance', { templateVersionId: id, version, ...input });

export const review = { legalReviewer: 'Rechtsamt, Frau Muster', legalReviewedOn: '2026-11-20' };

const done = ({ version, codes, refusal }: Awaited<ReturnType<typeof act>>): Version => {
  if (codes.length > 0 || !version) throw new Error(`Not done: ${refusal ?? codes.join(', ')}`);
  return version;
};

/** From the draft to what everybody works by. */
export const publish = async (api: Harness, kind: string): Promise<Version> => {
  const county = 'coordinator.rsk';
  const changeNote = 'Verständlicher geschrieben.';
  const draft = done(await act(api, county, 'templateDraft', { templateId: templateId(kind), changeNote }));
  const { id: templateVersionId, version } = draft;
  const text = { language: 'de', body: 'Neuer Text\n\nNoch einfacher.' };
  const written = done(await act(api, county, 'templateTextSet', { templateVersionId, version, ...text }));
  const asked = done(await advance(api, county, written, { toState: 'LEGAL_REVIEW' }));
  const approved = done(await advance(api, 'head.rsk', asked, { toState: 'APPROVED', ...review }));
  return done(await advance(api, county, approved, { toState: 'PUBLISHED' }));
};

export const everythingOfTemplates = async (api: Harness): Promise<string> => {
  const tables = [
    'template',
    'template_version',
    'template_text',
    'template_step',
    'template_adoption',
    'template_proposal',
  ];
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (${tables.map((table) => `select x::text t from app.${table} x`).join(' union all ')}) every_row`,
  );
  return row!.state;
};
