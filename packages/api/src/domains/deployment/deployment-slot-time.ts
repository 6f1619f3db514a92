import type { Arguments, Statement } from '../../platform/reading/read-model.ts';

/** Monday of the week asked about; of the present one unless said otherwise. */
export const mondayOf = (args: Arguments, { context, bind }: Statement): string =>
  `date_trunc('week', ${bind(args['week'] ?? context.today, 'date')})::date`;

/** The day on which a slot falls in a week. */
export const dateOf = (slot: string, monday: string): string => `(${monday} + ${slot}.weekday - 1)`;

export const validOn = (row: string, day: string): string =>
  `${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day})`;
