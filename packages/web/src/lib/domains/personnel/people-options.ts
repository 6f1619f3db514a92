interface Known {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** People to choose from, by family name; everybody once. */
export const peopleOptions = (
  people: readonly (Known | null)[],
  except?: string,
): { readonly value: string; readonly label: string }[] =>
  [...new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : []))).values()]
    .filter(({ id }) => id !== except)
    .map(({ id, givenName, familyName }) => ({ value: id, label: `${familyName}, ${givenName}` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'de'));
