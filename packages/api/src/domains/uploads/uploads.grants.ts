import type { Grant } from '../../platform/persistence/grants.ts';
import { uploadRoles } from './upload.entity.ts';

export const uploadsGrants: readonly Grant[] = [
  { table: 'upload', roles: uploadRoles, rights: { select: true, insert: true, update: ['content'] } },
];
