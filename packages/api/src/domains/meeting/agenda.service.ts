import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findingsOfItem } from './meeting-findings.policy.ts';
import { insertRows } from './meeting-rows.ts';
import { findItem, findMeeting, known, lockMeeting, nameOf, refuseUnless } from './meeting-target.ts';
import { conflict, refuseFor, type Keyed, type MeetingChange } from './meeting.service.ts';

const nextPosition = async ({ em }: RequestContext, meetingId: string): Promise<number> => {
  const [row] = await em!.execute<{ next: number }[]>(
    'select coalesce(max(position), 0) + 1 as next from meeting.agenda_item where meeting_id = ?',
    [meetingId],
  );
  return row!.next;
};

interface Proposal extends Keyed {
  readonly meetingId: string;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly wish: string;
}

/** Everybody who is invited may propose, until the meeting is over. */
export const proposeItem = (context: RequestContext, input: Proposal): MeetingChange => {
  refuseUnless(context, 'READ_MEETINGS');
  const findings = findingsOfItem(input.title, input.plannedMinutes);
  return carryOut(context, { operation: 'agendaItemPropose', input, findings }, async (em, actor) => {
    const { meetingId, title, plannedMinutes, wish } = input;
    await lockMeeting(context, meetingId);
    const { state } = await known(findMeeting(context, meetingId), 'meetingId');
    if (state === 'HELD' || state === 'CANCELLED')
      refuseFor({ code: 'MEETING_STEP', field: 'title' }, meetingId);
    await insertRows(em, 'agenda_item', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        meeting_id: meetingId,
        position: await nextPosition(context, meetingId),
        title: title.trim(),
        planned_minutes: plannedMinutes,
        wish,
        person_id: actor.membership.person.id,
        person_name: nameOf(actor),
      },
    ]);
    return { meetingId };
  });
};

/** The whole agenda in its new order; an item that came meanwhile is not lost. */
export const orderAgenda = (
  context: RequestContext,
  input: Keyed & { readonly meetingId: string; readonly itemIds: readonly string[] },
): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  return carryOut(context, { operation: 'agendaOrder', input }, async (em) => {
    const { meetingId, itemIds } = input;
    await lockMeeting(context, meetingId);
    await known(findMeeting(context, meetingId), 'meetingId');
    const items = await em.execute<{ id: string }[]>(
      'select id from meeting.agenda_item where meeting_id = ?',
      [meetingId],
    );
    const asked = new Set(itemIds);
    if (
      asked.size !== itemIds.length ||
      items.length !== asked.size ||
      items.some(({ id }) => !asked.has(id))
    )
      refuseFor({ code: 'MEETING_ORDER', field: 'itemIds' }, meetingId);
    if (itemIds.length > 0)
      await em.execute(
        `update meeting.agenda_item set position = o.place, version = version + 1 from unnest(?::uuid[]) with ordinality as o (id, place) where agenda_item.id = o.id and position <> o.place`,
        [`{${itemIds.join(',')}}`],
      );
    return { meetingId };
  });
};

/** What was not got to stands on the agenda of the next meeting of the series. */
export const carryItemOver = (
  context: RequestContext,
  input: Keyed & { readonly itemId: string; readonly version: number },
): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  return carryOut(context, { operation: 'agendaItemCarryOver', input }, async (em, actor) => {
    const { itemId, version } = input;
    const { meetingId, isCarriedOver } = await known(findItem(context, itemId), 'itemId');
    if (isCarriedOver) refuseFor({ code: 'MEETING_STEP', field: 'itemId' }, meetingId);
    const nextId = await nextMeeting(context, meetingId);
    await lockMeeting(context, nextId);
    const carriedToId = newUuid();
    await em.execute(
      `insert into meeting.agenda_item (county_id, id, meeting_id, position, title, planned_minutes, wish, person_id, person_name, carried_from_id)
       select county_id, ?, ?, ?, title, planned_minutes, wish, ?, ?, id from meeting.agenda_item where id = ?`,
      [
        carriedToId,
        nextId,
        await nextPosition(context, nextId),
        actor.membership.person.id,
        nameOf(actor),
        itemId,
      ],
    );
    const changed = await em.execute<object[]>(
      'update meeting.agenda_item set carried_to_id = ?, version = version + 1 where id = ? and version = ? and carried_to_id is null returning id',
      [carriedToId, itemId, version],
    );
    if (changed.length === 0) throw conflict((await findItem(context, itemId))!.version, meetingId);
    return { meetingId };
  });
};

const nextMeeting = async ({ em }: RequestContext, meetingId: string): Promise<string> => {
  const [next] = await em!.execute<{ id: string }[]>(
    `select n.id from meeting.meeting m join meeting.meeting n on n.county_id = m.county_id and n.series_id = m.series_id and n.held_on > m.held_on
     where m.id = ? and n.state in ('PLANNED', 'INVITED') order by n.held_on, n.id limit 1`,
    [meetingId],
  );
  if (!next) throw new Refused('MEETING_NO_NEXT', { field: 'itemId', about: { meetingId } });
  return next.id;
};
