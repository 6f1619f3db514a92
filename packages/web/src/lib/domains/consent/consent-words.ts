import { dataCategories } from '@kim/schema/reference/casework.ts';
import type {
  ConsentForm,
  ConsentPurpose,
  ConsentState,
  Consent_CardFragment,
  DataCategory,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const purposeWords = (purpose: ConsentPurpose): string => m[`consent_purpose_${purpose}`]();
export const formWords = (form: ConsentForm): string => m[`consent_form_${form}`]();
export const dataWords = (category: DataCategory): string => m[`data_category_${category}`]();
export const stateWords = (state: ConsentState): string => m[`consent_state_${state}`]();

const kinds: Readonly<Record<ConsentState, Kind>> = {
  GIVEN: 'success',
  PARTLY_WITHDRAWN: 'warning',
  WITHDRAWN: 'danger',
  EXPIRED: 'danger',
  SUPERSEDED: 'info',
};
export const stateKind = (state: ConsentState): Kind => kinds[state];

export const holds = ({ state }: Pick<Consent_CardFragment, 'state'>): boolean =>
  state === 'GIVEN' || state === 'PARTLY_WITHDRAWN';

/** Given on paper, and nobody has filed the paper: Art. 7 (1) DSGVO wants it shown. */
export const lacksEvidence = ({ form, evidence }: Pick<Consent_CardFragment, 'form' | 'evidence'>): boolean =>
  form === 'WRITTEN' && evidence.length === 0;

/** What a new consent can be given in place of: one that holds, under an older version than the newest. */
export const replaceable = (
  consents: readonly Consent_CardFragment[],
  newest: number,
): { value: string; label: string }[] =>
  consents
    .filter((consent) => holds(consent) && (consent.templateVersion?.number ?? newest) < newest)
    .map(({ id, givenOn, templateVersion, items }) => ({
      value: id,
      label: m.consent_supersedes_option({
        day: formatDate(givenOn),
        number: templateVersion?.number ?? '–',
        recipients: [...new Set(items.map(({ recipient }) => recipient?.name ?? '–'))].join(', '),
      }),
    }));

/** Until when it holds, or since when it does not. */
export const termWords = ({ expiresOn, withdrawnOn }: Consent_CardFragment): string =>
  withdrawnOn
    ? m.consent_withdrawn_on({ day: formatDate(withdrawnOn) })
    : m.consent_until({ day: formatDate(expiresOn) });

/** Everywhere in the same order, from what is asked first to what is protected most. */
export const inOrder = <Some extends { readonly dataCategory: DataCategory }>(
  items: readonly Some[],
): Some[] =>
  items.toSorted(
    (one, other) => dataCategories.indexOf(one.dataCategory) - dataCategories.indexOf(other.dataCategory),
  );

export type GivenOut<Some> = Some & { readonly publishedOn: string };

interface Version {
  readonly isCurrent: boolean;
  readonly publishedOn: string | null;
}
interface OfKind<Some> {
  readonly kind: string;
  readonly versions: readonly Some[];
}

/** The newest first. Of a paper that was signed under an older one the day decides whether it still counted. */
export const givenOutVersions = <Some extends Version>(
  templates: readonly OfKind<Some>[],
): GivenOut<Some>[] =>
  templates
    .filter(({ kind }) => kind === 'CONSENT')
    .flatMap(({ versions }) => versions)
    .flatMap((version) => (version.publishedOn ? [{ ...version, publishedOn: version.publishedOn }] : []))
    .toReversed();

/** Who signs now, signs the version in force. */
export const offeredVersions = <Some extends Version>(templates: readonly OfKind<Some>[]): GivenOut<Some>[] =>
  givenOutVersions(templates).filter(({ isCurrent }) => isCurrent);
