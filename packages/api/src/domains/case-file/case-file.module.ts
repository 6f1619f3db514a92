import type { DomainModule } from '../../platform/domain-module.ts';
import { caseCourseInvariants } from './case-course.invariants.ts';
import {
  caseDeputyModel,
  caseManagerModel,
  caseStepModel,
  courseOfCase,
  legalDomainModel,
} from './case-course.model.ts';
import { caseCoursePayloads } from './case-course.payloads.ts';
import { CaseCourseResolver, CourseOfCaseResolver } from './case-course.resolver.ts';
import { caseCourseRules } from './case-course.rules.ts';
import { CaseDeputy, CaseFile, CaseStep, LegalDomainPeriod } from './case-file.entity.ts';
import { caseFileGrants } from './case-file.grants.ts';
import { caseModel } from './case-file.model.ts';
import { CaseResolver } from './case-file.resolver.ts';
import { caseFileRules } from './case-file.rules.ts';
import { SavedFilter } from './saved-filter.entity.ts';
import { savedFilterModel } from './saved-filter.model.ts';
import { SavedFilterResolver } from './saved-filter.resolver.ts';
import { savedFilterRules } from './saved-filter.rules.ts';
import { filterChangePayload } from './saved-filter.type.ts';

/** The process of a case: phases, who leads it, legal domains. */
export const caseFileModule = {
  name: 'case-file',
  entities: [CaseFile, CaseStep, CaseDeputy, LegalDomainPeriod, SavedFilter],
  grants: caseFileGrants,
  resolvers: [CaseResolver, CaseCourseResolver, CourseOfCaseResolver, SavedFilterResolver],
  payloads: [...caseCoursePayloads, filterChangePayload],
  models: [caseModel, caseStepModel, caseDeputyModel, legalDomainModel, caseManagerModel, savedFilterModel],
  extensions: [courseOfCase],
  rules: {
    ...caseFileRules,
    ...caseCourseRules,
    ...savedFilterRules,
    Query: { ...caseFileRules['Query'], ...caseCourseRules['Query'], ...savedFilterRules['Query'] },
    Mutation: { ...caseCourseRules['Mutation'], ...savedFilterRules['Mutation'] },
  },
  invariants: {
    'a case in its last phase is closed': `select id from casework.case_file where phase = 'CLOSED' and closed_on is null`,
    ...caseCourseInvariants,
  },
} satisfies DomainModule;
