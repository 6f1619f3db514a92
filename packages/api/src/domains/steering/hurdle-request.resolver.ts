import { FieldResolver, Resolver } from 'type-graphql';
import type { ModelExtension } from '../../platform/reading/read-model.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { hurdleModel, HurdleType } from '../hurdle/hurdle.public.ts';
import { decisionRequestModel } from './decision.model.ts';
import { DecisionRequestType } from './decision.type.ts';
import { listOf } from './steering-columns.ts';

/** What the steering group was asked about a hurdle; one that was put off is asked for again. */
export const requestsOfHurdle: ModelExtension = {
  model: hurdleModel,
  relations: { decisionRequests: listOf(() => decisionRequestModel, 'hurdle_id', 'requested_on', 'id') },
};

@Resolver(() => HurdleType)
export class HurdleRequestResolver {
  @FieldResolver(() => [DecisionRequestType], {
    description:
      'What the steering group is or was asked about it, earliest first. For who reads the requests themselves.',
  })
  decisionRequests(): unknown {
    return readWithItsRow();
  }
}
