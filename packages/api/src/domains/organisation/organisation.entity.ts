import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  countyRoles,
  directoryRoles,
  ofOwner,
  organisationRoles,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/**
 * A county, one of its municipalities (the tenants) or a partner. One table, because a membership, a supervision and an
 * account name any of them in the same way.
 */
const organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'organisations_of_the_county',
      roles: [...countyRoles, ...directoryRoles],
      when: withinCounty,
    }),
    readable({
      name: 'own_organisation',
      roles: organisationRoles,
      // its own, its county, and those it shares a position with
      when: `${withinCounty} and (id = ${sealed('organisation')} or id = ${sealed('county')} or ${amongIds('id', 'select unnest(p.organisation_ids) from app.position p')})`,
    }),
    readable({
      name: 'organisations_of_own_memberships',
      roles: ['kim_authenticator'],
      when: amongIds('id', 'select m.organisation_id from app.membership m'),
    }),
    ...ofOwner('addressees', 'kim_owner', 'select'),
  ],
  uniques: [{ name: 'organisation_key_unique', properties: ['countyId', 'key'] }],
  checks: [
    { name: 'organisation_kind_known', expression: `kind in ('COUNTY', 'MUNICIPALITY', 'PARTNER')` },
    { name: 'organisation_county_is_its_own', expression: `(kind = 'COUNTY') = (id = county_id)` },
    {
      name: 'organisation_municipality_is_complete',
      expression: `(kind = 'MUNICIPALITY') = (municipality_type is not null and official_key is not null)`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    key: p.text().comment('Short name in personas, addresses and imports, e.g. bornheim'),
    name: p.text(),
    municipalityType: p.text().nullable(),
    rhineBank: p.text().nullable(),
    officialKey: p.text().nullable().comment('Amtlicher Gemeindeschluessel'),
    hasOwnForeignersOffice: p.boolean().default(false),
    hasYouthOffice: p.boolean().nullable().comment('Null where the papers do not say'),
    hasIntegrationCouncil: p.boolean().nullable().comment('Null where the papers do not say'),
  },
});

export class Organisation extends organisation.class {}
organisation.setClass(Organisation);
