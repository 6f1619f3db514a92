import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { holderRights } from './calendar-holders.ts';

const hold = needs(...holderRights);

export const calendarFeedRules: AccessRules = {
  Query: { calendarFeeds: hold },
  CalendarFeed: { '*': hold },
  CalendarFeedConnection: { '*': hold },
  CalendarFeedEdge: { '*': hold },
  Mutation: { calendarFeedIssue: hold, calendarFeedRevoke: hold },
};
