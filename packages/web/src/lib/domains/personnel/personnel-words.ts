import type {
  AppraisalKind,
  Contract_ContractFragment,
  DocumentCategory,
  PayGrade,
  PersonnelFileEventKind,
  StaffFile_FileFragment,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, formatShare, languageTag, shortFte } from '#lib/platform/format.ts';

export type StaffFile = StaffFile_FileFragment;
export type Contract = Contract_ContractFragment;

/** `E9A` is "E 9a", as pay tables print it. */
export const payGradeLabel = (grade: PayGrade): string =>
  grade.replace(
    /^([ES])(\d+)([AB C]?)$/,
    (_all, scale: string, step: string, letter: string) => `${scale} ${step}${letter.toLowerCase()}`,
  );

export const payLabel = ({ payGrade, payStep }: Pick<Contract, 'payGrade' | 'payStep'>): string =>
  m.pay_label({ grade: payGradeLabel(payGrade), step: payStep });

export const hoursLabel = (hours: string): string => m.hours_label({ hours: shortFte(hours) });

export const quotaLabel = ({ weeklyHours, fullTimeHours, partTimeQuota }: Contract): string =>
  m.quota_label({
    hours: shortFte(weeklyHours),
    full: shortFte(fullTimeHours),
    quota: formatShare(partTimeQuota),
  });

export const termLabel = ({ fixedTermUntil }: Pick<Contract, 'fixedTermUntil'>): string =>
  fixedTermUntil ? m.term_fixed({ day: formatDate(fixedTermUntil) }) : m.term_permanent();

export const periodLabel = (from: string, to: string | null | undefined): string =>
  to
    ? m.period_label({ from: formatDate(from), to: formatDate(to) })
    : m.since_day({ day: formatDate(from) });

export const appraisalLabel = (kind: AppraisalKind): string => m[`appraisal_${kind}`]();
export const categoryLabel = (category: DocumentCategory): string => m[`category_${category}`]();
export const eventLabel = (kind: PersonnelFileEventKind): string => m[`file_event_${kind}`]();

export const nameOf = ({ person }: Pick<StaffFile, 'person'>): string =>
  person ? `${person.givenName} ${person.familyName}` : m.person_unknown();

export const sizeLabel = (bytes: number): string =>
  new Intl.NumberFormat(languageTag(), {
    maximumFractionDigits: bytes < 1024 * 1024 ? 0 : 1,
    style: 'unit',
    unit: bytes < 1024 * 1024 ? 'kilobyte' : 'megabyte',
  }).format(Math.max(1, bytes / (bytes < 1024 * 1024 ? 1024 : 1024 * 1024)));

/** A moment as it is read on a wall in the office. */
export const momentLabel = (moment: string): string =>
  new Intl.DateTimeFormat(languageTag(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(moment));

const fieldWords = new Map<string, () => string>([
  ['givenName', m.field_given_name],
  ['familyName', m.field_family_name],
  ['email', m.field_email],
  ['lineManager', m.field_line_manager],
  ['validFrom', m.field_valid_from],
  ['validTo', m.field_valid_to],
  ['fixedTermUntil', m.field_fixed_term_until],
  ['fixedTermReason', m.field_fixed_term_reason],
  ['probationUntil', m.field_probation_until],
  ['payGrade', m.field_pay_grade],
  ['payStep', m.field_pay_step],
  ['payStepSince', m.field_pay_step_since],
  ['weeklyHours', m.field_weekly_hours],
  ['fullTimeHours', m.field_full_time_hours],
  ['monday', m.field_monday],
  ['tuesday', m.field_tuesday],
  ['wednesday', m.field_wednesday],
  ['thursday', m.field_thursday],
  ['friday', m.field_friday],
  ['kind', m.field_kind],
  ['heldOn', m.field_held_on],
  ['title', m.field_title],
  ['category', m.field_category],
]);

/** `weeklyHours: 39.00 → 19.50` in words; what is no field of ours stays as it is. */
export const changeLabel = (change: string): string => {
  const [, field = '', rest = ''] = /^(\w+): (.*)$/s.exec(change) ?? [];
  const words = fieldWords.get(field);
  const values = rest.replaceAll(/\d{4}-\d{2}-\d{2}/g, formatDate);
  return words ? `${words()}: ${values}` : change;
};
