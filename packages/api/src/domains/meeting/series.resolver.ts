import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { MeetingSeriesPayload } from './meeting.payload.ts';
import { MeetingSeriesRecordInput, MeetingsPlanInput, type SeriesInviteeInput } from './series.input.ts';
import { planMeetings, recordSeries } from './series.service.ts';

export const personOf = (id: string | null | undefined, field: string): string | null =>
  id ? uuidArgument(['meeting_person'], id, field) : null;

const inviteeOf = ({ role, organisationId, personId, every }: SeriesInviteeInput) => ({
  role: role ?? null,
  organisationId: organisationId
    ? uuidArgument(['municipality', 'county', 'partner'], organisationId, 'invitees')
    : null,
  personId: personOf(personId, 'invitees'),
  every,
});

@Resolver()
export class MeetingSeriesResolver {
  @Mutation(() => MeetingSeriesPayload.type, {
    description:
      'The county sets a series up or changes it. Meetings that are planned already stay as they are.',
  })
  meetingSeriesRecord(
    @Arg('input', () => MeetingSeriesRecordInput, { description: 'The series.' })
    input: MeetingSeriesRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { seriesId, version, circle, lastOn, source, chairId } = input;
    return recordSeries(context, {
      ...input,
      seriesId: seriesId ? uuidArgument(['meeting_series'], seriesId, 'seriesId') : null,
      version: version ?? null,
      circle: circle ?? null,
      lastOn: lastOn ?? null,
      source: source ?? null,
      chairId: personOf(chairId, 'chairId'),
      invitees: input.invitees.map(inviteeOf),
    });
  }

  @Mutation(() => MeetingSeriesPayload.type, {
    description:
      'Plans the missing meetings of a series up to a day, with everybody invited to them. Asked again it plans nothing twice.',
  })
  meetingsPlan(
    @Arg('input', () => MeetingsPlanInput, { description: 'Which series, and up to when.' })
    input: MeetingsPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const seriesId = uuidArgument(['meeting_series'], input.seriesId, 'seriesId');
    return planMeetings(context, { ...input, seriesId });
  }
}
