/** A list as PostgreSQL writes one, whatever stands in it: to be bound as one value. */
export const arrayLiteral = (items: readonly (string | number)[]): string =>
  `{${items.map((item) => `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
