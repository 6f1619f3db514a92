import type { DomainModule } from '../../platform/domain-module.ts';
import { Draft } from './draft.entity.ts';
import { draftGrants } from './draft.grants.ts';
import { draftModel } from './draft.model.ts';
import { DraftResolver } from './draft.resolver.ts';
import { draftRules } from './draft.rules.ts';
import { draftDiscardPayload, draftSavePayload } from './draft.type.ts';

/** What somebody has typed and not sent yet (docs/adr/0030). */
export const draftModule = {
  name: 'draft',
  entities: [Draft],
  grants: draftGrants,
  resolvers: [DraftResolver],
  payloads: [draftSavePayload, draftDiscardPayload],
  models: [draftModel],
  rules: draftRules,
  invariants: {
    'a draft about a case is of the house whose case it is': `select d.id from content.draft d join casework.case_file f on f.county_id = d.county_id and f.id = d.case_id where f.organisation_id <> d.organisation_id`,
  },
} satisfies DomainModule;
