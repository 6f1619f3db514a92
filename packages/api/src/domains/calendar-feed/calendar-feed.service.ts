import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { Locale } from '@kim/schema/messages.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { mayHoldCalendar } from './calendar-holders.ts';
import { findFeed } from './calendar-feed.model.ts';

interface Writing {
  readonly context: RequestContext;
  readonly em: EntityManager;
  readonly actor: MemberActor;
}

/** 256 random bits: nobody guesses them, so a plain digest of them gives nothing away. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new address; the one before stops working at once. The secret is told once and kept nowhere. */
export const issueFeed = async (
  writing: Writing,
  language: Locale,
): Promise<{ feedId: string; token: string }> => {
  await revokeFeeds(writing);
  const { em, actor } = writing;
  const token = randomBytes(32).toString('base64url');
  const feedId = newUuid();
  // The role reads no hash back, not even its own.
  await em.execute(
    'insert into app.calendar_feed (county_id, id, person_id, organisation_id, language, token_hash, issued_at) values (?, ?, ?, ?, ?, ?, now())',
    [
      actor.countyId,
      feedId,
      actor.membership.person.id,
      actor.membership.organisation.id,
      language,
      hashOf(token),
    ],
  );
  return { feedId, token };
};

/** Calendars that know it are told the same as of one that never was. */
export const revokeFeed = async (writing: Writing, feedId: string): Promise<Record<string, never>> => {
  const found = await findFeed(writing.context, feedId);
  if (!found) throw new Refused('NOT_FOUND', { field: 'feedId' });
  await revokeFeeds(writing);
  return {};
};

/** Of one house there is one at a time. */
const revokeFeeds = async ({ context, em, actor }: Writing): Promise<void> => {
  if (context.walls.domain && !mayHoldCalendar(actor)) throw new Forbidden('LEAD_CASES');
  const { countyId, membership } = actor;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 5))', [membership.person.id]);
  await em.nativeUpdate(
    CalendarFeed,
    { countyId, personId: membership.person.id, organisationId: membership.organisation.id, revokedAt: null },
    { revokedAt: new Date() },
  );
};
