import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const lead = needs('LEAD_CASES');

export const calendarFeedRules: AccessRules = {
  Query: { calendarFeeds: lead },
  CalendarFeed: { '*': lead },
  CalendarFeedConnection: { '*': lead },
  CalendarFeedEdge: { '*': lead },
  Mutation: { calendarFeedIssue: lead, calendarFeedRevoke: lead },
};
