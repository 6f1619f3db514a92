import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import { givenOut } from './template-sets.ts';
import { templatePartOf } from './template.policy.ts';

const ofCounty: Readable = (row, { context: { actor }, bind }) =>
  `${row}.county_id = ${bind(actor.kind === 'undecided' ? null : actor.countyId, 'uuid')}`;

const ofOwnPlace: Readable = (row, { context: { actor }, bind }) =>
  `${row}.organisation_id = ${bind(actor.kind === 'member' ? actor.membership.organisation.id : null, 'uuid')}`;

/** The county sees drafts, everybody else what was given out. */
export const versionReadable: Readable = (row, statement) => {
  const part = templatePartOf(statement.context.actor);
  if (part === 'none') return 'false';
  return part === 'county'
    ? ofCounty(row, statement)
    : `(${ofCounty(row, statement)} and ${givenOut(`${row}.state`)})`;
};

/** What hangs on a version is read with it. */
const through =
  (column: string, key: string): Readable =>
  (row, statement) => {
    const readable = versionReadable('o', statement);
    return readable === 'false'
      ? 'false'
      : `exists (select from app.template_version o where o.county_id = ${row}.county_id and o.${key} = ${row}.${column} and ${readable})`;
  };

/** A template the county has only just begun exists for the county alone. */
export const templateReadable: Readable = (row, statement) =>
  templatePartOf(statement.context.actor) === 'county'
    ? ofCounty(row, statement)
    : through('id', 'template_id')(row, statement);

export const textReadable = through('template_version_id', 'id');

export const stepReadable: Readable = (row, statement) =>
  templatePartOf(statement.context.actor) === 'county' ? ofCounty(row, statement) : 'false';

/** The county's all, a municipality's own. */
const countyOrOwn =
  (right: Right): Readable =>
  (row, statement) => {
    const { actor } = statement.context;
    if (actor.kind !== 'member') return 'false';
    if (templatePartOf(actor) === 'county') return ofCounty(row, statement);
    return hasRight(actor, right) && isBoundToOrganisation(actor)
      ? `(${ofCounty(row, statement)} and ${ofOwnPlace(row, statement)})`
      : 'false';
  };

export const adoptionReadable = countyOrOwn('READ_ADOPTIONS');
export const proposalReadable = countyOrOwn('ADOPT_TEMPLATES');
