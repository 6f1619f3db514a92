import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';

/** The county sees whether a consent holds, not whom it names. */
const validity = [
  'county_id',
  'id',
  'case_id',
  'template_version_id',
  'language',
  'form',
  'given_on',
  'expires_on',
  'withdrawn_on',
  'superseded_by_id',
] as const;

export const consentGrants: readonly Grant[] = [
  {
    table: 'casework.consent',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['withdrawn_on', 'superseded_by_id', 'version'] },
  },
  { table: 'casework.consent', roles: caseOverseers, rights: { select: validity } },
  {
    table: 'casework.consent_item',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['withdrawn_on'] },
  },
  ...['consent_evidence', 'consent_evidence_content'].map((table): Grant => ({
    table: `content.${table}`,
    roles: caseManager,
    rights: { select: true, insert: true },
  })),
];
