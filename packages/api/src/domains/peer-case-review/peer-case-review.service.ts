import { newUuid } from '@kim/schema/ids.ts';
import type {
  PeerCaseAnswer,
  PeerCaseReviewState,
  PeerCaseRole,
} from '@kim/schema/reference/peer-case-review.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { ownClientNames } from '../client/client.public.ts';
import { obstacleToSession, findingsOfPersonalData, findingsOfTexts } from './peer-case-review.policy.ts';
import { refuseOutsiders, reviewToChange } from './peer-case-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export type PeerCaseChange = Promise<Outcome<{ readonly reviewId: string }>>;

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

const LONGEST_TITLE = 120;
const LONGEST_TEXT = 6_000;

interface NewReview extends Keyed {
  readonly title: string;
  readonly question: string;
  readonly presentation: string | null;
  readonly method: string;
  readonly plannedAt: string;
  readonly place: string;
  readonly organisationIds: readonly string[];
  readonly role: PeerCaseRole;
}

const findingsOfPlan = async (context: RequestContext, input: NewReview) => {
  const told = [
    { field: 'title', value: input.title, most: LONGEST_TITLE, isNeeded: true },
    { field: 'question', value: input.question, most: LONGEST_TEXT, isNeeded: true },
    { field: 'presentation', value: input.presentation ?? '', most: LONGEST_TEXT },
  ];
  const place = { field: 'place', value: input.place, most: LONGEST_TITLE, isNeeded: true };
  const names = await ownClientNames(context);
  return [
    ...findingsOfTexts([...told, place]),
    ...findingsOfPersonalData(told, { names, locale: context.locale }),
    ...(input.plannedAt.slice(0, 10) < context.today
      ? [{ code: 'PEER_REVIEW_PAST', field: 'plannedAt' } as const]
      : []),
  ];
};

/** A case manager, or the county, invites case managers of one or several municipalities of the county. */
export const planReview = async (context: RequestContext, input: NewReview): PeerCaseChange => {
  refuseOutsiders(context);
  const findings = await findingsOfPlan(context, input);
  return carryOut(context, { operation: 'peerCaseReviewPlan', input, findings }, async (em, actor) => {
    const invited = await placesFor(context, input.organisationIds);
    const reviewId = newUuid();
    const { person, organisation } = actor.membership;
    await em.execute(
      `insert into app.peer_case_review (county_id, id, organisation_id, convened_by_id, convener_name, title, question, presentation, method, planned_at, place, invited_ids)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[])`,
      [
        actor.countyId,
        reviewId,
        organisation.id,
        person.id,
        nameOf(actor),
        input.title.trim(),
        input.question.trim(),
        input.presentation?.trim() || null,
        input.method,
        input.plannedAt,
        input.place.trim(),
        arrayLiteral(invited),
      ],
    );
    await takePart(context, actor, { reviewId, role: input.role, answer: 'ACCEPTED' });
    return { reviewId };
  });
};

const placesFor = async ({ em }: RequestContext, asked: readonly string[]): Promise<readonly string[]> => {
  const known = await em!.execute<{ id: string }[]>('select unnest(seal.peer_review_places()) as id');
  const places = [...new Set(asked)];
  if (places.length === 0 || places.some((id) => !known.some((row) => row.id === id)))
    throw new Refused('PEER_REVIEW_NO_PLACE', { field: 'organisationIds' });
  return places;
};

interface Part {
  readonly reviewId: string;
  readonly role: PeerCaseRole;
  readonly answer: PeerCaseAnswer;
}

const takePart = async (
  { em }: RequestContext,
  actor: MemberActor,
  { reviewId, role, answer }: Part,
): Promise<void> => {
  const { person, organisation } = actor.membership;
  await em!.execute(
    `insert into app.peer_case_participant (county_id, id, review_id, person_id, person_name, organisation_id, role, answer)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (county_id, review_id, person_id) do update set role = excluded.role, answer = excluded.answer, version = peer_case_participant.version + 1`,
    [actor.countyId, newUuid(), reviewId, person.id, nameOf(actor), organisation.id, role, answer],
  );
};

/** Who is invited says whether they take part and what they do; each role but that of adviser is for one. */
export const answerReview = (context: RequestContext, input: Keyed & Part): PeerCaseChange => {
  refuseOutsiders(context);
  return carryOut(context, { operation: 'peerCaseReviewAnswer', input }, async (_em, actor) => {
    const { reviewId, role, answer } = input;
    const review = await reviewToChange(context, reviewId);
    const about = { reviewId };
    if (review.state !== 'PLANNED') throw new Refused('PEER_REVIEW_STEP', { field: 'answer', about });
    const isTaken = role !== 'ADVISER' && role !== review.ownRole && review.roles.includes(role);
    if (answer === 'ACCEPTED' && isTaken)
      throw new Refused('PEER_REVIEW_ROLE_TAKEN', { field: 'role', about });
    await takePart(context, actor, { reviewId, role, answer });
    return about;
  });
};

interface Advance extends Keyed {
  readonly reviewId: string;
  readonly version: number;
  readonly toState: PeerCaseReviewState;
  readonly step: number | null;
}

/** What each step writes. With the end what was told of the case is gone: the outcome and the minutes stay. */
const written: Readonly<Record<PeerCaseReviewState, string>> = {
  PLANNED: '',
  RUNNING: 'step = ?::int, step_since = now(), started_at = coalesce(started_at, now())',
  ENDED: 'step = null, step_since = null, presentation = null, ended_at = now()',
  CANCELLED: 'step = null, step_since = null, presentation = null, ended_at = now()',
};

/** The moderator leads the session; who convened it may call it off before it begins. */
export const advanceReview = (context: RequestContext, input: Advance): PeerCaseChange => {
  refuseOutsiders(context);
  return carryOut(context, { operation: 'peerCaseReviewAdvance', input }, async (em) => {
    const { reviewId, version, toState } = input;
    const review = await reviewToChange(context, reviewId);
    const about = { reviewId };
    const obstacle = obstacleToSession(review, input);
    if (obstacle) {
      const { code, ...details } = obstacle;
      throw new Refused(code, { ...details, about });
    }
    const step = toState === 'RUNNING' ? [review.state === 'PLANNED' ? 1 : input.step] : [];
    const changed = await em.execute<object[]>(
      `update app.peer_case_review set state = ?, ${written[toState]}, version = version + 1 where id = ? and version = ? returning id`,
      [toState, ...step, reviewId, version],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: review.version, about });
    return about;
  });
};
