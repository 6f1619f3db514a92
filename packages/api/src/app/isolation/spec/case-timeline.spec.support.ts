import type { ModuleSpec } from '../specification.support.ts';

/** Its rows are those of other tables: what may be known of them is specified there. */
export const spec: ModuleSpec = { grows: ['Case.timeline'] };
