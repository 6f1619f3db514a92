import { legalDomains, lifeAreas } from '@kim/schema/reference/casework.ts';
import { peerCaseAnswers, peerCaseMethods, peerCaseRoles } from '@kim/schema/reference/peer-case-review.ts';
import { areaLabel, legalLabel } from '#lib/domains/casework/case-words.ts';
import { answerWords, methodWords, roleWords } from '#lib/domains/peer-case-review/peer-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, type Field } from '#lib/platform/change-form.ts';
import { timeOfDay } from '#lib/platform/time-of-day.ts';

interface Place {
  readonly id: string;
  readonly name: string;
}

const content = {
  title: text(m.peer_field_title, { maxlength: 120 }),
  question: text(m.peer_field_question, { maxlength: 6000 }),
  presentation: optional(text(m.peer_field_presentation, { maxlength: 6000 })),
  method: choice(m.peer_field_method, peerCaseMethods, methodWords),
  plannedAt: date(m.peer_field_day),
  time: timeOfDay(m.peer_field_time),
  place: text(m.peer_field_place, { maxlength: 120 }),
  role: choice(m.peer_field_role, peerCaseRoles, roleWords),
};

/** The session, and a box for each municipality whose case managers may be invited. */
export const planForm = (
  places: readonly Place[],
): typeof content & { readonly [box: `to-${string}`]: Field<boolean> } => ({
  ...content,
  ...Object.fromEntries(places.map(({ id, name }) => [`to-${id}`, flag(() => name)])),
});

export const answerForm = {
  answer: choice(m.peer_answer_field, peerCaseAnswers, answerWords),
  role: choice(m.peer_field_role, peerCaseRoles, roleWords),
};

export const outcomeForm = {
  suggestions: optional(text(m.peer_field_suggestions, { maxlength: 8000 })),
  takeaway: optional(text(m.peer_field_takeaway, { maxlength: 6000 })),
  minutes: optional(text(m.peer_field_minutes, { maxlength: 6000 })),
  hint: optional(text(m.peer_field_hint, { maxlength: 6000 })),
  hintLifeArea: optional(choice(m.peer_field_life_area, lifeAreas, areaLabel)),
  hintLegalDomain: optional(choice(m.peer_field_legal_domain, legalDomains, legalLabel)),
};

export const linesOf = (typed: string | null): string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
