import { templateKinds } from '@kim/schema/reference/casework.ts';
import type { TemplateKind, TemplateState } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const kinds: readonly TemplateKind[] = templateKinds;
export const kindWords = (kind: TemplateKind): string => m[`template_kind_${kind}`]();
export const stateWords = (state: TemplateState): string => m[`template_state_${state}`]();

const colours: Readonly<Record<TemplateState, Kind>> = {
  DRAFT: 'info',
  LEGAL_REVIEW: 'warning',
  APPROVED: 'warning',
  PUBLISHED: 'success',
  RETIRED: 'info',
};
export const stateKind = (state: TemplateState): Kind => colours[state];

interface Standing {
  readonly number: number;
  readonly state: TemplateState;
  readonly publishedOn: string | null;
}

export const current = <Version extends Standing>(versions: readonly Version[]): Version | undefined =>
  versions.find(({ state }) => state === 'PUBLISHED');
/** What the county works on; nobody else is shown one. */
export const inWork = <Version extends Standing>(versions: readonly Version[]): Version | undefined =>
  versions.find(({ state }) => state !== 'PUBLISHED' && state !== 'RETIRED');

export const sinceWords = ({ number, publishedOn }: Standing): string =>
  publishedOn
    ? m.template_version_since({ number: String(number), day: formatDate(publishedOn) })
    : m.template_version_number({ number: String(number) });
