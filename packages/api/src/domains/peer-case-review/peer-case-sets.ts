import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Holds the Fachaufsicht: sees every session of the county, and takes part like anybody else. */
export const overseers: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
export const colleagues: readonly DatabaseRole[] = ['kim_case_manager'];
export const everybody: readonly DatabaseRole[] = [...colleagues, ...overseers];

type PeerSet = 'joined_peer_reviews' | 'moderated_peer_reviews' | 'minuted_peer_reviews';

export const among = (set: PeerSet, column: string): string =>
  `${column} = any ((select seal.${set}())::uuid[])`;
export const oneOf = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = (column: string): string => `${column} = ${sealed('person')}`;
export const ofVisibleReview = (where = ''): string =>
  `${withinCounty} and ${amongIds('review_id', `select r.id from app.peer_case_review r${where}`)}`;
export const ofPlannedReview = ofVisibleReview(` where r.state = 'PLANNED'`);
