interface Item {
  readonly id: string;
  readonly number: number;
}
interface Reviewed {
  readonly id: string;
  readonly findings: readonly { readonly item: { readonly id: string } | null }[];
}
interface Sample {
  readonly id: string;
  readonly items: readonly Item[];
  readonly cases: readonly Reviewed[];
}

export const itemAddress = (review: string, reviewCase: string, number: number): string =>
  `/reviews/${review}/cases/${reviewCase}?item=${number}`;

const unratedIn = ({ findings }: Reviewed, items: readonly Item[]): Item | undefined => {
  const rated = new Set(findings.map(({ item }) => item?.id));
  return items.find(({ id }) => !rated.has(id));
};

/** Where to go on: what is missing in this case, then in those behind it, then in those before; null when all is rated. */
export const nextToRate = ({ id, items, cases }: Sample, here?: string): string | null => {
  const start = Math.max(
    cases.findIndex((one) => one.id === here),
    0,
  );
  for (const one of [...cases.slice(start), ...cases.slice(0, start)]) {
    const item = unratedIn(one, items);
    if (item) return itemAddress(id, one.id, item.number);
  }
  return null;
};
