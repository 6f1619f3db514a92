interface Share {
  readonly municipality: { readonly id: string; readonly name: string };
}

/** Where a position serves, as words: "Much / Neunkirchen-Seelscheid". Empty for a position at the county. */
export const placeOf = (shares: readonly Share[]): string =>
  shares.map(({ municipality }) => municipality.name).join(' / ');

/** With whom a municipality shares a position; empty when it has it to itself. */
export const sharedWith = (shares: readonly Share[], municipalityId: string): string =>
  placeOf(shares.filter(({ municipality }) => municipality.id !== municipalityId));

/** A position's title with its place, unless the title names it already: "2. CM-Stelle, Bornheim". */
export const titleWithPlace = (title: string, place: string): string =>
  place && !title.endsWith(place) ? `${title}, ${place}` : title;
