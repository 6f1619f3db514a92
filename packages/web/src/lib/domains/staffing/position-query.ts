import type { PositionsPageQueryVariables } from '#lib/gql/documents.generated.ts';
import { positionStates } from '@kim/schema/reference/position-states.ts';

export const positionModules = [
  'M1_COORDINATION',
  'M2_CASE_MANAGEMENT',
  'M3_FOREIGNERS_OFFICE',
  'M3_NATURALISATION_OFFICE',
] as const;

/** What the address bar says about the list; whatever it says wrongly is left out. */
export const readPositionSelection = (parameters: URLSearchParams) => ({
  module: positionModules.find((one) => one === parameters.get('module')) ?? ('' as const),
  state: positionStates.find((one) => one === parameters.get('state')) ?? ('' as const),
  vacant: ['yes', 'no'].find((one) => one === parameters.get('vacant')) ?? ('' as const),
  sort: (['PLACE', 'FTE'] as const).find((one) => one === parameters.get('sort')) ?? 'PLACE',
  after: parameters.get('after'),
});
export type PositionSelection = ReturnType<typeof readPositionSelection>;

export const positionVariables = (
  { module, state, vacant, sort, after }: PositionSelection,
  first = 100,
): PositionsPageQueryVariables => ({
  first,
  after,
  filter: {
    ...(module && { module }),
    ...(state && { state }),
    ...(vacant && { isVacant: vacant === 'yes' }),
  },
  orderBy: { field: sort, direction: sort === 'FTE' ? 'DESC' : 'ASC' },
});

export const positionsAddress = (selection: PositionSelection, path = '/positions'): string => {
  const { module, state, vacant, sort, after } = selection;
  const entries = Object.entries({
    module,
    state,
    vacant,
    sort: sort === 'PLACE' ? '' : sort,
    after: after ?? ('' as const),
  }).filter(([, value]) => value);
  return entries.length ? `${path}?${new URLSearchParams(entries).toString()}` : path;
};
