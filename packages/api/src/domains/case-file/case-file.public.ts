export { CaseFile, CaseStep, LegalDomainPeriod } from './case-file.entity.ts';
export { caseStepModel } from './case-course.model.ts';
export { caseModel } from './case-file.model.ts';
export { endedPhases } from './case-phase.policy.ts';
export {
  CasePhaseEnum,
  CaseType,
  EntryChannelEnum,
  LegalDomainEnum,
  LifeAreaEnum,
  TargetGroupEnum,
} from './case-file.type.ts';
export { caseToChange } from './case-change.service.ts';
export { findCase, leadsCase } from './case-target.ts';
