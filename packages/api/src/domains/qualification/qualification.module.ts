import type { DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { OnboardingProgramme, Qualification, qualificationReaders } from './qualification.entity.ts';
import { onboardingModel, personQualification, qualificationModel } from './qualification.model.ts';
import { QualificationResolver } from './qualification.resolver.ts';

const qualifications = needs('READ_QUALIFICATIONS');

/** Onboarding and qualification as the employer sees them: to be read only. What they contain is the Fachaufsicht's. */
export const qualificationModule = {
  name: 'qualification',
  entities: [OnboardingProgramme, Qualification],
  grants: [
    { table: 'onboarding_programme', roles: qualificationReaders, rights: { select: true } },
    { table: 'qualification', roles: qualificationReaders, rights: { select: true } },
  ],
  resolvers: [QualificationResolver],
  models: [onboardingModel, qualificationModel],
  extensions: [personQualification],
  rules: {
    Query: { onboardingProgrammes: qualifications },
    Person: { onboarding: qualifications, qualifications },
    OnboardingProgramme: { '*': qualifications },
    OnboardingProgrammeConnection: { '*': qualifications },
    OnboardingProgrammeEdge: { '*': qualifications },
    Qualification: { '*': qualifications },
  },
  invariants: {},
} satisfies DomainModule;
