import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { SavedFilter } from './saved-filter.entity.ts';
import { findFilter } from './saved-filter.model.ts';
import { obstacleToKeeping, sameName } from './saved-filter.policy.ts';

interface Writing {
  readonly context: RequestContext;
  readonly em: EntityManager;
  readonly actor: MemberActor;
}
type Made = Promise<{ filterId: string }>;

interface NewFilter {
  readonly page: string;
  readonly name: string;
  readonly query: string;
  readonly isDefault: boolean;
}

export const saveFilter = async (writing: Writing, { name, isDefault, ...filter }: NewFilter): Made => {
  const { em, actor } = writing;
  const kept = await ownFilters(writing);
  const obstacle = obstacleToKeeping(
    name,
    kept.map((other) => other.name),
  );
  if (obstacle) throw new Refused(obstacle.code, obstacle);
  if (isDefault) for (const other of kept) other.isDefault = false;
  const filterId = newUuid();
  em.create(SavedFilter, {
    countyId: actor.countyId,
    id: filterId,
    personId: actor.membership.person.id,
    ...filter,
    name: name.trim(),
    isDefault,
    savedAt: new Date(),
  });
  return { filterId };
};

export const renameFilter = async (
  writing: Writing,
  { filterId, name }: { readonly filterId: string; readonly name: string },
): Made => {
  const { filter, others } = await filterToChange(writing, filterId);
  if (others.some((other) => sameName(other.name, name)))
    throw new Refused('FILTER_NAME_TAKEN', { field: 'name' });
  filter.name = name.trim();
  return { filterId };
};

/** The list the page begins with: one, or none. */
export const preferFilter = async (
  writing: Writing,
  { filterId, isDefault }: { readonly filterId: string; readonly isDefault: boolean },
): Made => {
  const { filter, others } = await filterToChange(writing, filterId);
  if (isDefault) for (const other of others) other.isDefault = false;
  filter.isDefault = isDefault;
  return { filterId };
};

export const removeFilter = async (writing: Writing, { filterId }: { readonly filterId: string }): Made => {
  const { filter } = await filterToChange(writing, filterId);
  filter.isDefault = false;
  filter.removedAt = new Date();
  return { filterId };
};

const filterToChange = async (
  writing: Writing,
  id: string,
): Promise<{ readonly filter: SavedFilter; readonly others: readonly SavedFilter[] }> => {
  const found = await findFilter(writing.context, id);
  const own = await ownFilters(writing);
  const filter = own.find((other) => other.id === id);
  if (!found || !filter) throw new Refused('NOT_FOUND', { field: 'filterId' });
  return { filter, others: own.filter((other) => other !== filter) };
};

/** The domain wall: nobody keeps anything in somebody else's name. Two at once wait for one another. */
const ownFilters = async ({ context, em, actor }: Writing): Promise<SavedFilter[]> => {
  if (context.walls.domain && !hasRight(actor, 'READ_CASE_PROCESS')) throw new Forbidden('READ_CASE_PROCESS');
  const personId = actor.membership.person.id;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [personId]);
  return em.find(SavedFilter, { countyId: actor.countyId, personId, removedAt: null });
};
