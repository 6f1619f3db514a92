import { serviceTypes } from '@kim/schema/reference/service-types.ts';
import type { ServicesPageQueryVariables } from '#lib/gql/documents.generated.ts';
import { readDate } from '#lib/platform/format.ts';

/** What the address bar says about the list; whatever it says wrongly is left out. */
export const readServiceSelection = (parameters: URLSearchParams) => ({
  type: serviceTypes.find((one) => one === parameters.get('type')) ?? ('' as const),
  place: readPlace(parameters.get('place')),
  from: readDate(parameters.get('from')) ?? '',
  to: readDate(parameters.get('to')) ?? '',
  whose: (['own', 'others'] as const).find((one) => one === parameters.get('whose')) ?? ('' as const),
  state: (['voided', 'all'] as const).find((one) => one === parameters.get('state')) ?? ('' as const),
  after: parameters.get('after') ?? '',
});
export type ServiceSelection = ReturnType<typeof readServiceSelection>;

/** The id of a municipality in the address, or none. */
export const readPlace = (given: string | null): string =>
  given && /^municipality_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(given) ? given : '';

export const serviceFilter = ({
  type,
  place,
  from,
  to,
  whose,
  state,
}: ServiceSelection): ServicesPageQueryVariables['filter'] => ({
  ...(type && { type }),
  ...(place && { municipalityId: place }),
  ...(from && { from }),
  ...(to && { to }),
  ...(whose && { isOwn: whose === 'own' }),
  ...(state !== 'all' && { isVoided: state === 'voided' }),
});

export const servicesAddress = (selection: Partial<ServiceSelection>): string => {
  const entries = Object.entries(selection).filter(([, value]) => value);
  return entries.length ? `/services?${new URLSearchParams(entries).toString()}` : '/services';
};
