export const deploymentParts = ['DAY', 'MORNING', 'AFTERNOON'] as const;
export type DeploymentPart = (typeof deploymentParts)[number];

/** When a slot takes place; times as HH:MM, days as YYYY-MM-DD. */
export interface SlotTime {
  readonly weekday: number;
  readonly part: DeploymentPart;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A share of a position somebody fills, from when to when. */
export interface FilledShare {
  readonly share: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Five working days a week are 1.0 VZÄ: one day is 0.2 (committee paper of 07.06.2021). */
const DAYS_PER_FTE = 5;

type SlotFinding = {
  readonly code: 'DEPLOYMENT_WEEKDAY' | 'DEPLOYMENT_HOURS' | 'INVALID_PERIOD';
  readonly field: string;
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a slot by itself: all at once. */
export const findingsOfSlot = (slot: SlotTime): SlotFinding[] => {
  const findings: (SlotFinding | false)[] = [
    !(slot.weekday >= 1 && slot.weekday <= 5) && { code: 'DEPLOYMENT_WEEKDAY', field: 'weekday' },
    !time.test(slot.startsAt) && { code: 'DEPLOYMENT_HOURS', field: 'startsAt' },
    !(time.test(slot.endsAt) && slot.endsAt > slot.startsAt) && { code: 'DEPLOYMENT_HOURS', field: 'endsAt' },
    slot.validTo !== null && slot.validTo < slot.validFrom && { code: 'INVALID_PERIOD', field: 'validTo' },
  ];
  return findings.filter((finding) => finding !== false);
};

interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const isValidOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo >= day);

const meet = (one: Period, other: Period): boolean =>
  (other.validTo === null || one.validFrom <= other.validTo) &&
  (one.validTo === null || other.validFrom <= one.validTo);

const sharesHalf = (one: DeploymentPart, other: DeploymentPart): boolean =>
  one === other || one === 'DAY' || other === 'DAY';

/** The first of somebody's slots that is at the same time: nobody is in two places. */
export const findClash = <Other extends SlotTime>(slot: SlotTime, others: readonly Other[]): Other | null =>
  others.find(
    (other) =>
      other.weekday === slot.weekday &&
      meet(slot, other) &&
      (sharesHalf(slot.part, other.part) || (slot.startsAt < other.endsAt && other.startsAt < slot.endsAt)),
  ) ?? null;

/** Half days, so that sums are whole numbers. */
const halves = ({ part }: SlotTime): number => (part === 'DAY' ? 2 : 1);

export interface Overload {
  readonly planned: string;
  readonly limit: string;
  readonly fte: string;
}

/**
 * Days planned beyond the VZÄ somebody fills, on the first day it happens; null if all fits. Asked on the days on which
 * something begins: in between nothing grows.
 */
export const findOverload = (
  slot: SlotTime,
  others: readonly SlotTime[],
  fte: string,
  filled: readonly FilledShare[],
): Overload | null => {
  const beginnings = [slot, ...others, ...filled].map(({ validFrom }) => validFrom);
  const afterAnEnd = filled.flatMap(({ validTo }) => (validTo === null ? [] : [dayAfter(validTo)]));
  const days = [...new Set([...beginnings, ...afterAnEnd])].filter((day) => isValidOn(slot, day)).toSorted();
  for (const day of days) {
    const shares = filled.filter((share) => isValidOn(share, day));
    // Who fills nothing on a day is not deployed on it, whatever was planned before.
    if (shares.length === 0) continue;
    const filledFte = shares.reduce((sofar, { share }) => sofar + Number(share) * Number(fte), 0);
    const planned = [slot, ...others].filter((one) => isValidOn(one, day));
    const sum = planned.reduce((sofar, one) => sofar + halves(one), 0) / 2;
    if (sum > filledFte * DAYS_PER_FTE + 1e-9)
      return {
        planned: sum.toFixed(2),
        limit: (filledFte * DAYS_PER_FTE).toFixed(2),
        fte: filledFte.toFixed(2),
      };
  }
  return null;
};

export const fillsOn = (filled: readonly FilledShare[], day: string): boolean =>
  filled.some((share) => isValidOn(share, day));

export const dayBefore = (day: string): string => shifted(day, -1);
const dayAfter = (day: string): string => shifted(day, 1);

const shifted = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};
