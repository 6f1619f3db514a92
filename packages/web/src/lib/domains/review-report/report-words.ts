import type { ReviewReport_WholeFragment, ReviewReportState } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const reportStateWords = (state: ReviewReportState): string => m[`report_state_${state}`]();

const colours: Readonly<Record<ReviewReportState, Kind>> = {
  DRAFT: 'info',
  APPROVAL: 'warning',
  ANNOUNCED: 'warning',
  RELEASED: 'success',
};
export const reportStateKind = (state: ReviewReportState): Kind => colours[state];

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}
export const subjectName = (person: Named | null | undefined): string =>
  person ? `${person.givenName} ${person.familyName}` : m.person_unknown();

interface Figures {
  readonly id: string;
  readonly item: string;
  readonly counts: readonly string[];
}
/** A line per item of the checklist: its text and four counts, parted by tabs. */
export const figuresOf = (lines: string | null): readonly Figures[] =>
  (lines ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [item = '', ...counts] = line.split('\t');
      return { id: String(index), item, counts };
    });

type Asked = Pick<ReviewReport_WholeFragment, 'statedOn' | 'approvedOn' | 'statementDueOn'>;

/** Whether what is said belongs to the report as it was announced last. */
const isAnswered = ({ statedOn, approvedOn }: Asked): boolean =>
  Boolean(statedOn && (!approvedOn || statedOn >= approvedOn));

/** Released once it was answered, or once the time for it is over. */
export const isRipe = (report: Asked, today: string): boolean =>
  isAnswered(report) || (report.statementDueOn ?? today) < today;

interface Fact {
  readonly term: string;
  readonly value: string;
}
const line = (term: string, day: string | null | undefined, name?: string | null): Fact[] =>
  day ? [{ term, value: [name, formatDate(day)].filter(Boolean).join(', ') }] : [];

/** Who did what and when; the employer's and the case manager's readers are told less than the county. */
export const factsOf = (report: ReviewReport_WholeFragment): Fact[] => [
  { term: m.report_subject(), value: subjectName(report.subject) },
  { term: m.report_employer(), value: report.organisation?.name ?? m.not_given() },
  { term: m.report_written_by(), value: report.personName },
  ...line(m.report_submitted_on(), report.submittedOn),
  ...line(m.report_approved_by(), report.approvedOn, report.approverName),
  ...(!report.approvedOn && report.approverName
    ? [{ term: m.report_approved_by(), value: report.approverName }]
    : []),
  ...(report.state === 'ANNOUNCED' ? line(m.report_statement_due(), report.statementDueOn) : []),
  ...line(m.report_released_on(), report.releasedOn),
  ...line(m.report_acknowledged_on(), report.acknowledgedOn),
];
