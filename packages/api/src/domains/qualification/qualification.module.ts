import type { DomainModule } from '../../platform/domain-module.ts';
import { OnboardingItem, OnboardingPlan, OnboardingPlanItem } from './onboarding-plan.entity.ts';
import { planModels } from './onboarding-plan.model.ts';
import { onboardingItemPayload, onboardingPlanPayload } from './onboarding-plan.type.ts';
import { municipalityOnboarding } from './onboarding-figures.model.ts';
import { MunicipalityOnboardingResolver } from './onboarding-figures.resolver.ts';
import { QualificationChangeResolver } from './qualification-change.resolver.ts';
import { OnboardingProgramme, Qualification } from './qualification.entity.ts';
import { qualificationGrants } from './qualification.grants.ts';
import { onboardingProgrammePayload, qualificationPayload } from './qualification.input.ts';
import { onboardingModel, personQualification, qualificationModel } from './qualification.model.ts';
import { QualificationResolver } from './qualification.resolver.ts';
import { qualificationRules } from './qualification.rules.ts';
import { StateCourse } from './state-course.entity.ts';
import { stateCoursePayload } from './state-course.type.ts';

/** Onboarding and qualification: led by the Fachaufsicht, read by the employer, and the person's wherever they go. */
export const qualificationModule = {
  name: 'qualification',
  entities: [
    OnboardingProgramme,
    Qualification,
    OnboardingPlan,
    OnboardingPlanItem,
    OnboardingItem,
    StateCourse,
  ],
  grants: qualificationGrants,
  resolvers: [QualificationResolver, QualificationChangeResolver, MunicipalityOnboardingResolver],
  payloads: [
    onboardingPlanPayload,
    onboardingProgrammePayload,
    onboardingItemPayload,
    stateCoursePayload,
    qualificationPayload,
  ],
  models: [onboardingModel, qualificationModel, ...planModels],
  extensions: [personQualification, municipalityOnboarding],
  rules: qualificationRules,
  invariants: {},
} satisfies DomainModule;
