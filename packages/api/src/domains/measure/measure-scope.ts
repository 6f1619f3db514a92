import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';

/** The county's papers, to everybody who works in its programme. */
export const measuresReadable: Readable = (row, { context: { actor }, bind }) =>
  actor.kind === 'member' && hasRight(actor, 'READ_MEASURES')
    ? `${row}.county_id = ${bind(actor.countyId, 'uuid')}`
    : 'false';
