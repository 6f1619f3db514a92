import { readModel, type ModelExtension } from '../../../platform/reading/read-model.ts';
import { personModel } from '../../identity/identity.public.ts';
import { organisationModels } from '../../organisation/organisation.public.ts';
import { dayOf, ofPositionWithin, positionModel, reachThroughPosition } from '../position.model.ts';
import { staffPositionScope } from '../staffing.policy.ts';
import { maySetFixedTerm } from './fixed-term.policy.ts';
import { givenBackStates } from './position-life.policy.ts';
import { stateOnDay } from './position-life.model.ts';

export const fixedTermModel = readModel({
  type: 'PositionFixedTerm',
  idKind: null,
  table: 'app.position_fixed_term',
  readableBy: ofPositionWithin(staffPositionScope),
  reach: reachThroughPosition,
  // who did it is no fact about the position alone
  fieldNeeds: (field) => (field === 'person' ? 'READ_OCCUPANTS' : null),
  columns: {
    step: 'step',
    fixedTermUntil: 'fixed_term_until',
    recordedOn: ({ row }) => `(${row}.recorded_at at time zone 'Europe/Berlin')::date`,
    note: 'note',
  },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.person_id`,
    },
  },
});

const givenBack = givenBackStates.map((state) => `'${state}'`).join(', ');

export const positionFixedTerm: ModelExtension = {
  model: positionModel,
  columns: {
    fixedTermUntil: 'fixed_term_until',
    viewerCanSetFixedTerm: ({ row, statement }) =>
      maySetFixedTerm(statement.context.actor)
        ? `coalesce(${stateOnDay(row, dayOf({}, statement))} not in (${givenBack}), true)`
        : 'false',
  },
  relations: {
    fixedTerms: {
      kind: 'list',
      models: () => [fixedTermModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id`,
      orderBy: ['step'],
    },
  },
};
