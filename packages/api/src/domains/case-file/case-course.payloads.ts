import { changePayload } from '../../platform/graphql/change-payload.ts';
import { caseDeputyModel, legalDomainModel } from './case-course.model.ts';
import { CaseDeputyType, LegalDomainPeriodType } from './case-course.type.ts';
import { caseModel } from './case-file.model.ts';
import { CaseType } from './case-file.type.ts';

const parts = {
  case: {
    type: () => CaseType,
    models: () => [caseModel],
    description: 'The case as it is now: as it was made, or with CONFLICT as somebody else has left it.',
  },
};
const deputy = {
  type: () => CaseDeputyType,
  models: () => [caseDeputyModel],
  description: 'The deputy; null with errors.',
};
const legalDomain = {
  type: () => LegalDomainPeriodType,
  models: () => [legalDomainModel],
  description: 'The entry as it is now; null with errors other than CONFLICT.',
};

export const caseAdvancePayload = changePayload(
  'CaseAdvancePayload',
  'What leading a case into another phase led to.',
  parts,
);
export const caseDetailsChangePayload = changePayload(
  'CaseDetailsChangePayload',
  'What changing the details of a case led to.',
  parts,
);
export const caseAssignPayload = changePayload(
  'CaseAssignPayload',
  'What giving a case to somebody else led to.',
  parts,
);
export const caseDeputyNamePayload = changePayload('CaseDeputyNamePayload', 'What naming a deputy led to.', {
  ...parts,
  deputy,
});
export const caseDeputyEndPayload = changePayload('CaseDeputyEndPayload', 'What ending a deputy led to.', {
  ...parts,
  deputy,
});
export const legalDomainEnterPayload = changePayload(
  'LegalDomainEnterPayload',
  'What entering a legal domain led to.',
  { ...parts, legalDomain },
);
export const legalDomainChangePayload = changePayload(
  'LegalDomainChangePayload',
  'What changing the days of a legal domain led to.',
  { ...parts, legalDomain },
);

/** For the module. */
export const caseCoursePayloads = [
  caseAdvancePayload,
  caseDetailsChangePayload,
  caseAssignPayload,
  caseDeputyNamePayload,
  caseDeputyEndPayload,
  legalDomainEnterPayload,
  legalDomainChangePayload,
];
