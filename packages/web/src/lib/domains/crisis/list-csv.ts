import type { CrisisListPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Form = NonNullable<CrisisListPageQuery['crisisForm']>;
type Share = CrisisListPageQuery['crisisShares']['nodes'][number];

/** Exactly the fields of the office, under keys that stay the same over editions. Tombstones are not in it. */
export const listAsCsv = (form: Pick<Form, 'fields'>, shares: readonly Share[]): string[][] => [
  [...form.fields.map(({ key }) => key), m.crisis_column_place()],
  ...shares
    .filter(({ withdrawnOn }) => !withdrawnOn)
    .map((share) => [
      ...form.fields.map(({ id }) => share.copies.find(({ field }) => field?.id === id)?.value ?? ''),
      share.municipality?.name ?? '',
    ]),
];
