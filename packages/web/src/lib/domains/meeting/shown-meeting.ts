import type { MeetingPageQuery } from '#lib/gql/documents.generated.ts';

export type ShownMeeting = NonNullable<MeetingPageQuery['meeting']>;
