export {
  caseManager,
  caseOverseers,
  inOwnOrganisation,
  ledCase,
  ledClient,
  recordedByOneself,
} from './case-sets.ts';
export { Client, FamilyLink, Household } from './client.entity.ts';
