import type { DomainModule } from '../../platform/domain-module.ts';
import { Upload } from './upload.entity.ts';
import { uploadsGrants } from './uploads.grants.ts';

/** Files on their way in. Has no type of the contract: an upload is only ever named by its id. */
export const uploadsModule = {
  name: 'uploads',
  entities: [Upload],
  grants: uploadsGrants,
  resolvers: [],
  models: [],
  rules: {},
  invariants: {},
} satisfies DomainModule;
