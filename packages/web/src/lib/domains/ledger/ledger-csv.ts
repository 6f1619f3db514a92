import { inOrder, placesOf } from '#lib/domains/ledger/ledger-places.ts';
import type { AllowanceOfYearFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatFte } from '#lib/platform/format.ts';
import { moduleLabel } from '#lib/platform/labels.ts';

/** The account of a year: per module what is provided, position by position what is allocated. */
export const ledgerLines = (allowances: readonly AllowanceOfYearFragment[]): string[][] => [
  [
    m.field_allowance_year(),
    m.field_module(),
    m.ledger_column_provided(),
    m.ledger_column_place(),
    m.ledger_column_position(),
    m.ledger_column_allocated(),
    m.ledger_column_source(),
  ],
  ...allowances.flatMap(linesOf),
];

const linesOf = ({ year, module, fte, source, allocations }: AllowanceOfYearFragment): string[][] => {
  const before = [String(year), moduleLabel(module), formatFte(fte)];
  if (allocations.length === 0) return [[...before, '', '', '', source]];
  return inOrder(allocations).map((row) => [
    ...before,
    placesOf(row),
    row.position?.title ?? '',
    formatFte(row.fte),
    source,
  ]);
};
