import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { ownClientNames } from '../client/client.public.ts';
import {
  findingsOfPersonalData,
  findingsOfTexts,
  minuteRoles,
  type PeerCaseFinding,
} from './peer-case-review.policy.ts';
import { nameOf, type PeerCaseChange } from './peer-case-review.service.ts';
import { refuseOutsiders, reviewToChange } from './peer-case-target.ts';

interface Record {
  readonly idempotencyKey: string;
  readonly reviewId: string;
  readonly version: number | null;
  readonly suggestions: readonly string[];
  readonly takeaway: string | null;
  readonly minutes: string | null;
  readonly hint: string | null;
  readonly hintLifeArea: string | null;
  readonly hintLegalDomain: string | null;
}

const LONGEST_SUGGESTION = 500;
const LONGEST_TEXT = 6_000;
const MOST_SUGGESTIONS = 40;

const findingsOfOutcome = async (context: RequestContext, input: Record): Promise<PeerCaseFinding[]> => {
  const suggestions = input.suggestions.map((value, index) => ({
    field: ['suggestions', String(index)],
    value,
    most: LONGEST_SUGGESTION,
    isNeeded: true,
  }));
  const texts = (['takeaway', 'minutes', 'hint'] as const).map((field) => ({
    field,
    value: input[field] ?? '',
    most: LONGEST_TEXT,
  }));
  const names = await ownClientNames(context);
  const isHalf =
    Boolean(input.hint?.trim()) !== (input.hintLifeArea !== null) ||
    (input.hintLegalDomain !== null && input.hintLifeArea === null);
  return [
    ...(suggestions.length > MOST_SUGGESTIONS
      ? [
          {
            code: 'INVALID_COUNT',
            field: 'suggestions',
            figures: { least: 0, most: MOST_SUGGESTIONS },
          } as const,
        ]
      : []),
    ...findingsOfTexts([...suggestions, ...texts]),
    ...findingsOfPersonalData([...suggestions, ...texts], { names, locale: context.locale }),
    ...(isHalf ? [{ code: 'PEER_REVIEW_HINT_THEME', field: 'hintLifeArea' } as const] : []),
  ];
};

const columns =
  'suggestions, takeaway, minutes, hint, hint_life_area, hint_legal_domain, recorded_by_id, recorder_name';

/** Whoever takes the minutes, moderates or brought the case writes down what came of it, from the first step on. */
export const recordOutcome = async (context: RequestContext, input: Record): PeerCaseChange => {
  refuseOutsiders(context);
  const findings = await findingsOfOutcome(context, input);
  return carryOut(context, { operation: 'peerCaseOutcomeRecord', input, findings }, async (em, actor) => {
    const { reviewId, version } = input;
    const review = await reviewToChange(context, reviewId);
    const about = { reviewId };
    if (!review.ownRole || !minuteRoles.includes(review.ownRole))
      throw new Refused('PEER_REVIEW_NOT_MINUTES', { about });
    if (!['RUNNING', 'ENDED'].includes(review.state)) throw new Refused('PEER_REVIEW_STEP', { about });
    if (review.outcomeVersion !== version)
      throw new Refused('CONFLICT', {
        field: 'version',
        ...(review.outcomeVersion === null ? {} : { currentVersion: review.outcomeVersion }),
        about,
      });
    const values = [
      arrayLiteral(input.suggestions.map((text) => text.trim())),
      ...[input.takeaway, input.minutes, input.hint].map((text) => text?.trim() || null),
      input.hintLifeArea,
      input.hintLegalDomain,
      actor.membership.person.id,
      nameOf(actor),
    ];
    await em.execute(
      version === null
        ? `insert into app.peer_case_outcome (county_id, id, review_id, ${columns}) values (?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?)`
        : `update app.peer_case_outcome set (${columns}) = row (?::text[], ?, ?, ?, ?, ?, ?::uuid, ?), version = version + 1 where review_id = ?`,
      version === null ? [actor.countyId, newUuid(), reviewId, ...values] : [...values, reviewId],
    );
    return about;
  });
};
