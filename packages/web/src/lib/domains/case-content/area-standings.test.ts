import { expect, it } from 'vitest';
import { standingsOf } from './area-standings.ts';

const assessed = (lifeArea: 'HOUSING' | 'LANGUAGE', assessedOn: string, rating: number) => ({
  lifeArea,
  assessedOn,
  rating,
  text: null,
});

it('has the first and the latest of each area that was assessed, in the order of the concept', () => {
  const [language, early, between, late] = [
    assessed('LANGUAGE', '2026-01-01', 2),
    assessed('HOUSING', '2026-01-01', 1),
    assessed('HOUSING', '2026-02-01', 3),
    assessed('HOUSING', '2026-03-01', 5),
  ];
  expect(standingsOf([language, early, between, late])).toEqual([
    { area: 'HOUSING', first: early, latest: late },
    { area: 'LANGUAGE', first: language, latest: null },
  ]);
});
