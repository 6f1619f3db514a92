import type { AbsencesQuery } from '#lib/gql/documents.generated.ts';
import { kindWord } from '#lib/domains/leave/words.ts';
import { m } from '#lib/paraglide/messages.js';

type Name = { readonly givenName: string; readonly familyName: string } | null | undefined;

export const fullName = (person: Name): string =>
  person ? `${person.givenName} ${person.familyName}` : m.somebody();

interface Month {
  readonly standing: AbsencesQuery['standing']['nodes'];
  readonly files: AbsencesQuery['personnelFiles']['nodes'];
  readonly keepsFiles: boolean;
}

/** What a month shows: HR the kinds, a line manager only that somebody is away. */
export const monthEntries = ({ standing, files, keepsFiles }: Month) => [
  ...standing.map(({ firstDay, lastDay, state, kind, halfDay, file }) => {
    const who = fullName(file.person);
    const asked = state === 'REQUESTED';
    const what = keepsFiles ? kindWord(kind) : m.calendar_away();
    return {
      firstDay,
      lastDay,
      text: m.calendar_entry({ who, what: asked ? m.calendar_asked({ what }) : withHalf(what, halfDay) }),
      tone: asked ? ('warning' as const) : ('info' as const),
    };
  }),
  ...(keepsFiles ? [] : files).flatMap(({ person }) =>
    (person?.unreachable ?? []).map(({ firstDay, lastDay, halfDay }) => ({
      firstDay,
      lastDay,
      text: m.calendar_entry({ who: fullName(person), what: withHalf(m.calendar_away(), halfDay) }),
      tone: 'info' as const,
    })),
  ),
];

const withHalf = (what: string, half: 'MORNING' | 'AFTERNOON' | null | undefined): string =>
  half ? m.calendar_half({ what, half: m[`half_${half}`]() }) : what;
