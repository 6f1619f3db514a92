import { measureStates, measureTable } from '@kim/schema/reference/measure.ts';
import { describe, expect, it } from 'vitest';
import { findingsOfPlan, findingsOfReview, lacksOf, obstaclesToStep } from './measure.policy.ts';

const planned = {
  ownerOrganisationId: 'o',
  ownerPersonId: null,
  dueOn: '2026-12-31',
  indicator: 'Veranstaltungen',
  unit: 'Anzahl',
  target: 4,
};
const bare = {
  ownerOrganisationId: null,
  ownerPersonId: null,
  dueOn: null,
  indicator: null,
  unit: null,
  target: null,
};
const codes = (findings: readonly { readonly code: string; readonly field: string }[]) =>
  findings.map(({ code, field }) => `${code} ${field}`);

describe('the table of steps', () => {
  const ways = new Set<string>(measureTable.transitions.map(({ from, to }) => `${from} ${to}`));
  const pairs = measureStates.flatMap((from) => measureStates.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s goes if it is in it', (state, toState) => {
    const asked = { toState, remark: 'Grund', evidence: 'Nachweis' };
    expect(codes(obstaclesToStep(asked, { ...planned, state }))).toEqual(
      ways.has(`${state} ${toState}`) ? [] : ['MEASURE_STEP toState'],
    );
  });

  const held: Readonly<Record<string, readonly string[]>> = {
    PLANNED: ['MEASURE_OWNER ownerOrganisationId', 'MEASURE_DUE dueOn', 'MEASURE_INDICATOR indicator'],
    REASON: ['MEASURE_REASON remark'],
    EVIDENCE: ['MEASURE_EVIDENCE evidence'],
  };
  it.each(measureTable.transitions.map((way) => [way.from, way.to, way] as const))(
    'from %s to %s holds to its guard',
    (state, toState, way) => {
      const asked = { toState, remark: ' ', evidence: ' ' };
      const guard = 'guard' in way ? (way.guard as string) : '';
      expect(codes(obstaclesToStep(asked, { ...bare, state }))).toEqual(held[guard] ?? []);
    },
  );
});

describe('a plan', () => {
  it('needs owner, due date and indicator to be prioritised; a person will do as owner', () => {
    expect(codes(lacksOf(bare))).toHaveLength(3);
    expect(codes(lacksOf({ ...planned, ownerOrganisationId: null, ownerPersonId: 'p' }))).toEqual([]);
    expect(codes(lacksOf({ ...planned, dueOn: null }))).toEqual(['MEASURE_DUE dueOn']);
  });

  it('has an indicator with unit and target, or none', () => {
    expect(codes(findingsOfPlan(bare))).toEqual([]);
    expect(codes(findingsOfPlan(planned))).toEqual([]);
    expect(codes(findingsOfPlan({ ...planned, unit: ' ', target: null }))).toEqual([
      'MEASURE_INDICATOR unit',
      'MEASURE_INDICATOR target',
    ]);
    expect(codes(findingsOfPlan({ ...planned, target: -1 }))).toEqual(['MEASURE_VALUE target']);
    expect(codes(findingsOfPlan({ ...planned, unit: 'x'.repeat(41) }))).toEqual(['MEASURE_TEXT unit']);
  });
});

describe('the controlling of a quarter', () => {
  const green = { year: 2026, quarter: 4, light: 'GREEN', value: 3, remark: null } as const;
  const today = '2026-11-28';

  it('is of a quarter that has begun, at most two years ago', () => {
    const quarters = [
      [2026, 4, true],
      [2027, 1, false],
      [2024, 4, true],
      [2024, 3, false],
      [2026, 0, false],
      [2026, 5, false],
      [0, 1, false],
    ] as const;
    for (const [year, quarter, isFine] of quarters)
      expect([year, quarter, codes(findingsOfReview({ ...green, year, quarter }, today))]).toEqual([
        year,
        quarter,
        isFine ? [] : ['MEASURE_QUARTER quarter'],
      ]);
  });

  it('says for yellow and red what the reason is', () => {
    expect(codes(findingsOfReview({ ...green, light: 'RED', remark: ' ' }, today))).toEqual([
      'MEASURE_LIGHT_REMARK remark',
    ]);
    expect(codes(findingsOfReview({ ...green, light: 'YELLOW', remark: 'Es fehlt Geld.' }, today))).toEqual(
      [],
    );
  });

  it('names no address, no number and no file', () => {
    for (const remark of ['Bergstraße 7 fehlt', 'Tel. 02241 1234567', 'Az. 50/123-2026'])
      expect([remark, codes(findingsOfReview({ ...green, remark }, today))]).toEqual([
        remark,
        ['MEASURE_PERSONAL remark'],
      ]);
  });

  it('has values that are counts', () => {
    expect(codes(findingsOfReview({ ...green, value: -1 }, today))).toEqual(['MEASURE_VALUE value']);
    expect(codes(findingsOfReview({ ...green, value: 2_000_000_000 }, today))).toEqual([
      'MEASURE_VALUE value',
    ]);
  });
});
