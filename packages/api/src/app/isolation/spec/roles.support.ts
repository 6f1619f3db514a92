import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';

export const hr = 'kim_municipal_hr';
export const teamLead = 'kim_municipal_team_lead';
/** Staff of one municipality. */
export const place: readonly string[] = [hr, teamLead, 'kim_case_manager'];
export const office: readonly string[] = ['kim_foreigners_clerk', 'kim_naturalisation_clerk'];
/** Who leads the profession across the county. */
export const lead: readonly string[] = ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'];
/** Of those, who hands out and takes back positions. */
export const steering: readonly string[] = ['kim_county_coordinator', 'kim_centre_head'];
export const funding = 'kim_funding_officer';
export const steeringMember = 'kim_steering_member';
export const apiClient = 'kim_api_client';
export const authenticator = 'kim_authenticator';
export const members: readonly string[] = [
  ...place,
  ...office,
  ...lead,
  funding,
  steeringMember,
  'kim_school_clerk',
  'kim_youth_clerk',
  'kim_external_adviser',
  'kim_dpo',
  'kim_platform_admin',
];
export const staff: readonly string[] = [...place, ...office, ...lead, funding];
export const outsiders: readonly string[] = [steeringMember, apiClient];

export const isMember = ({ role }: SealedPrincipal): boolean => members.includes(role);

/** Rows of the acting county. */
export const here = <Row extends OfCounty>(rows: readonly Row[], { county }: SealedPrincipal): Row[] =>
  rows.filter((row) => row.county_id === county);

/** A person of the county of this row who is not the acting one: nobody writes in the name of somebody else. */
export const somebodyElse = (who: SealedPrincipal, { county_id }: OfCounty, world: World): string =>
  world.person.find((row) => row.county_id === county_id && row.id !== who.person)!.id;

interface Dated {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Whether it holds on that day, the last one included. Without a day nothing does. */
export const holdsOn = ({ valid_from, valid_to }: Dated, day: string | undefined): boolean =>
  day !== undefined && valid_from <= day && (valid_to === null || valid_to >= day);

/** Rows by their key, which carries a canary. */
export const byKey = <Row extends { readonly key: string }>(
  rows: readonly Row[],
  keys: readonly string[],
): Row[] =>
  keys.map((key) => {
    const found = rows.find((row) => row.key === key || row.key.startsWith(`${key}⟪`));
    if (!found) throw new Error(`There is no ${key}.`);
    return found;
  });

/** A made-up uuid, as SQL over a text: the same for the same text, and one that a public id can name. */
export const sqlUuid = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing 'a' from 17)::uuid`;
