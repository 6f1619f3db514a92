import { county } from './county.ts';
import { directory } from './directory.ts';
import type { Operation } from './operation.ts';
import { own } from './own.ts';

/** Every later capability adds its own. */
export const operations: readonly Operation[] = [county, own, directory];
