import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';

/** Where the web application shows a municipality of the papers. */
export const municipalityAddress = (key: string): string =>
  `/municipalities/${publicId('municipality', referenceUuid('organisation', key))}`;

/** Where it shows a position; one that was never there has an address just as well-formed. */
export const positionAddress = (key: string): string =>
  `/positions/${publicId('position', referenceUuid('position', key))}`;

export const fillAddress = (key: string): string => `${positionAddress(key)}/fill`;
