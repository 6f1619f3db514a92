import { fullName } from '#lib/domains/leave/month-entries.ts';
import { formatDays, halfDayWord, kindWord, stateWord } from '#lib/domains/leave/words.ts';
import type { AbsencesExportQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Row = AbsencesExportQuery['absences']['nodes'][number];

/** What HR keeps of absences in one table; why somebody is away stands in the file and not here. */
export const absencesAsCsv = (rows: readonly Row[]): string[][] => [
  [
    m.field_name(),
    m.absence_column_kind(),
    m.absence_column_first(),
    m.absence_column_last(),
    m.absence_column_half(),
    m.absence_column_days(),
    m.absence_column_state(),
  ],
  ...rows.map((row) => [
    fullName(row.file.person),
    kindWord(row.kind),
    formatDate(row.firstDay),
    formatDate(row.lastDay),
    row.halfDay ? halfDayWord(row.halfDay) : '',
    formatDays(row.workingDays),
    stateWord(row.state),
  ]),
];
