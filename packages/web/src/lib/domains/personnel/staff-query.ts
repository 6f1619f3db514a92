import type { StaffPageQueryVariables } from '#lib/gql/documents.generated.ts';

export const staffFilters = ['all', 'fixed-term', 'probation'] as const;
export type StaffFilter = (typeof staffFilters)[number];

export const readStaffFilter = (params: URLSearchParams): StaffFilter =>
  staffFilters.find((filter) => filter === params.get('show')) ?? 'all';

/** A hundred at once: no municipality has more KIM staff, and a table of all of them is what HR prints. */
export const staffVariables = (filter: StaffFilter, after: string | null): StaffPageQueryVariables => ({
  first: 100,
  after,
  filter: {
    ...(filter === 'fixed-term' && { isFixedTerm: true }),
    ...(filter === 'probation' && { isOnProbation: true }),
  },
});
