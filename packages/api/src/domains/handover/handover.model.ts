import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase } from '../client/client.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import { partsOfHandover } from './handover-part.model.ts';

const leads = ({ context: { actor } }: Statement): boolean =>
  actor.kind === 'member' && hasRight(actor, 'LEAD_CASES');

const ownPlace = ({ context: { actor }, bind }: Statement): string =>
  bind(actor.kind === 'member' ? actor.membership.organisation.id : null, 'uuid');
const oneself = ({ context: { actor }, bind }: Statement): string =>
  bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid');

const isAskedHere = (row: string, statement: Statement): string =>
  leads(statement) ? `(${row}.to_id = ${ownPlace(statement)})` : 'false';

/** Both sides, and the county. Who asked still sees how it ended when the case is no longer theirs. */
const parties = (row: string, statement: Statement): string =>
  `(${isAskedHere(row, statement)} or ${ofLedCase(row, statement)} or (${row}.from_id = ${ownPlace(statement)} and ${row}.requested_by_id = ${oneself(statement)}))`;

const readableBy = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (actor.kind !== 'member') return 'false';
  const county = `${row}.county_id = ${statement.bind(actor.countyId, 'uuid')}`;
  if (leads(statement)) return `${county} and ${parties(row, statement)}`;
  return hasRight(actor, 'READ_CASE_COURSE') && !isBoundToOrganisation(actor) ? county : 'false';
};

const reach = (row: string, statement: Statement): string => {
  if (!isBoundToOrganisation(statement.context.actor)) return `array[${row}.county_id]`;
  return leads(statement)
    ? `(case when ${parties(row, statement)} then array[${ownPlace(statement)}] else '{}'::uuid[] end)`
    : `'{}'::uuid[]`;
};

const named = (column: string) => ({
  kind: 'one' as const,
  models: () => [addresseeModel],
  on: ({ parent, child }: { parent: string; child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

export const handoverModel = readModel({
  type: 'Handover',
  idKind: 'handover',
  table: 'casework.handover',
  readableBy,
  reach,
  columns: {
    id: 'id',
    version: 'version',
    reference: 'reference',
    lifeAreas: 'life_areas',
    reason: 'reason',
    requestedOn: 'requested_on',
    answer: 'answer',
    answeredOn: 'answered_on',
    viewerCanAnswer: ({ row, statement }) => `(${row}.answer is null and ${isAskedHere(row, statement)})`,
    viewerCanTakeBack: ({ row, statement }) => `(${row}.answer is null and ${ofLedCase(row, statement)})`,
  },
  relations: { from: named('from_id'), to: named('to_id'), parts: partsOfHandover },
  sorts: { REQUESTED_ON: { sql: ({ row }) => `${row}.requested_on`, type: 'date' } },
  defaultSort: 'REQUESTED_ON',
  filters: {
    isOpen: {
      sql: ({ row, value, statement }) => `(${row}.answer is null) = ${statement.bind(value, 'boolean')}`,
    },
    isAskedHere: {
      sql: ({ row, value, statement }) =>
        `${isAskedHere(row, statement)} = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const handoversOfCase: ModelExtension = {
  model: caseModel,
  relations: {
    handovers: {
      kind: 'list',
      models: () => [handoverModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
      orderBy: ['requested_on', 'id'],
    },
  },
};
