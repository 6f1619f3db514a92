interface OpeningFinding {
  readonly code: 'DAY_IN_FUTURE' | 'CASE_TOO_LONG_AGO';
  readonly field: 'openedOn';
}

/** Case management of the county exists since then (programme start). */
const FIRST_DAY = '2020-01-01';

export const findingsOfOpening = (openedOn: string, today: string): OpeningFinding[] => {
  if (openedOn > today) return [{ code: 'DAY_IN_FUTURE', field: 'openedOn' }];
  return openedOn < FIRST_DAY ? [{ code: 'CASE_TOO_LONG_AGO', field: 'openedOn' }] : [];
};
