import { proposalStates, resultStates } from '@kim/schema/reference/working-group.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { among, byOneself, guests, leaders, members, ofOwnGroup, overseers } from './working-group-sets.ts';
import { NAMED, WITHOUT_CLIENTS } from './working-group.entity.ts';

/** What a group proposes to the steering group, and what that said. */
const proposal = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'proposals_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'proposals_of_own_groups', roles: guests, when: ofOwnGroup }),
    insertable({
      name: 'county_submits',
      roles: leaders,
      when: `${withinCounty} and ${byOneself} and state = 'SUBMITTED'`,
    }),
    updatable({ name: 'county_notes_decision', roles: leaders, when: withinCounty }),
  ],
  checks: [
    { name: 'proposal_state_known', expression: among('state', proposalStates) },
    {
      name: 'proposal_decided_by_resolution',
      expression:
        "(state = 'SUBMITTED') = (resolution_id is null) and (resolution_id is null) = (decided_on is null)",
    },
  ],
  uniques: [{ name: 'proposal_request_once', properties: ['countyId', 'decisionRequestId'] }],
  indexes: [{ name: 'proposal_group_index', properties: ['countyId', 'workingGroupId', 'submittedOn'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    workingGroupId: p.uuid(),
    title: p.text(),
    body: p.text().comment(WITHOUT_CLIENTS),
    state: p.text().default('SUBMITTED'),
    submittedOn: p.date(),
    decisionRequestId: p.uuid(),
    resolutionId: p.uuid().nullable(),
    decidedOn: p.date().nullable(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class Proposal extends proposal.class {}
proposal.setClass(Proposal);

/** What was decided, in words for everybody, and what became of it. */
const result = defineEntity({
  name: 'PublishedResult',
  tableName: 'result',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'results_of_the_county', roles: [...leaders, ...members], when: withinCounty }),
    insertable({
      name: 'county_publishes_result',
      roles: leaders,
      when: `${withinCounty} and state = 'COMMUNICATED'`,
    }),
    updatable({ name: 'county_follows_up', roles: leaders, when: withinCounty }),
    ...ofOwner('tells', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'result_state_known', expression: among('state', resultStates) },
    {
      name: 'result_checked_with_finding',
      expression:
        "(state = 'CHECKED' or (state in ('CLOSED', 'RECURRED') and is_adopted)) = (checked_on is not null) and (checked_on is null or finding is not null)",
    },
  ],
  uniques: [{ name: 'result_once', properties: ['countyId', 'proposalId'] }],
  indexes: [{ name: 'result_hurdle_index', properties: ['countyId', 'hurdleId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    proposalId: p.uuid(),
    hurdleId: p.uuid().nullable(),
    title: p.text(),
    body: p.text().comment('For everybody, who reported it first of all'),
    isAdopted: p.boolean(),
    publishedOn: p.date(),
    state: p.text().default('COMMUNICATED'),
    implementedOn: p.date().nullable(),
    checkedOn: p.date().nullable(),
    finding: p.text().nullable().comment('What the check found'),
    closedOn: p.date().nullable(),
    recurredOn: p.date().nullable(),
    recurrence: p.text().nullable().comment('What came back, or did not work'),
    version: p.integer().default(1),
  },
});
export class PublishedResult extends result.class {}
result.setClass(PublishedResult);

/** That somebody is told of a result: whoever reported the hurdle, and every case manager of the county. */
const communication = defineEntity({
  name: 'Communication',
  tableName: 'communication',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'communications_of_the_county', roles: leaders, when: withinCounty }),
    readable({
      name: 'communications_to_oneself',
      roles: members,
      when: `${withinCounty} and ${byOneself}`,
    }),
    ...ofOwner('tells', 'kim_owner', 'insert', 'select'),
    {
      name: 'reader_has_read',
      roles: [...leaders, ...members],
      command: 'update',
      using: `${withinCounty} and ${byOneself} and read_on is null`,
      check: `${withinCounty} and ${byOneself} and read_on is not null`,
    },
  ],
  checks: [
    { name: 'communication_to_somebody', expression: 'person_id is not null or report_id is not null' },
    { name: 'communication_why_known', expression: among('reason', ['REPORTER', 'CASE_MANAGER']) },
  ],
  uniques: [{ name: 'communication_once', properties: ['countyId', 'resultId', 'personId'] }],
  indexes: [
    { name: 'communication_person_index', properties: ['countyId', 'personId'], where: 'read_on is null' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    resultId: p.uuid(),
    personId: p.uuid().nullable(),
    reportId: p.uuid().nullable().comment('Of who reported; without an account they see it by their link'),
    reason: p.text(),
    sentOn: p.date(),
    readOn: p.date().nullable(),
  },
});
export class Communication extends communication.class {}
communication.setClass(Communication);
