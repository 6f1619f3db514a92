import type { TemplateState } from '@kim/schema/reference/template.ts';
import { rule } from 'graphql-shield';
import type { AccessRule } from '../../platform/domain-module.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { templateProposalModel } from './template-proposal.model.ts';
import { rightToReach } from './template-workflow.policy.ts';
import { templateModel, templateVersionModel } from './template.model.ts';

interface KnownTemplate extends Row {
  readonly id: string;
  readonly kind: string;
}
const findTemplate = visibleFinder<KnownTemplate>(templateModel, (row) => ({ kind: `${row}.kind` }));

export const templateToChange = async (
  context: RequestContext,
  templateId: string,
): Promise<KnownTemplate> => {
  const template = await findTemplate(context, templateId);
  if (!template) throw new Refused('NOT_FOUND', { field: 'templateId' });
  return template;
};

export interface KnownVersion extends Row {
  readonly id: string;
  readonly templateId: string;
  readonly state: TemplateState;
  readonly version: number;
  readonly publishedOn: string | null;
  readonly hasGermanText: boolean;
}
const findVersion = visibleFinder<KnownVersion>(templateVersionModel, (row) => ({
  templateId: `${row}.template_id`,
  state: `${row}.state`,
  version: `${row}.version`,
  publishedOn: `${row}.published_on::text`,
  hasGermanText: `exists (select from app.template_text t where t.county_id = ${row}.county_id and t.template_version_id = ${row}.id and t.language = 'de')`,
}));

export const versionToChange = async (
  context: RequestContext,
  templateVersionId: string,
): Promise<KnownVersion> => {
  const version = await findVersion(context, templateVersionId);
  if (!version) throw new Refused('NOT_FOUND', { field: 'templateVersionId' });
  return version;
};

interface Move {
  /** The version the caller has seen. */
  readonly seen: number;
  /** Left out: it stays in its state. */
  readonly toState?: TemplateState;
}

/** One version on, and into another state, in one statement; two at once cannot both win. */
export const moveOn = async (
  { em, today }: RequestContext,
  { id, version, state }: KnownVersion,
  { seen, toState = state }: Move,
): Promise<void> => {
  const changed = await em!.execute<object[]>(
    `update app.template_version set version = version + 1, state = ?,
       published_on = case when ? = 'PUBLISHED' then ?::date else published_on end, retired_on = case when ? = 'RETIRED' then ?::date else retired_on end
     where id = ? and version = ? and state = ? returning id`,
    [toState, toState, today, toState, today, id, seen, state],
  );
  if (changed.length === 0)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: version,
      about: { templateVersionId: id },
    });
};

export interface KnownProposal extends Row {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly title: string;
  readonly language: string;
  readonly body: string;
  readonly reason: string;
  readonly answer: string | null;
  readonly version: number;
}
export const findProposal = visibleFinder<KnownProposal>(templateProposalModel, (row) => ({
  organisationId: `${row}.organisation_id`,
  kind: `${row}.kind`,
  title: `${row}.title`,
  language: `${row}.language`,
  body: `${row}.body`,
  reason: `${row}.reason`,
  answer: `${row}.answer`,
  version: `${row}.version`,
}));

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};

/** The GraphQL wall before a step: what it leads to says whose it is. */
export const takesOwnStep: AccessRule = rule('takes a step of their own', { cache: 'no_cache' })((
  _parent,
  { input }: { input: { readonly toState: TemplateState } },
  context: RequestContext,
) => {
  const right = rightToReach(input.toState);
  return !right || !context.walls.graphql || hasRight(context.actor, right) || new Forbidden(right);
});
