import { defineEntity, p } from '@mikro-orm/core';
import { insertable, ofOwner, readable } from '../../platform/persistence/row-policies.ts';
import { caseManager, inOwnOrganisation } from '../client/client.public.ts';

/** The key an organisation's special categories and drafts are encrypted with; itself encrypted with the master key, which no database has. */
const tenantKey = defineEntity({
  name: 'TenantKey',
  tableName: 'tenant_key',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'keys_of_own_organisation', roles: caseManager, when: inOwnOrganisation }),
    insertable({ name: 'case_manager_makes_key', roles: caseManager, when: inOwnOrganisation }),
    ...ofOwner('handover', 'kim_client_owner', 'select'),
  ],
  uniques: [{ name: 'tenant_key_number_once', properties: ['countyId', 'organisationId', 'number'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    number: p.integer(),
    wrapped: p.blob().comment('The key, encrypted with the master key of the installation'),
    madeAt: p.datetime(),
  },
});
export class TenantKey extends tenantKey.class {}
tenantKey.setClass(TenantKey);
