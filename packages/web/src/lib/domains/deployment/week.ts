import type { DeploymentWeek_PositionFragment } from '#lib/gql/documents.generated.ts';
import { placeOf } from '#lib/domains/staffing/place.ts';
import { m } from '#lib/paraglide/messages.js';
import { addDays, formatWeekday, weekStart } from '#lib/platform/calendar.ts';
import { formatDate, readDate, today } from '#lib/platform/format.ts';

type Position = DeploymentWeek_PositionFragment;
type Occupancy = Position['occupancies'][number];
type Slot = Occupancy['deploymentSlots'][number];
type Tone = 'info' | 'success' | 'warning' | 'quiet';

/** The Monday asked for in the address; without one, or with no date at all, that of this week. */
export const weekFrom = (params: URLSearchParams): string =>
  weekStart(readDate(params.get('week')) ?? today());

/** A Monday, to name the days of the week by. */
const SOME_MONDAY = '2024-01-01';

export const weekdayLabel = (weekday: number): string => formatWeekday(addDays(SOME_MONDAY, weekday - 1));

/** The five working days with their dates. */
export const workingDays = (monday: string) =>
  [0, 1, 2, 3, 4].map((index) => {
    const date = addDays(monday, index);
    return { key: date, label: `${formatWeekday(date)}, ${formatDate(date)}`, isToday: date === today() };
  });

/** Somebody in a position they fill in this week. */
export interface WeekLine {
  readonly id: string;
  readonly positionId: string;
  readonly person: string;
  readonly position: string;
  readonly place: string;
  readonly municipalityIds: readonly string[];
  readonly days: string;
  readonly limit: string;
  readonly canPlan: boolean;
  readonly isShared: boolean;
  readonly slots: readonly Slot[];
}

/** Who fills a position in this week, in the order of places. */
export const weekLines = (positions: readonly Position[], monday: string): WeekLine[] =>
  positions.flatMap((position) =>
    position.occupancies
      .filter(
        ({ validFrom, validTo }) =>
          validFrom <= addDays(monday, 4) && (validTo === null || validTo >= monday),
      )
      .map((occupancy) => weekLine(position, occupancy)),
  );

const weekLine = ({ id: positionId, title, shares }: Position, occupancy: Occupancy): WeekLine => {
  const { id, person, deploymentDays, deploymentLimit, viewerCanPlan, deploymentSlots } = occupancy;
  return {
    id,
    positionId,
    person: `${person.givenName} ${person.familyName}`,
    position: title,
    place: placeOf(shares) || m.place_county(),
    municipalityIds: shares.map(({ municipality }) => municipality.id),
    days: deploymentDays,
    limit: deploymentLimit,
    canPlan: viewerCanPlan,
    isShared: shares.length > 1,
    slots: deploymentSlots,
  };
};

const tones: Readonly<Record<Slot['reachability'], Tone>> = {
  REACHABLE: 'success',
  NOT_REACHABLE: 'warning',
  NOT_IN_THE_MORNING: 'warning',
  NOT_IN_THE_AFTERNOON: 'warning',
  UNKNOWN: 'quiet',
};

/** Of somebody who cannot be reached neither place nor reason is said. */
export const slotText = ({ reachability, site, startsAt, endsAt }: Slot, isShared: boolean): string => {
  if (reachability === 'NOT_REACHABLE') return m.not_reachable();
  const place = site ? siteText(site, isShared) : m.site_unknown();
  const times = m.slot_times({ place, from: startsAt, to: endsAt });
  if (reachability === 'NOT_IN_THE_MORNING') return `${times} (${m.not_in_the_morning()})`;
  return reachability === 'NOT_IN_THE_AFTERNOON' ? `${times} (${m.not_in_the_afternoon()})` : times;
};

/** Of a position that serves several, which one it is. */
const siteText = ({ name, organisation }: NonNullable<Slot['site']>, isShared: boolean): string =>
  isShared && organisation ? `${name} ${organisation.name}` : name;

export const cellsOf = ({ slots, isShared }: WeekLine): Record<string, { text: string; tone: Tone }[]> => {
  const cells: Record<string, { text: string; tone: Tone }[]> = {};
  for (const slot of slots)
    (cells[slot.date] ??= []).push({ text: slotText(slot, isShared), tone: tones[slot.reachability] });
  return cells;
};

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where nobody is at work in this week. */
export const placesWithout = (lines: readonly WeekLine[], places: readonly Place[]): Place[] => {
  const served = new Set(lines.flatMap(({ slots }) => slots.map(({ site }) => site?.organisation?.id)));
  return places.filter(({ id }) => !served.has(id));
};
