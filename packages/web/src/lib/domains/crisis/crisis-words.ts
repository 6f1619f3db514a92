import type {
  CrisisFieldKind,
  CrisisFormState,
  CrisisOffice,
  Crisis_QuestionFragment,
  Crisis_TitleFragment,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { formatDate, readDate } from '#lib/platform/format.ts';

export const formStateWords = (state: CrisisFormState): string => m[`crisis_state_${state}`]();
export const formStateKind = (state: CrisisFormState) =>
  (({ DRAFT: 'info', LIVE: 'success', CLOSED: 'warning', PURGED: 'info' }) as const)[state];
export const fieldKindWords = (kind: CrisisFieldKind): string => m[`crisis_kind_${kind}`]();
export const officeWords = (office: CrisisOffice): string => m[`crisis_office_${office}`]();
export const yesOrNo = (answer: 'YES' | 'NO'): string => (answer === 'YES' ? m.yes() : m.no());

const inLanguage = (de: string, en: string): string => (getLocale() === 'de' ? de : en);
export const titleOf = ({ titleDe, titleEn }: Pick<Crisis_TitleFragment, 'titleDe' | 'titleEn'>): string =>
  inLanguage(titleDe, titleEn);
export const noticeOf = ({ noticeDe, noticeEn }: { noticeDe: string; noticeEn: string }): string =>
  inLanguage(noticeDe, noticeEn);
export const labelOf = ({ labelDe, labelEn }: Pick<Crisis_QuestionFragment, 'labelDe' | 'labelEn'>): string =>
  inLanguage(labelDe, labelEn);

/** An answer as people read it. */
export const answerWords = (
  { kind }: Pick<Crisis_QuestionFragment, 'kind'>,
  value: string | null | undefined,
): string => {
  if (!value) return '';
  if (kind === 'YES_NO' && (value === 'YES' || value === 'NO')) return yesOrNo(value);
  return kind === 'DATE' && readDate(value) ? formatDate(value) : value;
};

interface Answered {
  readonly values: readonly {
    readonly value: string | null;
    readonly field: { readonly position: number; readonly dataCategory: string } | null;
  }[];
}
/** By what somebody is called in a list: what was answered about identity, in the order of the form. */
export const calledBy = ({ values }: Answered): string =>
  values
    .filter(({ value, field }) => value && field?.dataCategory === 'IDENTITY')
    .toSorted((one, other) => (one.field?.position ?? 0) - (other.field?.position ?? 0))
    .map(({ value }) => (readDate(value) ? formatDate(value ?? '') : value))
    .join(', ') || m.crisis_entry_removed();

interface Consenting {
  readonly consentOn: string | null;
  readonly consentWithdrawnOn: string | null;
}
export const consentWords = ({ consentOn, consentWithdrawnOn }: Consenting): string => {
  if (consentWithdrawnOn) return m.crisis_consent_withdrawn({ day: formatDate(consentWithdrawnOn) });
  return consentOn ? m.crisis_consent_given({ day: formatDate(consentOn) }) : m.crisis_consent_none();
};

interface Shared {
  readonly shares: readonly {
    readonly office: CrisisOffice;
    readonly consumedOn: string | null;
    readonly withdrawnOn: string | null;
  }[];
}
/** With which offices it is, in one line. */
export const sharesWords = ({ shares }: Shared): string =>
  shares
    .filter(({ withdrawnOn }) => !withdrawnOn)
    .map(({ office, consumedOn }) =>
      consumedOn ? m.crisis_share_taken({ office: officeWords(office) }) : officeWords(office),
    )
    .join(', ') || m.crisis_share_none();
