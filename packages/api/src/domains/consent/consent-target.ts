import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { isLedByActor } from '../client/client.public.ts';
import { consentModel } from './consent.model.ts';

interface ConsentTarget extends Row {
  readonly caseId: string;
  readonly isLed: boolean;
}

/** The consent, if it exists for the caller, and whether they lead its case. */
const findConsent = visibleFinder<ConsentTarget>(consentModel, (row, statement) => ({
  caseId: `${row}.case_id`,
  isLed: `exists (select from casework.case_file f where f.county_id = ${row}.county_id and f.id = ${row}.case_id and ${isLedByActor('f', statement)})`,
}));

/** The GraphQL wall before a consent is taken back. One out of reach passes: the service then answers as for one that never existed. */
export const leadsCaseOfConsent: AccessRule = rule('leads the case of the consent', { cache: 'no_cache' })(
  async (_parent, { input }: { input: { readonly consentId: string } }, context: RequestContext) => {
    const id = uuidOfId(['consent'], input.consentId);
    const target = id && context.walls.graphql ? await findConsent(context, id) : null;
    return !target || target.isLed || new Forbidden('LEAD_CASES');
  },
);

export const consentCaseOf = async (context: RequestContext, consentId: string): Promise<string> => {
  const target = await findConsent(context, consentId);
  if (!target) throw new Refused('NOT_FOUND');
  return target.caseId;
};
