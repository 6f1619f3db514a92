export { onboardingItemModel } from './onboarding-plan.model.ts';
export { qualificationModel } from './qualification.model.ts';
