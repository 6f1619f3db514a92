import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { rowsOf, type ReadModel, type Statement } from '../../platform/reading/read-model.ts';
import { caseTaskModel, goalModel, milestoneModel } from '../case-content/case-content.public.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { isLedByActor } from '../client/client.public.ts';
import { consentModel } from '../consent/consent.public.ts';
import { contactDueOn, contactRequestModel } from '../duplicate-check/duplicate-check.public.ts';

export type EventKind = 'TASK' | 'GOAL' | 'MILESTONE' | 'PAUSE_END' | 'CONSENT_END' | 'CONTACT';

/** A day in a calendar: which case, and what kind of thing; nothing of what was said. */
export interface CalendarEvent {
  readonly kind: EventKind;
  readonly id: string;
  readonly day: string;
  readonly reference: string;
  readonly sequence: number;
}

interface EventSource {
  readonly kind: EventKind;
  readonly model: ReadModel;
  readonly caseId: (row: string) => string;
  readonly day: (row: string) => string;
  readonly isOpen: (row: string, statement: Statement) => string;
  readonly sequence: (row: string) => string;
}

const byCase = (row: string): string => `${row}.case_id`;
const byDueDay = (row: string): string => `${row}.due_on`;
const byVersion = (row: string): string => `${row}.version`;

/** Goals count once both have signed. */
const isAgreed = (row: string, agreement: string): string =>
  `exists (select from content.goal_agreement a where a.county_id = ${row}.county_id and a.id = ${agreement} and a.signed_by_client_on is not null and a.signed_by_case_manager_on is not null)`;
const isOpenGoal = (row: string): string =>
  `${row}.reached_on is null and ${row}.given_up_on is null and ${isAgreed(row, `${row}.agreement_id`)}`;

const sources: readonly EventSource[] = [
  {
    kind: 'TASK',
    model: caseTaskModel,
    caseId: byCase,
    day: byDueDay,
    isOpen: (row) => `${row}.done_on is null`,
    sequence: byVersion,
  },
  { kind: 'GOAL', model: goalModel, caseId: byCase, day: byDueDay, isOpen: isOpenGoal, sequence: byVersion },
  {
    kind: 'MILESTONE',
    model: milestoneModel,
    caseId: byCase,
    day: byDueDay,
    isOpen: (row) =>
      `${row}.done_on is null and exists (select from content.goal g where g.county_id = ${row}.county_id and g.id = ${row}.goal_id and ${isOpenGoal('g')})`,
    sequence: () => '0',
  },
  {
    kind: 'PAUSE_END',
    model: caseModel,
    caseId: (row) => `${row}.id`,
    day: (row) => `${row}.paused_until`,
    isOpen: (row, statement) => `${row}.phase = 'PAUSED' and ${isLedByActor(row, statement)}`,
    sequence: byVersion,
  },
  {
    kind: 'CONSENT_END',
    model: consentModel,
    caseId: byCase,
    day: (row) => `${row}.expires_on`,
    isOpen: (row) => `${row}.withdrawn_on is null and ${row}.superseded_by_id is null`,
    sequence: byVersion,
  },
  {
    kind: 'CONTACT',
    model: contactRequestModel,
    caseId: byCase,
    day: contactDueOn,
    isOpen: (row) => `${row}.done_on is null`,
    sequence: byVersion,
  },
];

/** What is long over does not fill a calendar, and what is years away does not either. */
const PAST_DAYS = 90;
const AHEAD_DAYS = 730;
const MOST_EVENTS = 2000;

const eventsFrom = ({ kind, model, ...source }: EventSource, statement: Statement): string => {
  const { bind, context } = statement;
  const today = bind(context.today, 'date');
  const day = source.day('r');
  return `select '${kind}' as kind, r.id, (${day})::text as day, f.reference, ${source.sequence('r')} as sequence from ${rowsOf(model, statement)} r join casework.case_file f on f.county_id = r.county_id and f.id = ${source.caseId('r')} where f.closed_on is null and ${day} between ${today} - ${PAST_DAYS} and ${today} + ${AHEAD_DAYS} and ${source.isOpen('r', statement)} and ${isVisible(model, 'r', statement)}`;
};

/** One statement behind all the walls the person themselves is behind. */
export const calendarEvents = (context: RequestContext): Promise<CalendarEvent[]> => {
  const { statement, values } = bareStatement(context);
  const union = sources.map((source) => eventsFrom(source, statement)).join(' union all ');
  return context.rows.query<CalendarEvent>(
    `select e.* from (${union}) e order by e.day, e.kind, e.id limit ${MOST_EVENTS}`,
    values,
  );
};
