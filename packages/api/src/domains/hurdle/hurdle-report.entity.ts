import { legalDomains, lifeAreas } from '@kim/schema/reference/casework.ts';
import { hurdleBodies, hurdleSources } from '@kim/schema/reference/hurdle.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  advisers,
  allAmong,
  among,
  byDatabase,
  byOneself,
  caseManagers,
  fromHere,
  NAMED,
  offices,
  ofPlace,
  ofVisibleHurdle,
  outsiders,
  overseers,
  steeringMembers,
  WITHOUT_PEOPLE,
} from './hurdle-sets.ts';

const begins = (source: string): string =>
  `${withinCounty} and ${byOneself} and ${fromHere} and hurdle_id = id and reported_on = ${sealed('today')} and source = '${source}'`;

/** What somebody met in counselling, told without a person. */
const hurdleReport = defineEntity({
  name: 'HurdleReport',
  tableName: 'report',
  schema: 'hurdle',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reports_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'reports_of_own_place', roles: ofPlace, when: `${withinCounty} and ${fromHere}` }),
    readable({ name: 'own_reports', roles: outsiders, when: `${withinCounty} and ${byOneself}` }),
    readable({ name: 'reports_on_the_agenda', roles: steeringMembers, when: ofVisibleHurdle }),
    insertable({ name: 'case_manager_reports', roles: caseManagers, when: begins('CASE_MANAGER') }),
    insertable({ name: 'adviser_reports', roles: advisers, when: begins('EXTERNAL_ADVISER') }),
    insertable({ name: 'office_reports', roles: offices, when: begins('OFFICE') }),
    updatable({ name: 'county_groups', roles: overseers, when: withinCounty }),
    ...byDatabase('select', 'insert'),
  ],
  checks: [
    { name: 'report_source_known', expression: among('source', hurdleSources) },
    { name: 'report_theme_known', expression: among('theme', lifeAreas) },
    { name: 'report_legal_domains_known', expression: allAmong('legal_domains', legalDomains) },
    { name: 'report_bodies_known', expression: allAmong('bodies', hurdleBodies) },
    { name: 'report_token_is_hashed', expression: `token_hash ~ '^[0-9a-f]{64}$'` },
    { name: 'report_one_reporter', expression: 'num_nonnulls(person_id, client_id, token_hash) = 1' },
  ],
  uniques: [{ name: 'report_token_once', properties: ['countyId', 'tokenHash'] }],
  indexes: [
    { name: 'report_token_index', properties: ['tokenHash'] },
    { name: 'report_hurdle_index', properties: ['countyId', 'hurdleId'] },
    { name: 'report_place_index', properties: ['countyId', 'organisationId'] },
    { name: 'report_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    hurdleId: p
      .uuid()
      .comment('A report begins a hurdle of its own, with its own id; the county puts similar ones together'),
    source: p.text(),
    organisationId: p.uuid().nullable().comment('Where who reports works; null: without an account'),
    municipalityId: p.uuid().nullable().comment('Where it happens; null: in several, or all over the county'),
    theme: p.text(),
    legalDomains: p.array().columnType('text[]'),
    bodies: p.array().columnType('text[]'),
    title: p.text(),
    description: p.text().comment(WITHOUT_PEOPLE),
    proposal: p.text().nullable(),
    reportedOn: p.date(),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment(NAMED),
    clientId: p.uuid().nullable(),
    reporterOrganisation: p.text().nullable().comment('As who reports without an account calls it'),
    tokenHash: p
      .text()
      .nullable()
      .comment('SHA-256 of the secret in the link by which who has no account follows it'),
    isOtherCase: p
      .boolean()
      .default(true)
      .comment('Whether who reports says that it is about another case than their earlier reports'),
    version: p.integer().default(1),
  },
});
export class HurdleReport extends hurdleReport.class {}
hurdleReport.setClass(HurdleReport);

/** Which case a report came from. For its case manager alone; the database counts with it, and the county never reads it. */
const reportCase = defineEntity({
  name: 'HurdleReportCase',
  tableName: 'report_case',
  schema: 'hurdle',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'own_report_cases', roles: caseManagers, when: `${withinCounty} and ${byOneself}` }),
    insertable({
      name: 'own_case_named',
      roles: caseManagers,
      when: `${withinCounty} and ${byOneself} and ${fromHere} and case_id = any ((select seal.led_cases())::uuid[]) and id = any (array(select r.id from hurdle.report r where r.person_id = ${sealed('person')}))`,
    }),
    ...byDatabase('select'),
  ],
  indexes: [{ name: 'report_case_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('The same as that of the report'),
    caseId: p.uuid().comment('Stays in the municipality: the county has no right on this table'),
    personId: p.uuid(),
    organisationId: p.uuid(),
  },
});
export class HurdleReportCase extends reportCase.class {}
reportCase.setClass(HurdleReportCase);
