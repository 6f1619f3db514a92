import type {
  ProposalState,
  ResultState,
  WorkingGroupKind,
  WorkingGroupPageQuery,
  WorkingGroupState,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

export type ShownGroup = NonNullable<WorkingGroupPageQuery['workingGroup']>;

export const groupStateWords = (state: WorkingGroupState): string => m[`group_state_${state}`]();
export const groupKindWords = (kind: WorkingGroupKind): string => m[`group_kind_${kind}`]();
export const proposalStateWords = (state: ProposalState): string => m[`proposal_state_${state}`]();
export const resultStateWords = (state: ResultState): string => m[`result_state_${state}`]();

interface Dated {
  readonly decidedOn: string;
  readonly dayNote: string | null;
}
/** Where the papers name no day, the last it can have been. */
export const decidedWords = ({ decidedOn, dayNote }: Dated): string =>
  dayNote ? m.group_at_latest({ day: formatDate(decidedOn) }) : formatDate(decidedOn);

interface Seat {
  readonly body: string;
  readonly personName: string | null;
}
export const seatWords = ({ body, personName }: Seat): string =>
  personName ? `${personName} (${body})` : body;
