import type {
  ResolutionOutcome,
  SessionState,
  Steering_SessionFragment,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

const outcomes: Readonly<Record<ResolutionOutcome, Kind>> = {
  ADOPTED: 'success',
  DEFERRED: 'warning',
  RETURNED: 'warning',
  REJECTED: 'danger',
};
export const outcomeKind = (outcome: ResolutionOutcome): Kind => outcomes[outcome];

const states: Readonly<Record<SessionState, Kind>> = {
  PLANNED: 'info',
  INVITED: 'warning',
  HELD: 'warning',
  MINUTES_DRAFT: 'info',
  MINUTES_SENT: 'info',
  MINUTES_APPROVED: 'success',
};
export const sessionKind = (state: SessionState): Kind => states[state];
export const sessionWords = (state: SessionState): string => m[`steering_state_${state}`]();

/** The day, or what the papers say instead of it. */
export const dayOr = (day: string, note: string | null): string => note ?? formatDate(day);

export const timesOf = ({ startsAt, endsAt }: Steering_SessionFragment): string =>
  startsAt && endsAt ? m.meeting_times({ from: startsAt, to: endsAt }) : '';

/** Minutes are there from the draft on: who may not read it gets none of its entries. */
export const hasMinutes = ({ state }: { readonly state: SessionState }): boolean =>
  ['MINUTES_DRAFT', 'MINUTES_SENT', 'MINUTES_APPROVED'].includes(state);
