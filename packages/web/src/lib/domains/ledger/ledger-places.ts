import type { AllowanceOfYearFragment, LedgerEntryFragment } from '#lib/gql/documents.generated.ts';
import { fteOf, millionths, sumOf } from '#lib/domains/ledger/fte-sum.ts';
import { entryLabel } from '#lib/domains/ledger/labels.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { formatCount, formatDate, formatFte } from '#lib/platform/format.ts';
import { moduleLabel } from '#lib/platform/labels.ts';

type Allocation = AllowanceOfYearFragment['allocations'][number];
type Place = { readonly id: string; readonly name: string; readonly fte: string };

/** Where a position is: its municipalities, or the county itself. */
export const placesOf = ({ position }: Allocation): string =>
  position?.shares.map(({ municipality }) => municipality.name).join(' / ') || m.ledger_county_itself();

/** VZÄ by municipality: of a shared position each gets its share, so that they sum to the module. */
export const byPlace = (allocations: readonly Allocation[]): Place[] => {
  const places = new Map<string, { name: string; size: number }>();
  const add = (id: string, name: string, size: number): void => {
    places.set(id, { name, size: (places.get(id)?.size ?? 0) + size });
  };
  for (const { position, fte } of allocations) {
    const shares = position?.shares ?? [];
    if (shares.length === 0) add('county', m.ledger_county_itself(), millionths(fte));
    for (const { municipality, share } of shares)
      add(municipality.id, municipality.name, Math.round(millionths(fte) * Number(share)));
  }
  return [...places]
    .map(([id, { name, size }]) => ({ id, name, fte: fteOf(size) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, getLocale()));
};

export const inOrder = (allocations: readonly Allocation[]): Allocation[] =>
  allocations.toSorted(
    (a, b) =>
      placesOf(a).localeCompare(placesOf(b), getLocale()) ||
      (a.position?.title ?? '').localeCompare(b.position?.title ?? '', getLocale()),
  );

/** All years somebody may choose: from the first recorded one without gaps to two years ahead. */
export const yearsToChoose = (recorded: readonly number[], thisYear: number): number[] => {
  const first = Math.min(thisYear, ...recorded);
  const last = Math.max(thisYear + 1, ...recorded);
  return Array.from({ length: last - first + 1 }, (_one, index) => first + index);
};

interface EntryInWords {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  readonly details: string;
}

/** The lines of the account; what was entered in one go is one line with its sum. */
export const entriesInWords = (entries: readonly LedgerEntryFragment[]): EntryInWords[] => {
  const groups = Map.groupBy(entries, ({ recordedOn, kind, reason, module }) =>
    [recordedOn, kind, reason, module].join('|'),
  );
  return [...groups].map(([id, group]) => {
    const [first] = group as [LedgerEntryFragment];
    return {
      id,
      when: formatDate(first.recordedOn),
      what: `${moduleLabel(first.module)}, ${entryLabel(first.kind)}: ${group.length > 2 ? inOneGo(group) : group.map(oneEntry).join('; ')}`,
      details: first.reason,
    };
  });
};

const inOneGo = (group: readonly LedgerEntryFragment[]): string =>
  m.ledger_positions_many({
    count: formatCount(group.length),
    fte: formatFte(sumOf(group.map(({ fteAfter }) => fteAfter ?? '0'))),
  });

const oneEntry = ({ organisations, position, fteBefore, fteAfter }: LedgerEntryFragment): string => {
  const place = [...organisations.map(({ name }) => name), position?.title].filter(Boolean).join(', ');
  return `${place}, ${extentOf(fteBefore, fteAfter)}`;
};

const extentOf = (before: string | null | undefined, after: string | null | undefined): string => {
  if (!after) return m.ledger_unknown_extent();
  return before
    ? m.ledger_from_to({ before: formatFte(before), after: formatFte(after) })
    : `${formatFte(after)} VZÄ`;
};
