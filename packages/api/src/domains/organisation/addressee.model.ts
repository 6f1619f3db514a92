import { hasRight } from '../../platform/auth/rights.ts';
import { reachOf } from '../../platform/auth/actor.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';

const isAsked = ({ context: { actor } }: Statement): boolean =>
  actor.kind === 'member' && hasRight(actor, 'READ_ADDRESSEES');

/**
 * An organisation by its name alone: whom a client is referred or handed over to. A municipality knows no other one through us;
 * but that Siegburg exists, and Caritas, is no secret to who sends somebody there.
 */
export const addresseeModel = readModel({
  type: 'Addressee',
  idKind: 'addressee',
  // the function answers whoever the database knows to lead or receive cases; without it nobody gets a row
  table: '(select * from seal.addressees())',
  readableBy: (row, statement) =>
    isAsked(statement) ? `${row}.county_id = ${statement.bind(countyOf(statement), 'uuid')}` : 'false',
  reach: (row, statement) => {
    if (!isAsked(statement)) return `'{}'::uuid[]`;
    const own = statement.bind(reachOf(statement.context.actor), 'uuid');
    return `(case when ${row}.county_id = ${statement.bind(countyOf(statement), 'uuid')} then array[${own}] else '{}'::uuid[] end)`;
  },
  columns: { id: 'id', name: 'name', kind: 'kind' },
  sorts: { NAME: { sql: ({ row }) => `${row}.name collate "de-x-icu"`, type: 'text' } },
  defaultSort: 'NAME',
  filters: {
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
    hasCaseManagement: {
      sql: ({ row, value, statement }) =>
        `(${row}.id = any ((select seal.case_management_places() || seal.participating_places() || seal.peer_review_places())::uuid[])) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

const countyOf = ({ context: { actor } }: Statement): string | null =>
  actor.kind === 'undecided' ? null : actor.countyId;
