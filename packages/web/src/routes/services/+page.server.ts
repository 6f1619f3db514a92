import { readServiceSelection, servicesAddress } from '#lib/domains/service-record/service-query.ts';
import { undoActions } from '#lib/domains/service-record/undo-actions.ts';
import type { Actions } from './$types.js';

/** Back to the same list. */
const listWith = (url: URL, id: string): string => {
  const address = servicesAddress(readServiceSelection(url.searchParams));
  return `${address}${address.includes('?') ? '&' : '?'}changed=${id}`;
};

export const actions: Actions = undoActions(listWith);
