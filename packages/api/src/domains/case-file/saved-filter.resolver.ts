import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { savedFilterModel } from './saved-filter.model.ts';
import { findingsOfFilter } from './saved-filter.policy.ts';
import { preferFilter, removeFilter, renameFilter, saveFilter } from './saved-filter.service.ts';
import {
  filterChangePayload,
  FilterPreferInput,
  FilterRemoveInput,
  FilterRenameInput,
  FilterSaveInput,
  SavedFilterConnection,
} from './saved-filter.type.ts';

const filterOf = ({ filterId }: { readonly filterId: string }): string =>
  uuidArgument(['saved_filter'], filterId, 'filterId');

@Resolver()
export class SavedFilterResolver {
  @Query(() => SavedFilterConnection, { description: "The caller's own saved filters by name." })
  savedFilters(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, savedFilterModel, { ...args });
  }

  @Mutation(() => filterChangePayload.type, {
    description: 'Keeps a narrowed list under a name, for the caller alone.',
  })
  filterSave(
    @Arg('input', () => FilterSaveInput, { description: 'The list and its name.' }) input: FilterSaveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { page, name, query, isDefault } = input;
    const findings = findingsOfFilter({ name, query });
    return carryOut(context, { operation: 'filterSave', input, findings }, (em, actor) =>
      saveFilter({ context, em, actor }, { page, name, query, isDefault }),
    );
  }

  @Mutation(() => filterChangePayload.type, {
    description: "Gives one of the caller's filters another name.",
  })
  filterRename(
    @Arg('input', () => FilterRenameInput, { description: 'Which, and its name.' }) input: FilterRenameInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const change = { filterId: filterOf(input), name: input.name };
    const findings = findingsOfFilter(change);
    return carryOut(context, { operation: 'filterRename', input, findings }, (em, actor) =>
      renameFilter({ context, em, actor }, change),
    );
  }

  @Mutation(() => filterChangePayload.type, {
    description: "Lets the page begin with one of the caller's filters, or with none.",
  })
  filterPrefer(
    @Arg('input', () => FilterPreferInput, { description: 'Which, and whether.' }) input: FilterPreferInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const change = { filterId: filterOf(input), isDefault: input.isDefault };
    return carryOut(context, { operation: 'filterPrefer', input }, (em, actor) =>
      preferFilter({ context, em, actor }, change),
    );
  }

  @Mutation(() => filterChangePayload.type, { description: "Removes one of the caller's filters." })
  filterRemove(
    @Arg('input', () => FilterRemoveInput, { description: 'Which.' }) input: FilterRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const change = { filterId: filterOf(input) };
    return carryOut(context, { operation: 'filterRemove', input }, (em, actor) =>
      removeFilter({ context, em, actor }, change),
    );
  }
}
