import { locales, type Locale } from '@kim/schema/messages.ts';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { calendarFeedModel } from './calendar-feed.model.ts';

const FeedLanguageEnum = enumOf(locales);
registerEnumType(FeedLanguageEnum, {
  name: 'FeedLanguage',
  description: 'In which language a calendar speaks.',
  valuesConfig: { de: { description: 'German.' }, en: { description: 'English.' } },
});

@ObjectType('CalendarFeed', {
  implements: Node,
  description:
    'A secret address under which a calendar program fetches the deadlines of the cases somebody leads, or the sessions somebody has a seat in. It names cases by their reference alone.',
})
class CalendarFeedType extends Node {
  @Field(() => FeedLanguageEnum, { description: 'The language of its entries.' }) readonly language!: Locale;
  @Field(() => DateTime, { description: 'Since when the address works.' }) readonly issuedAt!: string;
}

export const CalendarFeedConnection = connectionType(
  'CalendarFeed',
  () => CalendarFeedType,
  'calendar addresses',
);

@InputType({ description: 'A new secret address. Each call gives another one, so it needs no key.' })
export class CalendarFeedIssueInput {
  @Field(() => FeedLanguageEnum, { description: 'The language of its entries.' }) readonly language!: Locale;
}

@InputType({ description: 'A secret address that shall not work any more.' })
export class CalendarFeedRevokeInput {
  @Field(() => ID, { description: 'The address.' }) readonly feedId!: string;
}

export const calendarFeedIssuePayload = changePayload(
  'CalendarFeedIssuePayload',
  'What asking for a secret address led to.',
  {
    feed: {
      type: () => CalendarFeedType,
      models: () => [calendarFeedModel],
      description: 'The address as it is known here; null with errors.',
    },
  },
);
Field(() => String, {
  nullable: true,
  description:
    'The secret of the address `/calendar/<token>`: told this once, kept nowhere; null with errors.',
})(calendarFeedIssuePayload.type.prototype as object, 'token');

export const calendarFeedRevokePayload = changePayload(
  'CalendarFeedRevokePayload',
  'What taking the secret address back led to.',
  {},
);
