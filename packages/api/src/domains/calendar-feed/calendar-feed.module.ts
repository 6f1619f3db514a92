import type { DomainModule } from '../../platform/domain-module.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { calendarFeedGrants } from './calendar-feed.grants.ts';
import { calendarFeedModel } from './calendar-feed.model.ts';
import { CalendarFeedResolver } from './calendar-feed.resolver.ts';
import { calendarFeedRules } from './calendar-feed.rules.ts';
import { calendarFeedIssuePayload, calendarFeedRevokePayload } from './calendar-feed.type.ts';

/** Deadlines of led cases in somebody's own calendar. */
export const calendarFeedModule = {
  name: 'calendar-feed',
  entities: [CalendarFeed],
  grants: calendarFeedGrants,
  resolvers: [CalendarFeedResolver],
  payloads: [calendarFeedIssuePayload, calendarFeedRevokePayload],
  models: [calendarFeedModel],
  rules: calendarFeedRules,
  invariants: {
    'a person has one calendar address per house': `select min(id::text) from app.calendar_feed where revoked_at is null group by county_id, person_id, organisation_id having count(*) > 1`,
  },
} satisfies DomainModule;
