import type { DeploymentPart } from '#lib/gql/documents.generated.ts';
import { weekdayLabel } from '#lib/domains/deployment/week.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, Gap, optional, text, type Field } from '#lib/platform/change-form.ts';
import { today } from '#lib/platform/format.ts';
import { timeOfDay } from '#lib/platform/time-of-day.ts';

const partLabel = (part: DeploymentPart): string => m[`part_${part}`]();

const weekday: Field<number> = {
  ...choice(m.field_weekday, ['1', '2', '3', '4', '5'], (day) => weekdayLabel(Number(day))),
  read: (typed) =>
    /^[1-5]$/.test(typed) ? Number(typed) : new Gap(m.gap_choice({ field: m.field_weekday() })),
};

/** When and where: the same for planning a slot and for planning it differently. */
export const slotForm = {
  weekday,
  part: choice(m.field_part, ['DAY', 'MORNING', 'AFTERNOON'] as const, partLabel),
  startsAt: timeOfDay(m.field_starts_at),
  endsAt: timeOfDay(m.field_ends_at),
  siteId: text(m.field_site, { missing: m.missing_site }),
  validFrom: date(m.field_slot_from),
  validTo: optional(date(m.field_slot_to)),
};

export const slotAddForm = { occupancyId: text(m.column_person), ...slotForm };
export const slotEndForm = { validTo: date(m.field_last_day) };
export const siteForm = {
  name: text(m.field_site_name, { maxlength: 100 }),
  address: optional(text(m.field_site_address, { maxlength: 200 })),
};
export const siteCloseForm = { closedFrom: optional(date(m.field_closed_from)) };

interface Site {
  readonly id: string;
  readonly name: string;
  readonly closedFrom: string | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** Where a plan may lead: which sites there are, of which places, and where it leads already. */
interface Choice {
  readonly sites: readonly Site[];
  readonly places: readonly string[];
  readonly chosen?: string | undefined;
}

/** The sites of the places a position serves, without those that are closed; the place is named where there is more than one. */
export const siteOptions = ({ sites, places, chosen }: Choice): { value: string; label: string }[] =>
  sites
    .filter(({ organisation }) => places.length === 0 || (organisation && places.includes(organisation.id)))
    .filter(({ id, closedFrom }) => id === chosen || !closedFrom || closedFrom > today())
    .map(({ id, name, organisation }) => ({
      value: id,
      label: organisation && places.length !== 1 ? `${name}, ${organisation.name}` : name,
    }));
