import {
  casePhases,
  entryChannels,
  legalDomains,
  lifeAreas,
  targetGroups,
} from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  caseManager,
  caseOverseers,
  inOwnOrganisation,
  ledCase,
  recordedByOneself,
} from '../client/client.public.ts';

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const among = (column: string, list: readonly string[]): string => `${column} in (${words(list)})`;
const within = (column: string, list: readonly string[]): string => `${column} <@ array[${words(list)}]`;

/** As lists are sorted (case-file.model.ts): an expression is served by an index of just that expression. */
const dueOrder = `(coalesce(next_due_on, date '9999-12-31'))`;
const contactOrder = `(coalesce(last_contact_on, date '1900-01-01'))`;
const inOrder = (name: string, columns: string) => ({
  name,
  expression: `create index ${name} on casework.case_file (county_id, ${columns}, id)`,
});

/** The order of the list, and what it is counted by, so that counting reads the index alone. */
const counted = ['openedOn', 'id', 'closedOn', 'phase'] as const;

/**
 * The process of a case: nothing in it says who the client is, and there is no free text. Whose case it is stands here and
 * nowhere else (KIM standard: S3, phase list; domain model 1.4).
 */
const caseFile = defineEntity({
  name: 'CaseFile',
  tableName: 'case_file',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'cases_of_own_organisation',
      roles: [...caseManager, 'kim_municipal_team_lead'],
      when: inOwnOrganisation,
    }),
    readable({ name: 'cases_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'case_manager_opens_case',
      roles: caseManager,
      when: `${inOwnOrganisation} and ${recordedByOneself('responsible_id')} and seal.may_open_case_for(client_id)`,
    }),
    updatable({
      name: 'leading_case_manager_changes_case',
      roles: caseManager,
      when: ledCase('id'),
    }),
    updatable({
      name: 'team_lead_assigns_case',
      roles: ['kim_municipal_team_lead'],
      when: inOwnOrganisation,
    }),
    ...ofOwner('sets', 'kim_owner', 'select'),
    ...ofOwner('handover', 'kim_owner', 'update'),
    // for seal.similar_cases() alone
    ...ofOwner('similar', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'case_file_phase_known', expression: among('phase', casePhases) },
    { name: 'case_file_entry_channel_known', expression: among('entry_channel', entryChannels) },
    { name: 'case_file_target_groups_known', expression: within('target_groups', targetGroups) },
    { name: 'case_file_life_areas_known', expression: within('life_areas', lifeAreas) },
    { name: 'case_file_closed_after_opening', expression: 'closed_on is null or closed_on >= opened_on' },
  ],
  uniques: [{ name: 'case_file_reference_unique', properties: ['countyId', 'reference'] }],
  indexes: [
    { name: 'case_file_organisation_index', properties: ['countyId', 'organisationId', ...counted] },
    {
      name: 'case_file_led_index',
      properties: ['countyId', 'responsibleId', 'organisationId', 'id', 'clientId'],
    },
    { name: 'case_file_client_index', properties: ['countyId', 'clientId'] },
    { name: 'case_file_county_index', properties: ['countyId', ...counted] },
    inOrder('case_file_due_index', `organisation_id, ${dueOrder}`),
    inOrder('case_file_county_due_index', dueOrder),
    inOrder('case_file_contact_index', `organisation_id, ${contactOrder}`),
    inOrder('case_file_county_contact_index', contactOrder),
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p
      .uuid()
      .comment('Whose case it is: the employer of the case manager, for whose place it is led'),
    clientId: p.uuid().comment('Known to case managers alone'),
    responsibleId: p.uuid().comment('The case manager who leads it'),
    reference: p.text().comment('Random, so that it shows neither volume nor date'),
    entryChannel: p.text(),
    targetGroups: p.array().columnType('text[]'),
    lifeAreas: p.array().columnType('text[]'),
    phase: p.text(),
    phaseSince: p.date(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    closingReason: p.text().nullable(),
    pausedUntil: p.date().nullable(),
    lastContactOn: p.date().nullable().comment('Kept by what records contacts, for lists'),
    nextDueOn: p.date().nullable().comment('Earliest open deadline, kept by what sets deadlines'),
    openGoalCount: p.integer().default(0).comment('Kept by what changes goals'),
    version: p.integer().default(1),
  },
});
export class CaseFile extends caseFile.class {}
caseFile.setClass(CaseFile);

/** Every change of the phase: who, when, why. Never changed and never deleted. */
const caseStep = defineEntity({
  name: 'CaseStep',
  tableName: 'case_step',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'steps_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({ name: 'steps_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_steps',
      roles: caseManager,
      when: `${ledCase()} and ${recordedByOneself('person_id')}`,
    }),
    ...ofOwner('handover', 'kim_owner', 'select', 'insert'),
  ],
  checks: [
    { name: 'case_step_to_known', expression: among('to_phase', casePhases) },
    { name: 'case_step_from_known', expression: among('from_phase', casePhases) },
  ],
  uniques: [{ name: 'case_step_once', properties: ['countyId', 'caseId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    step: p.integer().comment('1, 2, 3 within its case'),
    fromPhase: p.text().nullable(),
    toPhase: p.text(),
    reason: p.text().nullable().comment('A code, no free text'),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    personId: p.uuid().comment('Who took it'),
  },
});
export class CaseStep extends caseStep.class {}
caseStep.setClass(CaseStep);

const caseDeputy = defineEntity({
  name: 'CaseDeputy',
  tableName: 'case_deputy',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'deputies_of_led_cases', roles: caseManager, when: ledCase() }),
    insertable({
      name: 'leading_case_manager_names_deputy',
      roles: caseManager,
      when: ledCase(),
    }),
    updatable({ name: 'leading_case_manager_ends_deputy', roles: caseManager, when: ledCase() }),
    ...ofOwner('sets', 'kim_owner', 'select'),
    ...ofOwner('handover', 'kim_owner', 'update'),
  ],
  checks: [
    { name: 'case_deputy_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [
    { name: 'case_deputy_person_index', properties: ['countyId', 'personId'] },
    { name: 'case_deputy_case_index', properties: ['countyId', 'caseId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    personId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
  },
});
export class CaseDeputy extends caseDeputy.class {}
caseDeputy.setClass(CaseDeputy);

/** Rechtskreis a client is in, or has applied for: between both days lies the waiting time of a Rechtskreiswechsel. */
const legalDomainPeriod = defineEntity({
  name: 'LegalDomainPeriod',
  tableName: 'legal_domain_period',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'legal_domains_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({ name: 'legal_domains_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({ name: 'leading_case_manager_enters_domain', roles: caseManager, when: ledCase() }),
    updatable({ name: 'leading_case_manager_changes_domain', roles: caseManager, when: ledCase() }),
  ],
  checks: [
    { name: 'legal_domain_known', expression: among('legal_domain', legalDomains) },
    { name: 'legal_domain_has_a_day', expression: 'applied_on is not null or valid_from is not null' },
    { name: 'legal_domain_granted_after_application', expression: 'valid_from >= applied_on' },
    { name: 'legal_domain_ends_after_start', expression: 'valid_to >= valid_from' },
  ],
  indexes: [{ name: 'legal_domain_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    legalDomain: p.text(),
    appliedOn: p.date().nullable().comment('Day of the application; null: was in it before'),
    validFrom: p.date().nullable().comment('First day; null: still waiting'),
    validTo: p.date().nullable().comment('Last day'),
    version: p.integer().default(1),
  },
});
export class LegalDomainPeriod extends legalDomainPeriod.class {}
legalDomainPeriod.setClass(LegalDomainPeriod);
