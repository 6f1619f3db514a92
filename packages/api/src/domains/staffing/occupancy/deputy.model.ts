import { readModel } from '../../../platform/reading/read-model.ts';
import { personModel } from '../../identity/identity.public.ts';
import { ofPositionWithin, reachThroughPosition } from '../position.model.ts';
import { occupantScope } from '../staffing.policy.ts';

/** Seen by those who see who fills the position. */
export const deputyModel = readModel({
  type: 'PositionDeputy',
  idKind: 'deputy',
  table: 'app.position_deputy',
  readableBy: ofPositionWithin(occupantScope),
  reach: reachThroughPosition,
  columns: { id: 'id', version: 'version', validFrom: 'valid_from', validTo: 'valid_to' },
  relations: {
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.person_id`,
    },
  },
});
