import type { CaseCourseQuery, CasePageQuery } from '#lib/gql/documents.generated.ts';

/** A case with its course, as far as the viewer was told of it. */
export type WholeCase = NonNullable<CasePageQuery['case']> &
  Pick<NonNullable<CaseCourseQuery['case']>, 'steps' | 'legalDomains'>;
