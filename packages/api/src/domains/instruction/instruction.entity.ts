import { instructionStates } from '@kim/schema/reference/instruction.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { amongIds, insertable, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  flaggers,
  municipal,
  ofOwnPlace,
  ofVisibleRecipient,
  ofWhatHappened,
  overseers,
  workers,
} from './instruction-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** What the county instructs those who work in the profession to do (fachliche Weisung). Written once. */
const instruction = defineEntity({
  name: 'Instruction',
  tableName: 'instruction',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'instructions_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'instructions_to_own_place',
      roles: municipal,
      when: `${withinCounty} and ${amongIds('id', 'select r.instruction_id from app.instruction_recipient r')}`,
    }),
    insertable({ name: 'county_issues', roles: overseers, when: `${withinCounty} and ${byOneself}` }),
  ],
  checks: [{ name: 'instruction_due_after_it_is_issued', expression: 'due_on >= issued_on' }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    body: p.text(),
    basis: p.text().comment('By what law, concept or decision'),
    issuedOn: p.date(),
    dueOn: p.date().comment('Day by which it is to be applied'),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
  },
});
export class Instruction extends instruction.class {}
instruction.setClass(Instruction);

/** How it stands with one municipality. */
const instructionRecipient = defineEntity({
  name: 'InstructionRecipient',
  tableName: 'instruction_recipient',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'recipients_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'recipient_own_place', roles: municipal, when: ofOwnPlace }),
    insertable({
      name: 'county_addresses',
      roles: overseers,
      when: `${withinCounty} and state = 'ISSUED'`,
    }),
    {
      name: 'county_decides',
      roles: [...overseers],
      command: 'update',
      using: `${withinCounty} and state = 'REMONSTRATED'`,
      check: `${withinCounty} and state in ('CONFIRMED', 'WITHDRAWN')`,
    },
    {
      name: 'place_answers',
      roles: [...workers],
      command: 'update',
      using: `${ofOwnPlace} and state in ('ISSUED', 'ACKNOWLEDGED', 'CONFIRMED')`,
      check: `${ofOwnPlace} and state in ('ACKNOWLEDGED', 'REMONSTRATED', 'APPLIED')`,
    },
  ],
  checks: [{ name: 'instruction_recipient_state_known', expression: among('state', instructionStates) }],
  uniques: [
    { name: 'instruction_recipient_once', properties: ['countyId', 'instructionId', 'organisationId'] },
  ],
  indexes: [{ name: 'instruction_recipient_place_index', properties: ['countyId', 'organisationId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    instructionId: p.uuid(),
    organisationId: p.uuid(),
    state: p.text().default('ISSUED'),
    version: p.integer().default(1),
  },
});
export class InstructionRecipient extends instructionRecipient.class {}
instructionRecipient.setClass(InstructionRecipient);

/** Who did what with it, when and why; written once. */
const instructionStep = defineEntity({
  name: 'InstructionStep',
  tableName: 'instruction_step',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'steps_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'steps_of_own_place',
      roles: municipal,
      when: `${withinCounty} and ${ofVisibleRecipient}`,
    }),
    insertable({
      name: 'parties_record_step',
      roles: [...overseers, ...workers],
      when: `${byOneself} and ${ofWhatHappened}`,
    }),
  ],
  checks: [
    { name: 'instruction_step_from_known', expression: among('from_state', instructionStates) },
    { name: 'instruction_step_to_known', expression: among('to_state', instructionStates) },
  ],
  uniques: [{ name: 'instruction_step_once', properties: ['countyId', 'recipientId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    recipientId: p.uuid(),
    step: p.integer(),
    fromState: p.text().nullable(),
    toState: p.text(),
    remark: p.text().nullable(),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
  },
});
export class InstructionStep extends instructionStep.class {}
instructionStep.setClass(InstructionStep);

/** The employer has instructed otherwise: shown to both until both have said how it is settled. */
const instructionConflict = defineEntity({
  name: 'InstructionConflict',
  tableName: 'instruction_conflict',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'conflicts_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'conflicts_of_own_place', roles: municipal, when: ofOwnPlace }),
    insertable({
      name: 'place_flags_conflict',
      roles: flaggers,
      when: `${ofOwnPlace} and ${byOneself} and county_resolved_on is null and employer_resolved_on is null and county_resolution is null and employer_resolution is null and ${ofVisibleRecipient}`,
    }),
    {
      name: 'county_resolves',
      roles: [...overseers],
      command: 'update',
      using: `${withinCounty} and county_resolved_on is null`,
      check: `${withinCounty} and county_resolved_on is not null`,
    },
    {
      name: 'employer_resolves',
      roles: ['kim_municipal_hr'],
      command: 'update',
      using: `${ofOwnPlace} and employer_resolved_on is null`,
      check: `${ofOwnPlace} and employer_resolved_on is not null`,
    },
  ],
  uniques: [
    {
      name: 'instruction_conflict_open_once',
      properties: ['countyId', 'recipientId'],
      where: 'county_resolved_on is null or employer_resolved_on is null',
    },
  ],
  indexes: [{ name: 'instruction_conflict_recipient_index', properties: ['countyId', 'recipientId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    recipientId: p.uuid(),
    organisationId: p.uuid(),
    body: p.text().comment('What the employer has instructed'),
    instructedOn: p.date().comment('Day of the instruction of the employer'),
    flaggedOn: p.date(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    countyResolution: p.text().nullable(),
    countyResolvedOn: p.date().nullable(),
    employerResolution: p.text().nullable(),
    employerResolvedOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class InstructionConflict extends instructionConflict.class {}
instructionConflict.setClass(InstructionConflict);
