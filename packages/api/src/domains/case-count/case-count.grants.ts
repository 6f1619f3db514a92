import type { Grant } from '../../platform/persistence/grants.ts';
import { caseOverseers } from '../client/client.public.ts';
import { placeCountReaders } from './case-count.entity.ts';

const readers = [...placeCountReaders, ...caseOverseers];

export const caseCountGrants: readonly Grant[] = [
  { table: 'casework.case_count', roles: readers, rights: { select: true } },
  { table: 'casework.case_movement', roles: readers, rights: { select: true } },
];
