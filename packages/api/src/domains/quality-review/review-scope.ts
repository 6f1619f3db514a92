import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';

/** The county's all; of who was responsible when the case was drawn what was shared with them. */
export const reviewCaseReadable: Readable = (row, { context: { actor }, bind }) => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_REVIEWS')) return 'false';
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  return isBoundToOrganisation(actor)
    ? `(${county} and ${row}.responsible_id = ${bind(actor.membership.person.id, 'uuid')} and ${row}.shared_on is not null)`
    : county;
};

/** What hangs together with a reviewed case is read with it; of the county also what has none yet. */
const through =
  (column: string, key: string): Readable =>
  (row, statement) => {
    const { actor } = statement.context;
    if (actor.kind !== 'member' || !hasRight(actor, 'READ_REVIEWS')) return 'false';
    const { countyId } = actor;
    if (!isBoundToOrganisation(actor)) return `${row}.county_id = ${statement.bind(countyId, 'uuid')}`;
    return `exists (select from casework.review_case o where o.county_id = ${row}.county_id and o.${key} = ${row}.${column} and ${reviewCaseReadable('o', statement)})`;
  };

export const reviewReadable = through('id', 'review_id');
export const itemReadable = through('review_id', 'review_id');
export const findingReadable = through('review_case_id', 'id');

/** The county's all, whoever it is about from when they are told, the employer's when it was released. */
export const reportReadable: Readable = (row, { context: { actor }, bind }) => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_REVIEW_REPORTS')) return 'false';
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  if (!isBoundToOrganisation(actor)) return county;
  return hasRight(actor, 'RECEIVE_REVIEW_REPORTS')
    ? `(${county} and ${row}.organisation_id = ${bind(actor.membership.organisation.id, 'uuid')} and ${row}.state = 'RELEASED')`
    : `(${county} and ${row}.subject_id = ${bind(actor.membership.person.id, 'uuid')} and ${row}.state in ('ANNOUNCED', 'RELEASED'))`;
};
