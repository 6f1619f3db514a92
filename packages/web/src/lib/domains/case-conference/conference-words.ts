import type { CaseConferenceState, ConferenceAnswer } from '@kim/schema/reference/case-conference.ts';
import type { Conference_RowFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export const stateWords = (state: CaseConferenceState): string => m[`conference_state_${state}`]();
export const answerWords = (answer: ConferenceAnswer): string => m[`conference_answer_${answer}`]();

export const partnersOf = ({ partners }: Pick<Conference_RowFragment, 'partners'>): string =>
  partners.map(({ recipient }) => recipient?.name ?? '–').join(', ');
