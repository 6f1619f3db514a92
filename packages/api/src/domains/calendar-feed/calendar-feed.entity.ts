import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { holderRoles } from './calendar-holders.ts';

const own = `${withinCounty} and person_id = ${sealed('person')} and organisation_id = ${sealed('organisation')}`;

/** A secret address under which a calendar program fetches somebody's deadlines and sessions. The address itself is kept nowhere. */
const feed = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'own_feeds', roles: holderRoles, when: own }),
    insertable({ name: 'own_feed_issued', roles: holderRoles, when: own }),
    updatable({ name: 'own_feed_revoked', roles: holderRoles, when: own }),
    // for seal.feed_holder() alone
    ...ofOwner('holder', 'kim_owner', 'select'),
  ],
  uniques: [{ name: 'calendar_feed_token_once', properties: ['countyId', 'tokenHash'] }],
  checks: [
    { name: 'calendar_feed_language_known', expression: `language in ('de', 'en')` },
    { name: 'calendar_feed_token_is_hashed', expression: `token_hash ~ '^[0-9a-f]{64}$'` },
  ],
  indexes: [
    { name: 'calendar_feed_token_index', properties: ['tokenHash'] },
    { name: 'calendar_feed_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid().comment('For which house the person acts'),
    language: p.text(),
    tokenHash: p.text().comment('SHA-256 of the secret in the address'),
    issuedAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});
export class CalendarFeed extends feed.class {}
feed.setClass(CalendarFeed);
