import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Locale } from '@kim/schema/messages.ts';
import { LRUCache } from 'lru-cache';
import { sealOf, type ActingMembership, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Session } from '../../platform/persistence/session.ts';
import { ownCalendarMeetings } from '../meeting/meeting.public.ts';
import { ownCalendarSessions } from '../steering/steering.public.ts';
import { calendarEvents } from './calendar-events.ts';
import { hashOf } from './calendar-feed.service.ts';
import { calendarText } from './calendar-text.ts';

interface CalendarRouteParts {
  readonly session: Session;
  readonly walls: Walls;
  readonly today: () => string;
}

interface Holder {
  readonly membership: ActingMembership;
  readonly language: Locale;
}

/** 256 bits as base64url; calendar programs like an address that ends like a file. */
const form = /^([\w-]{43})(\.ics)?$/;

/** A calendar program asks a few times a day. */
const MOST_PER_HOUR = 30;
const HOUR = 3_600_000;

/** GET /calendar/<token>.ics: the deadlines of the cases the holder of the address leads today, the meetings they are invited to, and the sessions of the steering group they have a seat in. */
export const calendarRoute = (app: FastifyInstance, parts: CalendarRouteParts): void => {
  const asked = new LRUCache<string, number>({ max: 10_000, ttl: HOUR });
  app.get<{ Params: { token: string } }>('/calendar/:token', async ({ params }, reply) => {
    reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const token = form.exec(params.token)?.[1];
    if (!token) return notThere(reply);
    const hash = hashOf(token);
    const times = (asked.get(hash) ?? 0) + 1;
    asked.set(hash, times, { noUpdateTTL: true });
    // Of addresses that exist and of others alike.
    if (times > MOST_PER_HOUR) return reply.code(429).header('retry-after', '3600').send();
    const holder = await holderOf(parts, hash);
    return holder ? send(reply, await textFor(parts, holder)) : notThere(reply);
  });
};

/** Never issued, taken back, or of somebody who has no such role there any more: one answer. */
const notThere = (reply: FastifyReply): FastifyReply => reply.code(404).send();

const send = (reply: FastifyReply, text: string): FastifyReply =>
  reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="kim-fristen.ics"')
    .send(text);

/** Asked like a sign-in: as the role that may know nothing but whose address it is. */
const holderOf = async ({ session, today }: CalendarRouteParts, hash: string): Promise<Holder | null> => {
  const day = today();
  const [row] = await session.readOnce({ role: 'kim_authenticator', today: day }, ({ rows }) =>
    rows.query<{ holder: Holder | null }>('select seal.feed_holder($1, $2::date) as holder', [hash, day]),
  );
  return row?.holder ?? null;
};

/** From here on it is the person who asks, in their role, behind all their walls. */
const textFor = async (
  { session, walls, today }: CalendarRouteParts,
  { membership, language }: Holder,
): Promise<string> => {
  const day = today();
  const actor: MemberActor = {
    kind: 'member',
    countyId: membership.countyId,
    membership,
    memberships: [membership],
  };
  // one statement each: what is read in one message ends with it
  const asked = <Found>(read: (context: RequestContext) => Promise<Found>): Promise<Found> =>
    session.readOnce(sealOf(actor, day), (work) =>
      read({ ...work, actor, walls, locale: language, today: day, outcome: { failed: false } }),
    );
  const [events, meetings, sessions] = await Promise.all([
    hasRight(actor, 'LEAD_CASES') ? asked(calendarEvents) : [],
    asked(ownCalendarMeetings),
    hasRight(actor, 'VOTE_IN_STEERING') ? asked(ownCalendarSessions) : [],
  ]);
  return calendarText({ events, meetings: [...meetings, ...sessions] }, language, new Date());
};
