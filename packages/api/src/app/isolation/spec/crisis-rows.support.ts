import type { Random } from '../random.support.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, overseers } from './casework-rows.support.ts';
import { here } from './roles.support.ts';

export interface FormRow extends OfCounty {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
interface OfForm extends OfCounty {
  readonly form_id: string;
}
export interface FieldRow extends OfForm {
  readonly id: string;
  readonly offices: readonly string[];
  readonly position: number | null;
}
interface PlaceRow extends OfForm {
  readonly municipality_id: string;
}
export interface EntryRow extends PlaceRow {
  readonly id: string;
  readonly recorded_on: string;
  readonly consent_on: string | null;
  readonly consent_withdrawn_on: string | null;
  readonly removed_on: string | null;
  readonly version: number;
}
export interface ShareRow extends PlaceRow {
  readonly id: string;
  readonly entry_id: string;
  readonly office: string;
  readonly recipient_id: string;
  readonly withdrawn_on: string | null;
  readonly consumed_version: number | null;
  readonly version: number;
}
interface AccessRow extends OfForm {
  readonly id: string;
  readonly office: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly opened_on: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.crisis_form': FormRow;
    'casework.crisis_field': FieldRow;
    'casework.crisis_place': PlaceRow;
    'casework.crisis_rollup': PlaceRow & { readonly week: string };
    'casework.crisis_share': ShareRow;
    'casework.crisis_access': AccessRow;
    'casework.crisis_purge': PlaceRow & { readonly id: string };
    'client.crisis_entry': EntryRow;
    'client.crisis_value': OfCounty & { readonly id: string; readonly entry_id: string };
    'client.crisis_copy': OfCounty & { readonly id: string; readonly share_id: string };
  }
}

/** Which office a role works for. */
export const officeOf: Readonly<Record<string, string>> = {
  kim_foreigners_clerk: 'FOREIGNERS_OFFICE',
  kim_school_clerk: 'SCHOOL_OFFICE',
  kim_youth_clerk: 'YOUTH_OFFICE',
};
export const offices: readonly string[] = Object.keys(officeOf);
export const isOffice = ({ role }: SealedPrincipal): boolean => offices.includes(role);

/** The county sees all of its rows, a case manager those of the own municipality. */
export const countedSeen = <Row extends PlaceRow>(rows: readonly Row[], who: SealedPrincipal): Row[] =>
  here(rows, who).filter((row) => overseers.includes(who.role) || isOwnPlace(row, who));

/** Of the own municipality, for case managers alone. */
export const isOwnPlace = (row: PlaceRow, who: SealedPrincipal): boolean =>
  who.role === cm && row.county_id === who.county && row.municipality_id === who.organisation;

export const isReceived = (row: ShareRow, who: SealedPrincipal): boolean =>
  row.county_id === who.county && row.recipient_id === who.organisation && row.office === officeOf[who.role];

export const sharesSeen = (who: SealedPrincipal, world: World): ShareRow[] =>
  world['casework.crisis_share'].filter((row) => isOwnPlace(row, who) || isReceived(row, who));

export const formsSeen = (who: SealedPrincipal, world: World): FormRow[] => {
  const forms = here(world['casework.crisis_form'], who);
  if (overseers.includes(who.role)) return forms;
  const ids = new Set(
    isOffice(who)
      ? world['casework.crisis_share'].filter((row) => isReceived(row, who)).map((row) => row.form_id)
      : world['casework.crisis_place'].filter((row) => isOwnPlace(row, who)).map((row) => row.form_id),
  );
  return forms.filter(({ id }) => ids.has(id));
};

export const fieldsSeen = (who: SealedPrincipal, world: World): FieldRow[] => {
  const ids = new Set(formsSeen(who, world).map(({ id }) => id));
  const mine = officeOf[who.role];
  return here(world['casework.crisis_field'], who).filter(
    (row) => ids.has(row.form_id) && (mine === undefined || row.offices.includes(mine)),
  );
};

const isOwnAccess = (row: AccessRow, who: SealedPrincipal): boolean =>
  row.person_id === who.person &&
  row.organisation_id === who.organisation &&
  row.office === officeOf[who.role];

export const accessesSeen = (who: SealedPrincipal, world: World): AccessRow[] => {
  const rows = here(world['casework.crisis_access'], who);
  if (isOffice(who)) return rows.filter((row) => isOwnAccess(row, who));
  const ids = new Set(formsSeen(who, world).map(({ id }) => id));
  return rows.filter((row) => ids.has(row.form_id));
};

/** Shares whose answers are there: of the own municipality, or received, standing, and opened by this person on this day. */
export const answeredShares = (who: SealedPrincipal, world: World): ShareRow[] => {
  if (!isOffice(who)) return sharesSeen(who, world);
  const opened = new Set(
    accessesSeen(who, world)
      .filter((row) => row.opened_on === who.today)
      .map((row) => row.form_id),
  );
  return sharesSeen(who, world).filter((row) => row.withdrawn_on === null && opened.has(row.form_id));
};

export const entriesSeen = (who: SealedPrincipal, world: World): EntryRow[] =>
  world['client.crisis_entry'].filter((row) => isOwnPlace(row, who));

export const hasConsent = (row: EntryRow): boolean =>
  row.consent_on !== null && row.consent_withdrawn_on === null && row.removed_on === null;

/** One's own as often as somebody else's. */
export const oftenOwn = <Row>(own: readonly Row[], all: readonly Row[], random: Random): Row =>
  own.length > 0 && random.chance(0.6) ? random.pick(own) : random.pick(all);
