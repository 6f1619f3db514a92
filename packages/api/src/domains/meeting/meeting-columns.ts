import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Column, ReadModel, Relation } from '../../platform/reading/read-model.ts';
import { waysFrom, type Transition } from './meeting.policy.ts';

type Call = Parameters<Exclude<Column, string>>[0];

const timeOf =
  (column: string): Column =>
  ({ row }) =>
    `to_char(${row}.${column}, 'HH24:MI')`;
export const times = { startsAt: timeOf('starts_at'), endsAt: timeOf('ends_at') };

const ownId = (actor: Actor): string | null => (actor.kind === 'member' ? actor.membership.person.id : null);
export const isOwn = ({ row, statement: { bind, context } }: Call): string =>
  `(${row}.person_id is not distinct from ${bind(ownId(context.actor), 'uuid')})`;

/** Where who convenes may lead it now; what else must hold is asked when they do. */
export const waysOfConvener =
  <State extends string>(states: readonly State[], table: readonly Transition<State>[]): Column =>
  ({ row, statement: { context, bind } }) => {
    const isConvener = hasRight(context.actor, 'CONVENE_MEETINGS');
    const cases = states.map((state) => {
      const ways = isConvener ? waysFrom(table, state, 'CONVENER') : [];
      return `when '${state}' then ${bind(`{${ways.join(',')}}`, 'text[]')}`;
    });
    return `(case ${row}.state ${cases.join(' ')} end)`;
  };

/** Rows of a table that hang on the parent by one column. */
export const listOf = (model: () => ReadModel, column: string, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});
export const oneOf = (models: Relation['models'], column: string): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
