import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  amongIds,
  insertable,
  municipalRoles,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/** County staff who know who fills a position, and so where they are to be found. */
export const deploymentReadersOfCounty: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
export const deploymentReaders: readonly DatabaseRole[] = [...municipalRoles, ...deploymentReadersOfCounty];

/** Where people are at work, e.g. a town hall. */
const site = defineEntity({
  name: 'DeploymentSite',
  tableName: 'deployment_site',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'sites_in_the_county', roles: deploymentReadersOfCounty, when: withinCounty }),
    readable({
      name: 'sites_of_visible_positions',
      roles: municipalRoles,
      when: `${withinCounty} and (organisation_id = ${sealed('organisation')} or ${amongIds('organisation_id', 'select unnest(p.organisation_ids) from app.position p')})`,
    }),
    insertable({
      name: 'organisation_adds_sites',
      roles: ['kim_municipal_hr', 'kim_municipal_team_lead'],
      when: `${withinCounty} and organisation_id = ${sealed('organisation')}`,
    }),
    updatable({
      name: 'organisation_changes_sites',
      roles: ['kim_municipal_hr', 'kim_municipal_team_lead'],
      when: `${withinCounty} and organisation_id = ${sealed('organisation')}`,
    }),
  ],
  uniques: [{ name: 'deployment_site_name_unique', properties: ['countyId', 'organisationId', 'name'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid().comment('The municipality it lies in and belongs to, or the county itself'),
    name: p.text(),
    address: p.text().nullable(),
    isExample: p.boolean().default(false).comment('Of the demo: no real place'),
    closedFrom: p.date().nullable().comment('First day on which nobody is planned there any more'),
    version: p.integer().default(1),
  },
});
export class DeploymentSite extends site.class {}
site.setClass(DeploymentSite);
