import { m } from '#lib/paraglide/messages.js';
import { text } from '#lib/platform/change-form.ts';
import { readDate } from '#lib/platform/format.ts';

/** What is confirmed; the choice itself stands in the address, so that it can be gone back to. */
export const transferForm = {
  legalBasis: text(m.field_legal_basis, { maxlength: 500 }),
  versions: text(m.transfer_column_position),
};

interface Chosen {
  readonly positionId: string;
  readonly newEmployerId: string;
}

/** The choice of the first step: `?on=2027-01-01&position_01…=municipality_01…`. */
export const chosenIn = ({
  searchParams,
}: URL): { readonly on: string | null; readonly lines: Chosen[] } => ({
  on: readDate(searchParams.get('on')),
  lines: [...searchParams].flatMap(([positionId, newEmployerId]) =>
    positionId.startsWith('position_') && newEmployerId ? [{ positionId, newEmployerId }] : [],
  ),
});

/** Versions seen, by position. */
export const writeVersions = (versions: Readonly<Record<string, number>>): string => JSON.stringify(versions);

export const readVersions = (typed: string): Readonly<Record<string, number>> => {
  try {
    return JSON.parse(typed) as Record<string, number>;
  } catch {
    return {};
  }
};
