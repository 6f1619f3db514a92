import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';

/** What was agreed and written stays; added are signatures, outcomes and days. */
const changeable: Readonly<Record<string, readonly string[]>> = {
  note: [],
  assessment: [],
  goal_agreement: [
    'signed_by_client_on',
    'signed_by_case_manager_on',
    'signed_by_id',
    'discarded_on',
    'version',
  ],
  goal: ['reached_on', 'given_up_on', 'version'],
  milestone: ['done_on'],
  case_task: ['text', 'due_on', 'done_on', 'version'],
  special_entry: [],
  case_document: [],
  case_document_content: [],
};

export const caseContentGrants: readonly Grant[] = Object.entries(changeable).map(([table, update]) => ({
  table: `content.${table}`,
  roles: caseManager,
  rights: { select: true, insert: true, ...(update.length > 0 ? { update } : {}) },
}));
