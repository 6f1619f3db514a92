import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this checkout. */
export const checkout = fileURLToPath(new URL('../', import.meta.url));

/** A path below the root. */
export const inCheckout = (...parts: readonly string[]): string => join(checkout, ...parts);
