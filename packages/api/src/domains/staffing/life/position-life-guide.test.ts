import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { positionTransitions } from './position-life.policy.ts';

const by = { COUNTY: 'Kreis', EMPLOYER: 'Anstellungsträger', OCCUPANCY: 'folgt aus der Besetzung' } as const;

it('the diagram of the guide shows the table of transitions, all of it and nothing else', async () => {
  const guide = await readFile(new URL('../../../../../../docs/guide/stellen.md', import.meta.url), 'utf8');
  const drawn = guide.split('\n').filter((line) => /^ {2}[A-Z]+ --> [A-Z]+/.test(line));
  expect(drawn.toSorted()).toEqual(
    positionTransitions.map((one) => `  ${one.from} --> ${one.to}: ${by[one.by]}`).toSorted(),
  );
});
