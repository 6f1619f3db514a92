import type { Grant } from '../../platform/persistence/grants.ts';
import { everybody } from './peer-case-sets.ts';

const some = (table: string, ...update: string[]): Grant => ({
  table,
  roles: everybody,
  rights: { select: true, insert: true, update },
});

export const peerCaseReviewGrants: readonly Grant[] = [
  some(
    'peer_case_review',
    'state',
    'step',
    'step_since',
    'started_at',
    'ended_at',
    'presentation',
    'version',
  ),
  some('peer_case_participant', 'role', 'answer', 'version'),
  some(
    'peer_case_outcome',
    'suggestions',
    'takeaway',
    'minutes',
    'hint',
    'hint_life_area',
    'hint_legal_domain',
    'recorded_by_id',
    'recorder_name',
    'version',
  ),
];
