import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { ticksOwn } from './onboarding-target.ts';

const qualifications = needs('READ_QUALIFICATIONS');
const lead = needs('LEAD_ONBOARDING');
const figures = needs('READ_ONBOARDING_FIGURES');
const all = { '*': qualifications };

export const qualificationRules: AccessRules = {
  Query: {
    onboardingProgrammes: qualifications,
    onboardingPlans: qualifications,
    stateCourses: qualifications,
  },
  Mutation: {
    onboardingPlanRecord: lead,
    onboardingStart: lead,
    onboardingAdvance: lead,
    onboardingItemTick: and(needs('TICK_ONBOARDING'), ticksOwn),
    stateCourseRecord: lead,
    stateCourseCorrect: lead,
    qualificationPlan: lead,
    qualificationAdvance: lead,
  },
  Person: { onboarding: qualifications, qualifications },
  Municipality: { onboardingRunning: figures, onboardingFinished: figures, onboardingDue: figures },
  OnboardingProgramme: { ...all, remark: needs('READ_ONBOARDING_REMARKS') },
  OnboardingProgrammeConnection: all,
  OnboardingProgrammeEdge: all,
  OnboardingPlan: all,
  OnboardingPlanConnection: all,
  OnboardingPlanEdge: all,
  OnboardingPlanItem: all,
  OnboardingItem: all,
  StateCourse: all,
  StateCourseConnection: all,
  StateCourseEdge: all,
  Qualification: all,
};
