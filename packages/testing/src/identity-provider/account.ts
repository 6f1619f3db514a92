import type { Persona } from '@kim/schema/demo/personas.ts';
import { counties } from '@kim/schema/reference/counties.ts';

/** Somebody this provider knows. `sub` of every token is the name. */
export type Account = Persona;

export interface AccountGroup {
  readonly title: string | null;
  readonly organisations: readonly { readonly title: string; readonly accounts: readonly Account[] }[];
}

const titleOf = (organisation: string): string =>
  organisation.charAt(0).toUpperCase() + organisation.slice(1);

/** Accounts by county and organisation, in the order of the reference data; the county's own people first. */
export const groupAccounts = (accounts: readonly Account[]): AccountGroup[] => {
  const byOrganisation = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = account.memberships[0]?.organisation ?? '';
    byOrganisation.set(key, [...(byOrganisation.get(key) ?? []), account]);
  }
  const take = (key: string, title: string): AccountGroup['organisations'] => {
    const members = byOrganisation.get(key);
    byOrganisation.delete(key);
    return members ? [{ title, accounts: members }] : [];
  };
  const groups: AccountGroup[] = counties.map(({ key, name, municipalities }) => ({
    title: name,
    organisations: [take(key, name), ...municipalities.map((place) => take(place.key, place.name))].flat(),
  }));
  const others = [...byOrganisation.keys()].flatMap((key) => take(key, titleOf(key)));
  return [...groups, { title: null, organisations: others }].filter(
    ({ organisations }) => organisations.length > 0,
  );
};
