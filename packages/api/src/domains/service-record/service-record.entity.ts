import { defineEntity, p } from '@mikro-orm/core';
import { legalDomains, lifeAreas } from '@kim/schema/reference/casework.ts';
import { referralCategories, serviceChannels, serviceTypes } from '@kim/schema/reference/service-types.ts';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { countyServiceReaders, municipalServiceReaders, serviceRecorders } from './service-record.grants.ts';

const ofOwnMunicipality = `${withinCounty} and municipality_id = ${sealed('organisation')}`;
const ofOneself = `${ofOwnMunicipality} and person_id = ${sealed('person')}`;

const oneOf = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

const readers = [
  readable({
    name: 'services_of_own_municipality',
    roles: municipalServiceReaders,
    when: ofOwnMunicipality,
  }),
  readable({ name: 'services_of_the_county', roles: countyServiceReaders, when: withinCounty }),
];

/** One service without a case (Beratungsstatistik). Codes, numbers and a day: no free text, nothing about anybody counselled. */
const serviceRecord = defineEntity({
  name: 'ServiceRecord',
  tableName: 'service_record',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    ...readers,
    insertable({ name: 'recorded_by_oneself', roles: serviceRecorders, when: ofOneself }),
    updatable({ name: 'corrected_by_oneself', roles: serviceRecorders, when: ofOneself }),
    ...ofOwner('services_of_oneself', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'service_record_type_known', expression: oneOf('type', serviceTypes) },
    { name: 'service_record_channel_known', expression: oneOf('channel', serviceChannels) },
    {
      name: 'service_record_themes_known',
      expression: `themes <@ array[${lifeAreas.map((area) => `'${area}'`).join(', ')}]`,
    },
    { name: 'service_record_legal_domain_known', expression: oneOf('legal_domain', legalDomains) },
    {
      name: 'service_record_referral_category_known',
      expression: oneOf('referral_category', referralCategories),
    },
    {
      name: 'service_record_refers_when_counselling',
      expression: `referral_category is null or type = 'REFERRAL_COUNSELLING'`,
    },
    {
      name: 'service_record_counts_possible',
      expression:
        'target_group_count >= 0 and target_group_count <= 500 and partner_count >= 0 and partner_count <= 500 and target_group_count + partner_count > 0',
    },
    { name: 'service_record_minutes_possible', expression: 'minutes >= 1 and minutes <= 1440' },
  ],
  indexes: [
    { name: 'service_record_place_index', properties: ['countyId', 'municipalityId', 'occurredOn', 'id'] },
    { name: 'service_record_day_index', properties: ['countyId', 'occurredOn', 'id'] },
    { name: 'service_record_person_index', properties: ['countyId', 'personId', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    municipalityId: p.uuid().comment('Whose case manager did it; the county where it employs case managers'),
    personId: p.uuid().comment('Who did it; readable by nobody, see seal.own_services()'),
    type: p.text(),
    occurredOn: p.date(),
    channel: p.text(),
    themes: p.array().columnType('text[]').comment('Action fields it was about'),
    legalDomain: p.text().nullable(),
    referralCategory: p.text().nullable().comment('Where to; of referrals alone'),
    targetGroupCount: p.integer(),
    partnerCount: p.integer(),
    minutes: p.integer().nullable(),
    recordedAt: p.datetime(),
    version: p.integer().default(1),
    voidedOn: p.date().nullable().comment('Taken back: counted nowhere'),
  },
});
export class ServiceRecord extends serviceRecord.class {}
serviceRecord.setClass(ServiceRecord);

/** Services per municipality, month and type, kept up to date by triggers in the writing transaction. */
const serviceRollup = defineEntity({
  name: 'ServiceRollup',
  tableName: 'service_rollup',
  schema: 'casework',
  rowLevelSecurity: 'force',
  checks: [{ name: 'service_rollup_type_known', expression: oneOf('type', serviceTypes) }],
  policies: [...readers, ...ofOwner('rollup', 'kim_owner', 'select', 'insert', 'update')],
  properties: {
    countyId: p.uuid().primary(),
    municipalityId: p.uuid().primary(),
    month: p.date().primary().comment('Its first day'),
    type: p.text().primary(),
    count: p.integer(),
    targetGroupCount: p.integer(),
    partnerCount: p.integer(),
  },
});
export class ServiceRollup extends serviceRollup.class {}
serviceRollup.setClass(ServiceRollup);
