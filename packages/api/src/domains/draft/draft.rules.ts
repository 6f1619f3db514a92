import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { findCase } from '../case-file/case-file.public.ts';

const lead = needs('LEAD_CASES');

/** One out of reach passes: the service answers as for one that never existed. */
const leadsCaseIfAny = rule('leads the case of the draft, if it is about one', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly caseId?: string | null } },
  context: RequestContext,
) => {
  const id = input.caseId ? uuidOfId(['case'], input.caseId) : null;
  const target = id && context.walls.graphql ? await findCase(context, id) : null;
  return !target || target.isLed || new Forbidden('LEAD_CASES');
});

export const draftRules: AccessRules = {
  Query: { drafts: lead },
  Draft: { '*': lead },
  DraftConnection: { '*': lead },
  DraftEdge: { '*': lead },
  Mutation: { draftSave: and(lead, leadsCaseIfAny), draftDiscard: and(lead, leadsCaseIfAny) },
};
