import { stateWords } from '#lib/domains/measure/measure-words.ts';
import type { ShownMeasure } from '#lib/domains/measure/shown-measure.ts';
import { formatDate } from '#lib/platform/format.ts';

const straight = ['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'EVALUATED'] as const;

/** The way to the evaluation; that it stalled is shown where it did. */
export const pathOf = ({ state, steps }: ShownMeasure) => {
  const reached = new Map(steps.map(({ toState, occurredOn }) => [toState, occurredOn]));
  const hasStalled = state === 'STALLED' || reached.has('STALLED');
  const way = hasStalled ? [...straight.slice(0, 4), 'STALLED' as const, ...straight.slice(4)] : straight;
  const next = state === 'STALLED' ? 'EVALUATED' : straight[straight.findIndex((one) => one === state) + 1];
  return way.map((one) => {
    const day = reached.get(one);
    const isDone = one !== state && (one === 'PROPOSED' || day !== undefined);
    const ahead = one === next ? ('possible' as const) : ('later' as const);
    return {
      key: one,
      label: stateWords(one),
      standing: one === state ? ('current' as const) : isDone ? ('done' as const) : ahead,
      note: day ? formatDate(day) : undefined,
    };
  });
};
