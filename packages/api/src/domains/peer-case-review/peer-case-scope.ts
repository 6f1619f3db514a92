import { isBoundToOrganisation, type Actor, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';

const takesPart = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'JOIN_PEER_CASE_REVIEWS');

/** The acting person's own row among the participants of a session. */
export const ownPart = (review: string, { context: { actor }, bind }: Statement): string => {
  const person = actor.kind === 'member' ? actor.membership.person.id : null;
  return `from app.peer_case_participant o where o.county_id = ${review}.county_id and o.review_id = ${review}.id and o.person_id = ${bind(person, 'uuid')}`;
};

const joined: Readable = (review, statement) =>
  `exists (select ${ownPart(review, statement)} and o.answer = 'ACCEPTED')`;

export const isConvener: Readable = (review, { context: { actor }, bind }) =>
  `${review}.convened_by_id = ${bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid')}`;

/** The county all; a case manager those they are invited to, have convened or take part in. */
export const reviewReadable: Readable = (row, statement) => {
  const { context, bind } = statement;
  const { actor } = context;
  if (!takesPart(actor)) return 'false';
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  return isBoundToOrganisation(actor)
    ? `(${county} and (${bind(actor.membership.organisation.id, 'uuid')} = any (${row}.invited_ids) or ${isConvener(row, statement)} or ${joined(row, statement)}))`
    : county;
};

const through =
  (readable: Readable): Readable =>
  (row, statement) => {
    const condition = readable('v', statement);
    return condition === 'false'
      ? 'false'
      : `exists (select from app.peer_case_review v where v.county_id = ${row}.county_id and v.id = ${row}.review_id and ${condition})`;
  };

/** Who takes part is told to whoever is invited. */
export const participantReadable = through(reviewReadable);

/** What came of it is for who took part, and for the county. */
export const outcomeReadable: Readable = (row, statement) => {
  const { actor } = statement.context;
  if (!takesPart(actor)) return 'false';
  const { countyId } = actor;
  return isBoundToOrganisation(actor)
    ? through(joined)(row, statement)
    : `${row}.county_id = ${statement.bind(countyId, 'uuid')}`;
};
