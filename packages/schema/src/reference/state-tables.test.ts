import { describe, expect, it } from 'vitest';
import { findTransition } from './state-table.ts';
import { stateTables } from './state-tables.ts';
import { statesPage } from './states-page.ts';

describe.each(stateTables.map((table) => [table.of, table] as const))('states of %s', (_of, table) => {
  const { states, transitions, initial } = table;

  it('begin somewhere, and every one is reached', () => {
    const reached = new Set([initial, ...transitions.map(({ to }) => to)]);
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('are all known, and no way is listed twice', () => {
    const ways = transitions.map(({ from, to }) => `${from} ${to}`);
    expect(ways).toEqual([...new Set(ways)]);
    expect(
      transitions.flatMap(({ from, to }) => [from, to]).filter((state) => !states.includes(state)),
    ).toEqual([]);
  });

  it.each(transitions.map(({ from, to, by }) => [from, to, by.join(' ')] as const))(
    '%s to %s by %s',
    (from, to) => {
      expect(findTransition(table, from, to)).not.toBeNull();
    },
  );

  it('are drawn as they are', () => {
    const page = statesPage();
    for (const { from, to } of transitions) expect(page).toContain(`  ${from} --> ${to}`);
  });
});
