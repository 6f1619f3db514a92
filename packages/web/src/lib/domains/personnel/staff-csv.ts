import type { StaffPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, shortFte } from '#lib/platform/format.ts';
import { nameOf, payGradeLabel } from '#lib/domains/personnel/personnel-words.ts';

type Row = StaffPageQuery['personnelFiles']['nodes'][number];

const day = (date: string | null | undefined): string => (date ? formatDate(date) : '');

/** Everything HR sees of its staff in one table. */
export const staffAsCsv = (rows: readonly Row[]): string[][] => [
  [
    m.field_name(),
    m.field_email(),
    m.field_line_manager(),
    m.field_employed_from(),
    m.field_valid_from(),
    m.field_valid_to(),
    m.field_fixed_term_until(),
    m.field_fixed_term_reason(),
    m.field_probation_until(),
    m.field_pay_grade(),
    m.field_pay_step(),
    m.field_pay_step_since(),
    m.field_weekly_hours(),
    m.field_full_time_hours(),
    m.tab_appraisals(),
    m.tab_documents(),
  ],
  ...rows.map((row) => {
    const contract = row.currentContract;
    const manager = row.lineManager;
    return [
      nameOf(row),
      row.person?.email ?? '',
      manager ? `${manager.givenName} ${manager.familyName}` : '',
      day(row.keepers.find(({ validTo }) => !validTo)?.validFrom),
      day(contract?.validFrom),
      day(contract?.validTo),
      day(contract?.fixedTermUntil),
      contract?.fixedTermReason ?? '',
      day(contract?.probationUntil),
      contract ? payGradeLabel(contract.payGrade) : '',
      contract ? String(contract.payStep) : '',
      day(contract?.payStepSince),
      contract ? shortFte(contract.weeklyHours) : '',
      contract ? shortFte(contract.fullTimeHours) : '',
      String(row.appraisals.length),
      String(row.documents.length),
    ];
  }),
];
