import { instructionStates } from '@kim/schema/reference/instruction.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import {
  conflictReadable,
  instructionReadable,
  recipientReadable,
  stepReadable,
} from './instruction-scope.ts';
import { waysOut } from './instruction.policy.ts';

const of = (column: string, model: () => ReadModel, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});

export const instructionModel = readModel({
  type: 'Instruction',
  idKind: 'instruction',
  table: 'app.instruction',
  readableBy: instructionReadable,
  reach: reachThrough(instructionReadable),
  columns: {
    id: 'id',
    title: 'title',
    body: 'body',
    basis: 'basis',
    issuedOn: 'issued_on',
    dueOn: 'due_on',
    personName: 'person_name',
  },
  relations: { recipients: of('instruction_id', () => instructionRecipientModel, 'organisation_id') },
  sorts: { ISSUED_ON: { sql: ({ row }) => `${row}.issued_on`, type: 'date' } },
  defaultSort: 'ISSUED_ON',
});

/** States the caller may lead it into now; what else must hold is asked when they do. */
const viewerWays: Column = ({ row, statement: { context, bind } }) => {
  const cases = instructionStates.map(
    (state) => `when '${state}' then ${bind(`{${waysOut(context.actor, state).join(',')}}`, 'text[]')}`,
  );
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

export const instructionRecipientModel = readModel({
  type: 'InstructionRecipient',
  idKind: 'instruction_recipient',
  table: 'app.instruction_recipient',
  readableBy: recipientReadable,
  reach: reachThrough(recipientReadable),
  columns: { id: 'id', version: 'version', state: 'state', viewerWays },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    steps: of('recipient_id', () => instructionStepModel, 'step'),
    conflicts: of('recipient_id', () => instructionConflictModel, 'flagged_on', 'id'),
  },
});

export const instructionStepModel = readModel({
  type: 'InstructionStep',
  idKind: 'instruction_step',
  table: 'app.instruction_step',
  readableBy: stepReadable,
  reach: reachThrough(stepReadable),
  columns: {
    id: 'id',
    fromState: 'from_state',
    toState: 'to_state',
    remark: 'remark',
    occurredOn: 'occurred_on',
    personName: 'person_name',
  },
});

export const instructionConflictModel = readModel({
  type: 'InstructionConflict',
  idKind: 'instruction_conflict',
  table: 'app.instruction_conflict',
  readableBy: conflictReadable,
  reach: reachThrough(conflictReadable),
  columns: {
    id: 'id',
    version: 'version',
    body: 'body',
    instructedOn: 'instructed_on',
    flaggedOn: 'flagged_on',
    personName: 'person_name',
    countyResolution: 'county_resolution',
    countyResolvedOn: 'county_resolved_on',
    employerResolution: 'employer_resolution',
    employerResolvedOn: 'employer_resolved_on',
  },
});
