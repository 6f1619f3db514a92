import type { Right } from '../../platform/auth/rights.ts';
import { readModel, type Relation } from '../../platform/reading/read-model.ts';
import { clientModel, isLedByActor, ofVisibleProcess, reachOfProcess } from '../client/client.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';

const named = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

/** Later than any deadline: cases without one come last. */
const NEVER = `date '9999-12-31'`;
const LONG_AGO = `date '1900-01-01'`;

/** The condition itself or its opposite: compared with a value, no index would serve it. */
const onlyIf = (value: unknown, condition: string): string =>
  value ? `(${condition})` : `(${condition}) is not true`;

const needsOfFields = new Map<string, Right>([
  ['client', 'LEAD_CASES'],
  ['deputies', 'LEAD_CASES'],
  ['steps', 'READ_CASE_COURSE'],
  ['legalDomains', 'READ_CASE_COURSE'],
]);

/** The process of a case. */
export const caseModel = readModel({
  type: 'Case',
  idKind: 'case',
  table: 'casework.case_file',
  readableBy: ofVisibleProcess,
  reach: reachOfProcess,
  // whom it is about is a right of its own, also for the database
  fieldNeeds: (field) => needsOfFields.get(field) ?? null,
  columns: {
    id: 'id',
    version: 'version',
    reference: 'reference',
    entryChannel: 'entry_channel',
    targetGroups: 'target_groups',
    lifeAreas: 'life_areas',
    phase: 'phase',
    phaseSince: 'phase_since',
    openedOn: 'opened_on',
    closedOn: 'closed_on',
    closingReason: 'closing_reason',
    pausedUntil: 'paused_until',
    lastContactOn: 'last_contact_on',
    nextDueOn: 'next_due_on',
    openGoalCount: 'open_goal_count',
    viewerLeads: ({ row, statement }) => isLedByActor(row, statement),
  },
  relations: {
    organisation: named('organisation_id', () => organisationModels),
    responsible: named('responsible_id', () => [personModel]),
    client: named('client_id', () => [clientModel]),
  },
  sorts: {
    OPENED_ON: { sql: ({ row }) => `${row}.opened_on`, type: 'date' },
    NEXT_DUE_ON: { sql: ({ row }) => `coalesce(${row}.next_due_on, ${NEVER})`, type: 'date' },
    LAST_CONTACT_ON: { sql: ({ row }) => `coalesce(${row}.last_contact_on, ${LONG_AGO})`, type: 'date' },
  },
  defaultSort: 'OPENED_ON',
  filters: {
    viewerLeads: {
      sql: ({ row, value, statement }) => onlyIf(value, isLedByActor(row, statement)),
    },
    isOpen: {
      sql: ({ row, value }) => onlyIf(value, `${row}.closed_on is null`),
    },
    isOverdue: {
      sql: ({ row, value, statement }) =>
        onlyIf(value, `${row}.next_due_on < ${statement.bind(statement.context.today, 'date')}`),
    },
    phase: { sql: ({ row, value, statement }) => `${row}.phase = ${statement.bind(value, 'text')}` },
    lifeArea: {
      sql: ({ row, value, statement }) => `${statement.bind(value, 'text')} = any (${row}.life_areas)`,
    },
    reference: { sql: ({ row, value, statement }) => `${row}.reference = ${statement.bind(value, 'text')}` },
  },
});
