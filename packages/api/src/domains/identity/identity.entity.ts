import { defineEntity, p } from '@mikro-orm/core';
import { clientScopes, membershipRoles } from '@kim/schema/roles.ts';
import {
  amongIds,
  everyMember,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/*
 * Who may sign in as whom. Only `kim_authenticator` reads these tables, and only what the token in hand names:
 * its issuer, that issuer's organisations, its subject.
 */
const authenticator = ['kim_authenticator'] as const;
const issuerInHand = amongIds('issuer_id', 'select i.id from app.identity_issuer i');
const oneOf = (column: string, values: readonly string[]): string =>
  `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

/** An OpenID Connect provider that may vouch for people of a county. Bound to organisations by IdentityIssuerBinding. */
const issuer = defineEntity({
  name: 'IdentityIssuer',
  tableName: 'identity_issuer',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'issuer_in_hand', roles: authenticator, when: `issuer = ${sealed('issuer')}` }),
  ],
  uniques: [{ name: 'identity_issuer_unique', properties: ['countyId', 'issuer'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    issuer: p.text().comment('Issuer identifier, compared exactly with the iss claim'),
    audience: p.text().comment('Expected aud claim of access tokens'),
  },
});
export class IdentityIssuer extends issuer.class {}
issuer.setClass(IdentityIssuer);

/** An issuer vouches only for the organisations named here: a token from Bornheim's issuer can never act for Siegburg. */
const binding = defineEntity({
  name: 'IdentityIssuerBinding',
  tableName: 'identity_issuer_binding',
  rowLevelSecurity: 'force',
  policies: [readable({ name: 'bindings_of_issuer_in_hand', roles: authenticator, when: issuerInHand })],
  properties: {
    countyId: p.uuid().primary(),
    issuerId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
  },
});
export class IdentityIssuerBinding extends binding.class {}
binding.setClass(IdentityIssuerBinding);

/** The subject under which an issuer knows a person. */
const account = defineEntity({
  name: 'IdentityAccount',
  tableName: 'identity_account',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'account_in_hand',
      roles: authenticator,
      when: `subject = ${sealed('subject')} and ${issuerInHand}`,
    }),
  ],
  properties: {
    countyId: p.uuid().primary(),
    issuerId: p.uuid().primary(),
    subject: p.text().primary(),
    personId: p.uuid(),
  },
});
export class IdentityAccount extends account.class {}
account.setClass(IdentityAccount);

/** What a person is in an organisation, from when to when. A request acts under exactly one. */
const membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'memberships_the_issuer_vouches_for',
      roles: authenticator,
      when: `${amongIds('person_id', 'select a.person_id from app.identity_account a')} and ${amongIds('organisation_id', 'select b.organisation_id from app.identity_issuer_binding b')}`,
    }),
    readable({
      name: 'own_memberships',
      roles: everyMember,
      when: `${withinCounty} and person_id = ${sealed('person')}`,
    }),
    // for seal.own_case_managers() alone
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'membership_role_known', expression: oneOf('role', membershipRoles) },
    { name: 'membership_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [{ name: 'membership_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid(),
    role: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
  },
});
export class Membership extends membership.class {}
membership.setClass(Membership);

/** A third party's program, known to an issuer by its client id. */
const client = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'client_in_hand',
      roles: authenticator,
      when: `client_id = ${sealed('subject')} and ${issuerInHand}`,
    }),
    readable({
      name: 'own_client',
      roles: ['kim_api_client'],
      when: `${withinCounty} and id = ${sealed('client')}`,
    }),
  ],
  uniques: [{ name: 'api_client_unique', properties: ['countyId', 'issuerId', 'clientId'] }],
  checks: [
    {
      name: 'api_client_scopes_known',
      expression: `scopes <@ array[${clientScopes.map((scope) => `'${scope}'`).join(', ')}]::text[]`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    issuerId: p.uuid(),
    clientId: p.text(),
    name: p.text(),
    scopes: p.array().comment('What the client may read at most; a token may carry less'),
  },
});
export class ApiClient extends client.class {}
client.setClass(ApiClient);
