import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import type { Column, ReadModel, Relation } from '../../platform/reading/read-model.ts';

type Call = Parameters<Exclude<Column, string>>[0];

const ownId = (actor: Actor): string | null => (actor.kind === 'member' ? actor.membership.person.id : null);

/** The office and the steering group see all of their county, others what the condition says. */
const overseenOr =
  (others: (row: string, person: string) => string): Readable =>
  (row, { context: { actor }, bind }) => {
    if (actor.kind !== 'member' || !hasRight(actor, 'READ_WORKING_GROUPS')) return 'false';
    const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
    return hasRight(actor, 'OVERSEE_WORKING_GROUPS')
      ? county
      : `(${county} and ${others(row, bind(ownId(actor), 'uuid'))})`;
  };
const isMember = (row: string, groupId: string, person: string): string =>
  `exists (select from governance.group_member i where i.county_id = ${row}.county_id and i.working_group_id = ${groupId} and i.person_id = ${person} and i.ended_on is null)`;

export const groupReadable = overseenOr((row, person) => isMember(row, `${row}.id`, person));
export const ofGroupReadable = overseenOr((row, person) => isMember(row, `${row}.working_group_id`, person));
export const themeReadable = overseenOr(
  (row, person) =>
    `exists (select from governance.working_group g where g.county_id = ${row}.county_id and g.theme_id = ${row}.id and ${isMember('g', 'g.id', person)})`,
);

/** Results are for everybody who works in the profession or with it. */
export const resultReadable: Readable = (row, { context: { actor }, bind }) =>
  actor.kind === 'member' && hasRight(actor, 'READ_WORKING_GROUPS')
    ? `${row}.county_id = ${bind(actor.countyId, 'uuid')}`
    : 'false';

/** Who was told is known to the county; to others that they were. */
export const communicationReadable: Readable = (row, statement) => {
  const county = resultReadable(row, statement);
  const { actor } = statement.context;
  return county === 'false' || hasRight(actor, 'LEAD_WORKING_GROUPS')
    ? county
    : `(${county} and ${row}.person_id = ${statement.bind(ownId(actor), 'uuid')})`;
};

export const isOwn = ({ row, statement: { bind, context } }: Call): string =>
  `coalesce(${row}.person_id = ${bind(ownId(context.actor), 'uuid')}, false)`;

/** Where who leads may take it now; what else must hold is asked when they do. */
export const waysOfCounty =
  (states: readonly string[], waysFrom: (state: string) => readonly string[]): Column =>
  ({ row, statement: { context, bind } }) => {
    const leads = hasRight(context.actor, 'LEAD_WORKING_GROUPS');
    const cases = states.map((state) => {
      const ways = leads ? waysFrom(state) : [];
      return `when '${state}' then ${bind(`{${ways.join(',')}}`, 'text[]')}`;
    });
    return `(case ${row}.state ${cases.join(' ')} end)`;
  };

export const listOf = (model: () => ReadModel, column: string, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});
export const oneOf = (model: () => ReadModel, column: string): Relation => ({
  kind: 'one',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
