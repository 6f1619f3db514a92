import type { StaffFiguresShownFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatFte } from '#lib/platform/format.ts';

export type Statistics = StaffFiguresShownFragment;
type Figures = NonNullable<Statistics['figures']>;

const counted = (count: number | null | undefined): string =>
  count == null ? m.staff_figure_unknown() : m.staff_figure_about({ count: formatCount(count) });

/** Every figure with its words. */
export const figuresInWords = (figures: Figures) => [
  { key: 'headcount', term: m.staff_figure_headcount(), value: formatCount(figures.headcount) },
  { key: 'partTime', term: m.staff_figure_part_time(), value: counted(figures.partTimeCount) },
  { key: 'fixedTerm', term: m.staff_figure_fixed_term(), value: counted(figures.fixedTermCount) },
  {
    key: 'share',
    term: m.staff_figure_share(),
    value: figures.averageShare ? formatFte(figures.averageShare) : m.staff_figure_unknown(),
  },
  { key: 'absence', term: m.staff_figure_absence(), value: counted(figures.absenceDays) },
  { key: 'vacancy', term: m.staff_figure_vacancy(), value: formatCount(figures.vacancyDays) },
];

const reasons = {
  SUPPRESSED: m.staff_state_suppressed,
  NO_AGREEMENT: m.staff_state_no_agreement,
  YEAR_NOT_COMPLETED: m.staff_state_year,
  SHOWN: m.staff_state_shown,
} as const;

/** Why there are no figures, in a few words. */
export const reasonOf = ({ state }: Statistics): string => reasons[state]();
