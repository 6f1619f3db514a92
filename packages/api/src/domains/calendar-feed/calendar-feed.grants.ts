import type { Grant } from '../../platform/persistence/grants.ts';
import { holderRoles } from './calendar-holders.ts';

export const calendarFeedGrants: readonly Grant[] = [
  {
    table: 'calendar_feed',
    roles: holderRoles,
    rights: {
      select: ['county_id', 'id', 'person_id', 'organisation_id', 'language', 'issued_at', 'revoked_at'],
      insert: true,
      update: ['revoked_at'],
    },
  },
];
