export {
  caseManager,
  caseOverseers,
  inOwnOrganisation,
  ledCase,
  recordedByOneself,
} from './case-sets.ts';
