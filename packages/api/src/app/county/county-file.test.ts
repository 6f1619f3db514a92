import { readFile } from 'node:fs/promises';
import { counties, type CountyReference } from '@kim/schema/reference/counties.ts';
import { expect, it } from 'vitest';
import { readCountyFile } from './county-file.ts';

const file = new URL('../../../../schema/src/reference/counties/rhein-kreis-neuss.json', import.meta.url);
const text = await readFile(file, 'utf8');
type Draft = { -readonly [Key in keyof CountyReference]: Array<Record<string, unknown>> } & Record<
  string,
  unknown
>;
/** The faults of the file with one thing changed. */
const faultsAfter = (change: (draft: Draft) => void) => {
  const draft = JSON.parse(text) as Draft;
  change(draft);
  return (readCountyFile(JSON.stringify(draft)).faults ?? []).map(({ code, field }) => `${code} ${field}`);
};

it('reads the file that comes with the platform, and it is what the platform knows of the county', () => {
  expect(readCountyFile(text).county).toEqual(counties.find(({ key }) => key === 'rkn'));
});

it('every county that comes with the platform keeps to the rules of a file', () => {
  for (const { positions, ...county } of counties) {
    const withoutHistory = positions.map((position) => ({ ...position, employerUntil2024: undefined }));
    expect(readCountyFile(JSON.stringify({ ...county, positions: withoutHistory })).faults).toBeUndefined();
  }
});

it.each<[string, (draft: Draft) => void]>([
  ['INVALID_TYPE municipalities', (draft) => delete (draft as Partial<Draft>).municipalities],
  ['UNRECOGNIZED_KEYS ', (draft) => Object.assign(draft, { secret: 1 })],
  ['INVALID_FORMAT since', (draft) => Object.assign(draft, { since: '2021-02-30' })],
  ['INVALID_FORMAT positions.0.fte', ({ positions }) => Object.assign(positions[0]!, { fte: '3,5' })],
  ['INVALID_VALUE positions.0.module', ({ positions }) => Object.assign(positions[0]!, { module: 'M4' })],
  [
    'UNKNOWN_ORGANISATION positions.1.employer',
    ({ positions }) => Object.assign(positions[1]!, { employer: 'bonn' }),
  ],
  [
    'UNKNOWN_ORGANISATION positions.2.serves.bonn',
    ({ positions }) => Object.assign(positions[2]!, { serves: { bonn: '1.000000' } }),
  ],
  [
    'SHARES_NOT_WHOLE positions.2.serves',
    ({ positions }) => Object.assign(positions[2]!, { serves: { dormagen: '0.900000' } }),
  ],
  [
    'TWICE municipalities.1.key',
    ({ municipalities }) => Object.assign(municipalities[1]!, { key: 'dormagen' }),
  ],
  [
    'TWICE municipalities.1.ags',
    ({ municipalities }) => Object.assign(municipalities[1]!, { ags: '05162004' }),
  ],
  ['TWICE positions.1.key', ({ positions }) => Object.assign(positions[1]!, { key: 'rkn-coordination' })],
  [
    'TWICE targetGroupStages.1.stage',
    ({ targetGroupStages }) => Object.assign(targetGroupStages[1]!, { stage: 1 }),
  ],
  [
    'AGES_REVERSED targetGroupStages.0.ageTo',
    ({ targetGroupStages }) => Object.assign(targetGroupStages[0]!, { ageTo: 17 }),
  ],
  [
    'ALLOWANCE_OVERDRAWN ledger.allowances',
    ({ positions }) => Object.assign(positions[4]!, { fte: '1.500000' }),
  ],
])('says %s', (fault, change) => {
  expect(faultsAfter(change)).toContain(fault);
});

it('says every fault in German and in English, and all of them at once', () => {
  const draft = JSON.parse(text) as Draft;
  Object.assign(draft.positions[0]!, { fte: 'x', module: 'M4' });
  const { faults } = readCountyFile(JSON.stringify(draft));
  expect(faults).toHaveLength(2);
  for (const { de, en } of faults!)
    expect([de.length > 10, en.length > 10, de !== en]).toEqual([true, true, true]);
  expect(readCountyFile('{').faults).toMatchObject([{ code: 'NOT_JSON' }]);
});
