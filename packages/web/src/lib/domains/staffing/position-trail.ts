import { m } from '#lib/paraglide/messages.js';

interface Share {
  readonly municipality: { readonly id: string; readonly name: string };
}

/** The way to a position: over its municipality where there is exactly one. */
export const positionTrail = (shares: readonly Share[], withMunicipalities: boolean) => {
  const [first, ...others] = shares;
  const home = { href: '/', label: m.nav_home() };
  if (!withMunicipalities) return [home];
  const list = { href: '/municipalities', label: m.nav_municipalities() };
  if (!first || others.length) return [home, list];
  return [home, list, { href: `/municipalities/${first.municipality.id}`, label: first.municipality.name }];
};
