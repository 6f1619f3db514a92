import { and, rule } from 'graphql-shield';
import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import type { AccessRule, AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { findDeputy, mayAssignCase } from './case-assign.service.ts';
import { findCase, leadsCase } from './case-target.ts';
import { findLegalDomain } from './legal-domain.service.ts';

const course = needs('READ_CASE_COURSE');
const assign = needs('ASSIGN_CASES');
const lead = needs('LEAD_CASES');

interface Part {
  readonly kind: IdKind;
  readonly field: string;
  readonly find: (context: RequestContext, id: string) => Promise<{ readonly caseId: string } | null>;
}

/** The GraphQL wall before a change of what hangs on a case. What is out of reach passes: the service answers as for what never existed. */
const leadsCaseOf = (name: string, { kind, field, find }: Part): AccessRule =>
  rule(name, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
      const id = uuidOfId([kind], input[field] ?? '');
      const part = id && context.walls.graphql ? await find(context, id) : null;
      const target = part && (await findCase(context, part.caseId));
      return !target || target.isLed || new Forbidden('LEAD_CASES');
    },
  );

const leadsCaseOfDeputy = leadsCaseOf('leads the case of the deputy', {
  kind: 'case_deputy',
  field: 'deputyId',
  find: findDeputy,
});
const leadsCaseOfLegalDomain = leadsCaseOf('leads the case of the legal domain', {
  kind: 'legal_domain',
  field: 'legalDomainId',
  find: findLegalDomain,
});

export const caseCourseRules: AccessRules = {
  Query: { caseManagers: assign },
  CaseStep: { '*': course },
  CaseDeputy: { '*': lead },
  LegalDomainPeriod: { '*': course },
  CaseManager: { '*': assign, openCaseCount: needs('READ_CASELOADS') },
  CaseManagerConnection: { '*': assign },
  CaseManagerEdge: { '*': assign },
  Mutation: {
    caseAdvance: and(lead, leadsCase),
    caseDetailsChange: and(lead, leadsCase),
    caseAssign: and(assign, mayAssignCase),
    caseDeputyName: and(lead, leadsCase),
    caseDeputyEnd: and(lead, leadsCaseOfDeputy),
    legalDomainEnter: and(lead, leadsCase),
    legalDomainChange: and(lead, leadsCaseOfLegalDomain),
  },
};
