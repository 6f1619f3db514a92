import { readModel, type Relation, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';

type FilterCall = { readonly row: string; readonly value: unknown; readonly statement: Statement };

const one = (models: Relation['models'], column: string): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
const ofCase = (models: Relation['models'], orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
  orderBy,
});

export const duplicateCheckModel = readModel({
  type: 'DuplicateCheck',
  idKind: 'duplicate_check',
  table: 'client.duplicate_check',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    checkedOn: 'checked_on',
    answer: ({ row }) => `(case when ${row}.has_other_service then 'OTHER_SERVICE' else 'NONE_KNOWN' end)`,
  },
  relations: { checkedBy: one(() => [personModel], 'checked_by_id') },
});

export const contactWishModel = readModel({
  type: 'ContactWish',
  idKind: 'contact_wish',
  table: 'client.contact_wish',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: { id: 'id', wishedOn: 'wished_on' },
  relations: { wishedBy: one(() => [personModel], 'wished_by_id') },
});

/** Whether both sides still allow it only the database can know: it is asked by the domain too. */
const isOpened = (row: string): string => `${row}.id = any ((select seal.open_contact_requests())::uuid[])`;

/** Whoever wished waits for an answer; the service that is asked has a week. */
const ANSWER_DAYS = 7;
export const contactDueOn = (row: string): string => `${row}.wished_on + ${ANSWER_DAYS}`;

export const contactRequestModel = readModel({
  type: 'ContactRequest',
  idKind: 'contact_request',
  table: 'client.contact_request',
  readableBy: (row, statement) => `${ofLedCase(row, statement)} and ${isOpened(row)}`,
  reach: (row, statement) =>
    `(case when ${isOpened(row)} then ${reachOfLedCase(row, statement)} else '{}'::uuid[] end)`,
  columns: {
    id: 'id',
    version: 'version',
    fromName: 'from_name',
    fromEmail: 'from_email',
    wishedOn: 'wished_on',
    doneOn: 'done_on',
  },
  relations: { from: one(() => [addresseeModel], 'from_organisation_id') },
});

export const duplicatesOfCase = {
  model: caseModel,
  filters: {
    hasContactRequest: {
      needs: 'LEAD_CASES' as const,
      sql: ({ row, value, statement }: FilterCall) =>
        `exists (select from client.contact_request r where r.county_id = ${row}.county_id and r.case_id = ${row}.id and r.done_on is null and ${contactRequestModel.readableBy('r', statement)}) = ${statement.bind(value, 'boolean')}`,
    },
  },
  relations: {
    duplicateChecks: ofCase(() => [duplicateCheckModel], ['checked_on', 'id']),
    contactWishes: ofCase(() => [contactWishModel], ['wished_on', 'id']),
    contactRequests: ofCase(() => [contactRequestModel], ['wished_on', 'id']),
  },
};
