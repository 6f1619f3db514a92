import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { isReadable } from '@kim/schema/text-input.ts';

export const filterPages = ['CASES'] as const;

/** What stands behind the question mark: codes and days, so that no list somebody keeps names anybody. The database holds the same. */
export const queryOfCodes = /^([a-zA-Z_]+=[a-zA-Z0-9_-]+(&[a-zA-Z_]+=[a-zA-Z0-9_-]+)*)?$/;

const NAME_LENGTH = 60;
const QUERY_LENGTH = 500;
/** More than that nobody finds again. */
const MOST = 20;

interface FilterFinding {
  readonly code: ChangeCode;
  readonly field: 'name' | 'query';
  readonly figures?: { readonly most: number };
}

export const findingsOfFilter = ({
  name,
  query = '',
}: {
  readonly name: string;
  readonly query?: string;
}): FilterFinding[] => {
  const findings: (FilterFinding | false)[] = [
    !isReadable(name) && { code: 'FILTER_NAME_MISSING', field: 'name' },
    name.trim().length > NAME_LENGTH && {
      code: 'FILTER_NAME_LONG',
      field: 'name',
      figures: { most: NAME_LENGTH },
    },
    (query.length > QUERY_LENGTH || !queryOfCodes.test(query)) && { code: 'FILTER_QUERY', field: 'query' },
  ];
  return findings.filter((finding) => finding !== false);
};

/** Of what somebody keeps already. */
export const obstacleToKeeping = (name: string, known: readonly string[]): FilterFinding | null => {
  if (known.some((other) => sameName(other, name))) return { code: 'FILTER_NAME_TAKEN', field: 'name' };
  return known.length >= MOST ? { code: 'FILTERS_TOO_MANY', field: 'name', figures: { most: MOST } } : null;
};

/** Two that look alike in a row of links are one. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('de') === other.trim().toLocaleLowerCase('de');
