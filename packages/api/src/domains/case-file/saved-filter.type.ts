import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { savedFilterModel } from './saved-filter.model.ts';
import { filterPages } from './saved-filter.policy.ts';

const FilterPageEnum = enumOf(filterPages);
registerEnumType(FilterPageEnum, {
  name: 'FilterPage',
  description: 'Which list a saved filter belongs to.',
  valuesConfig: { CASES: { description: 'The list of cases.' } },
});

@ObjectType('SavedFilter', {
  implements: Node,
  description: 'A narrowed list somebody keeps for themselves under a name. Nobody else sees it.',
})
class SavedFilterType extends Node {
  @Field(() => FilterPageEnum, { description: 'Which list.' }) readonly page!: string;
  @Field(() => String, { description: 'How its owner calls it.' }) readonly name!: string;
  @Field(() => String, { description: 'What stands behind the question mark of the address: codes alone.' })
  readonly query!: string;
  @Field(() => Boolean, { description: 'Whether the page begins with it.' }) readonly isDefault!: boolean;
}

export const SavedFilterConnection = connectionType('SavedFilter', () => SavedFilterType, 'saved filters');

@InputType()
abstract class Keyed {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A list as it stands in the address, and what it shall be called.' })
export class FilterSaveInput extends Keyed {
  @Field(() => FilterPageEnum, { description: 'Which list.' }) readonly page!: string;
  @Field(() => String, { description: 'A name of one’s own, at most 60 characters.' })
  readonly name!: string;
  @Field(() => String, { description: 'What stands behind the question mark: `key=CODE&key=CODE`.' })
  readonly query!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the page shall begin with it.' })
  readonly isDefault!: boolean;
}

@InputType()
abstract class OfFilter extends Keyed {
  @Field(() => ID, { description: 'The saved filter.' }) readonly filterId!: string;
}

@InputType({ description: 'Another name for a saved filter.' })
export class FilterRenameInput extends OfFilter {
  @Field(() => String, { description: 'At most 60 characters.' }) readonly name!: string;
}

@InputType({ description: 'Whether the page begins with a saved filter.' })
export class FilterPreferInput extends OfFilter {
  @Field(() => Boolean, { description: 'True: with this one and no other. False: with the whole list.' })
  readonly isDefault!: boolean;
}

@InputType({ description: 'A saved filter that is needed no more.' })
export class FilterRemoveInput extends OfFilter {}

export const filterChangePayload = changePayload('FilterChangePayload', 'What became of a saved filter.', {
  filter: {
    type: () => SavedFilterType,
    models: () => [savedFilterModel],
    description: 'The filter as it is now; null with errors, and when it was removed.',
  },
});
