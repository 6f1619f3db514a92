import type { PositionState } from '@kim/schema/reference/position-states.ts';
import { fillableStates } from './position-life.policy.ts';

export interface LifeEvent {
  readonly step: number;
  readonly toState: PositionState;
  readonly effectiveDay: string;
}

export interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

export interface LifeStep {
  readonly from: PositionState;
  readonly to: PositionState;
  readonly effectiveDay: string;
}

/** Where the last event up to that day led; of two on one day the one recorded later holds. */
export const stateOn = (events: readonly LifeEvent[], day: string): PositionState | null =>
  events
    .filter(({ effectiveDay }) => effectiveDay <= day)
    .toSorted((a, b) => a.effectiveDay.localeCompare(b.effectiveDay) || a.step - b.step)
    .at(-1)?.toState ?? null;

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

export const yearsFrom = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const covers = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (!validTo || validTo >= day);

/**
 * What has to be recorded so that from a day on the position is filled exactly while somebody fills it. Nothing recorded is
 * changed: a later record for the same day corrects an earlier one.
 */
export const stepsFromOccupancy = (
  events: readonly LifeEvent[],
  occupancies: readonly Period[],
  since: string,
): LifeStep[] => {
  const boundaries = [
    since,
    ...occupancies.map(({ validFrom }) => validFrom),
    ...occupancies.flatMap(({ validTo }) => (validTo ? [dayAfter(validTo)] : [])),
    ...events.map(({ effectiveDay }) => effectiveDay),
  ];
  const days = [...new Set(boundaries)].filter((day) => day >= since).toSorted();
  const steps: LifeStep[] = [];
  for (const effectiveDay of days) {
    const recorded = steps.map((step, index) => ({ ...asEvent(step), step: events.length + index + 1 }));
    const from = stateOn([...events, ...recorded], effectiveDay);
    const to = occupancies.some((occupancy) => covers(occupancy, effectiveDay)) ? 'FILLED' : 'VACANT';
    if (from && fillableStates.includes(from) && from !== to && (to === 'FILLED' || from === 'FILLED'))
      steps.push({ from, to, effectiveDay });
  }
  return steps;
};

const asEvent = ({ to, effectiveDay }: LifeStep): Omit<LifeEvent, 'step'> => ({ toState: to, effectiveDay });
