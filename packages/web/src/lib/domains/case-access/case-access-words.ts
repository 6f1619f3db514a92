import { areaLabel } from '#lib/domains/casework/case-words.ts';
import type {
  CaseAccessPart,
  CaseAccess_RowFragment,
  LifeArea,
  OpenedEntryKind,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, formatMoment, formatTime, languageName } from '#lib/platform/format.ts';

export const parts: readonly CaseAccessPart[] = ['IDENTITY', 'NOTES', 'ASSESSMENT', 'GOALS'];
export const partLabel = (part: CaseAccessPart): string => m[`case_access_part_${part}`]();

/** Open until when, ended by whom, or over by itself. */
export const standing = ({ isOpen, endsAt, endedAt, endedByName }: CaseAccess_RowFragment): string => {
  if (isOpen) return m.case_access_open_until({ time: formatTime(endsAt) });
  return endedAt
    ? m.case_access_ended_by({ moment: formatMoment(endedAt), person: endedByName ?? '' })
    : m.case_access_over_since({ moment: formatMoment(endsAt) });
};

interface Entry {
  readonly kind: OpenedEntryKind;
  readonly area: string | null;
  readonly on: string | null;
  readonly text: string;
}

export const entryTerm = ({ kind, area, on }: Entry): string =>
  [
    area ? areaLabel(area as LifeArea) : m[`case_access_entry_${kind}`](),
    ...(on ? [formatDate(on)] : []),
  ].join(', ');

export const entryText = ({ kind, text }: Entry): string => {
  if (kind === 'BIRTH_DATE') return formatDate(text);
  return kind === 'LANGUAGES' ? text.split(', ').map(languageName).join(', ') : text;
};
