import { defineEntity, p } from '@mikro-orm/core';
import { programmeModules } from '@kim/schema/reference/positions.ts';
import {
  amongIds,
  countyRoles,
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { ledgerReaders, steeringRoles } from './ledger.grants.ts';
import { publicStates, redistributionStates, responseStates } from './redistribution.policy.ts';

const oneOf = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

/** Hangs on a redistribution the reader may see. */
const ofVisible = `${withinCounty} and ${amongIds('redistribution_id', 'select r.id from app.redistribution r')}`;
/** What the county did before it published is its own business, afterwards too. */
const draftSteps = ['DRAFT', 'CHANGE_LINES', 'DISCARD'];
/** Nobody takes them for a municipality. */
const municipalitySteps = ['CONFIRM', 'OBJECT'];
const ownMunicipality = `municipality_id = ${sealed('organisation')}`;

/** The county's proposal how the VZÄ of a module are distributed in a coming year (Umverteilung). */
const redistribution = defineEntity({
  name: 'Redistribution',
  tableName: 'redistribution',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'redistributions_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'published_redistributions',
      roles: ledgerReaders,
      when: `${withinCounty} and ${oneOf('state', publicStates)}`,
    }),
    insertable({ name: 'county_drafts', roles: steeringRoles, when: withinCounty }),
    updatable({ name: 'county_advances', roles: steeringRoles, when: withinCounty }),
    // for the sum that municipalities are shown of a published one
    { name: 'redistributions_add_up', roles: ['kim_owner'], command: 'select', using: 'true' },
  ],
  checks: [
    {
      name: 'redistribution_module_known',
      expression: oneOf('module', programmeModules),
    },
    { name: 'redistribution_state_known', expression: oneOf('state', redistributionStates) },
    { name: 'redistribution_looks_ahead', expression: 'target_year > from_year' },
  ],
  indexes: [{ name: 'redistribution_year_index', properties: ['countyId', 'targetYear', 'module'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    module: p.text(),
    fromYear: p.integer(),
    targetYear: p.integer(),
    state: p.text(),
    draftedOn: p.date(),
    version: p.integer().default(1),
  },
});
export class Redistribution extends redistribution.class {}
redistribution.setClass(Redistribution);

/** What one position, or a new one of a municipality, would get. */
const line = defineEntity({
  name: 'RedistributionLine',
  tableName: 'redistribution_line',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'lines_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'published_lines_of_own_organisation',
      roles: ledgerReaders,
      when: `${ofVisible} and organisation_ids @> array[${sealed('organisation')}]`,
    }),
    insertable({ name: 'county_adds_lines', roles: steeringRoles, when: withinCounty }),
    updatable({ name: 'county_changes_lines', roles: steeringRoles, when: withinCounty }),
    { name: 'lines_add_up', roles: ['kim_owner'], command: 'select', using: 'true' },
  ],
  checks: [
    { name: 'redistribution_line_not_negative', expression: 'fte >= 0 and fte_before >= 0' },
    { name: 'redistribution_line_belongs_somewhere', expression: 'cardinality(organisation_ids) > 0' },
  ],
  indexes: [{ name: 'redistribution_line_index', properties: ['countyId', 'redistributionId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    redistributionId: p.uuid(),
    positionId: p.uuid().nullable().comment('Null until a new position is made by enacting'),
    organisationIds: p.array().columnType('uuid[]').comment('Whose position it is'),
    title: p.text(),
    fteBefore: p.decimal().precision(9).scale(6),
    fte: p.decimal().precision(9).scale(6).comment('0: returned'),
  },
});
export class RedistributionLine extends line.class {}
line.setClass(RedistributionLine);

/** What a municipality answers: confirmed, or objected with a reason; and how the county decided over an objection. */
const response = defineEntity({
  name: 'RedistributionResponse',
  tableName: 'redistribution_response',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'responses_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'own_response',
      roles: ledgerReaders,
      when: `${ofVisible} and ${ownMunicipality}`,
    }),
    insertable({
      name: 'county_asks',
      roles: steeringRoles,
      when: `${withinCounty} and state = 'OPEN'`,
    }),
    // the county asks again or overrules; it never answers for a municipality
    {
      name: 'county_decides',
      roles: [...steeringRoles],
      command: 'update',
      using: withinCounty,
      check: `${withinCounty} and ${oneOf('state', ['OPEN', 'OVERRULED'])}`,
    },
    {
      name: 'municipality_answers',
      roles: ['kim_municipal_hr'],
      command: 'update',
      using: `${ofVisible} and ${ownMunicipality}`,
      check: `${ofVisible} and ${ownMunicipality} and ${oneOf('state', ['CONFIRMED', 'OBJECTED'])}`,
    },
    // for the trigger that lets nothing into force that is not settled
    { name: 'responses_settled', roles: ['kim_owner'], command: 'select', using: 'true' },
  ],
  uniques: [
    {
      name: 'redistribution_response_once',
      properties: ['countyId', 'redistributionId', 'municipalityId'],
    },
  ],
  checks: [
    { name: 'redistribution_response_state_known', expression: oneOf('state', responseStates) },
    {
      name: 'redistribution_objection_has_a_reason',
      expression: `state <> 'OBJECTED' or coalesce(reason, '') <> ''`,
    },
    {
      name: 'redistribution_decision_has_a_reason',
      expression: `state <> 'OVERRULED' or coalesce(decision, '') <> ''`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    redistributionId: p.uuid(),
    municipalityId: p.uuid(),
    state: p.text(),
    reason: p.text().nullable(),
    decision: p.text().nullable().comment('Why the county kept to it against an objection'),
    answeredOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class RedistributionResponse extends response.class {}
response.setClass(RedistributionResponse);

/** Who took which step when and why. Never changed, never deleted. */
const event = defineEntity({
  name: 'RedistributionEvent',
  tableName: 'redistribution_event',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'steps_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'own_and_common_steps',
      roles: ledgerReaders,
      when: `${ofVisible} and (municipality_id is null or ${ownMunicipality}) and not ${oneOf('step', draftSteps)}`,
    }),
    insertable({
      name: 'county_steps',
      roles: steeringRoles,
      when: `${withinCounty} and recorded_by = ${sealed('person')} and not ${oneOf('step', municipalitySteps)}`,
    }),
    insertable({
      name: 'municipality_steps',
      roles: ['kim_municipal_hr'],
      when: `${ofVisible} and ${ownMunicipality} and recorded_by = ${sealed('person')} and ${oneOf('step', municipalitySteps)}`,
    }),
  ],
  indexes: [{ name: 'redistribution_event_index', properties: ['countyId', 'redistributionId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    redistributionId: p.uuid(),
    step: p.text(),
    municipalityId: p.uuid().nullable().comment('Whose answer it was or was about'),
    reason: p.text().nullable(),
    recordedBy: p.uuid(),
    recordedOn: p.date(),
  },
});
export class RedistributionEvent extends event.class {}
event.setClass(RedistributionEvent);
