import type { DomainModule } from '../../platform/domain-module.ts';
import { ContactRequest, ContactWish, DuplicateCheck } from './duplicate-check.entity.ts';
import { duplicateCheckGrants } from './duplicate-check.grants.ts';
import {
  contactRequestModel,
  contactWishModel,
  duplicateCheckModel,
  duplicatesOfCase,
} from './duplicate-check.model.ts';
import {
  DuplicateCheckResolver,
  duplicateCheckPayloads,
  DuplicatesOfCaseResolver,
} from './duplicate-check.resolver.ts';
import { duplicateCheckRules } from './duplicate-check.rules.ts';

/** Whether another service of the county counsels the same person, without learning whom it counsels (docs/adr/0029). */
export const duplicateCheckModule = {
  name: 'duplicate-check',
  entities: [DuplicateCheck, ContactWish, ContactRequest],
  grants: duplicateCheckGrants,
  resolvers: [DuplicateCheckResolver, DuplicatesOfCaseResolver],
  payloads: duplicateCheckPayloads,
  models: [duplicateCheckModel, contactWishModel, contactRequestModel],
  extensions: [duplicatesOfCase],
  rules: duplicateCheckRules,
  invariants: {
    'a request for contact is of another place than the wish': `select r.id from client.contact_request r join client.contact_wish w on w.county_id = r.county_id and w.id = r.wish_id where r.case_id = w.case_id`,
  },
} satisfies DomainModule;
