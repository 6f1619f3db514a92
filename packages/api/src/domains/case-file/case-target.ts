import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { isLedByActor } from '../client/client.public.ts';
import { caseModel } from './case-file.model.ts';

interface CaseTarget extends Row {
  readonly isLed: boolean;
}

/** The case, if its process exists for the caller, and whether they lead it. */
export const findCase = visibleFinder<CaseTarget>(caseModel, (row, statement) => ({
  isLed: isLedByActor(row, statement),
}));

/** The GraphQL wall before a change of a case. One out of reach passes: the service then answers as for one that never existed. */
export const leadsCase: AccessRule = rule('leads the case', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly caseId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['case'], input.caseId);
  const target = id && context.walls.graphql ? await findCase(context, id) : null;
  return !target || target.isLed || new Forbidden('LEAD_CASES');
});
