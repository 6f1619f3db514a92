import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, spreadRows } from './casework-rows.support.ts';
import { here, somebodyElse, sqlUuid, steeringMember } from './roles.support.ts';

interface FeedRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly revoked_at: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    calendar_feed: FeedRow;
  }
}

/** Who leads cases has deadlines, who has a seat in the steering group has sessions. */
const holders = [cm, steeringMember];
const mayHold = ({ role }: { readonly role: string }): boolean =>
  role === 'CASE_MANAGER' || role === 'STEERING_MEMBER';

/** One's own, of the house one acts for. */
const feedsSeen = (who: SealedPrincipal, world: World): FeedRow[] =>
  !holders.includes(who.role)
    ? []
    : here(world.calendar_feed, who).filter(
        (row) => row.person_id === who.person && row.organisation_id === who.organisation,
      );

/** The first is of the case manager of Bornheim. */
const someFeeds = (world: World): FeedRow[] => {
  const person = world.identity_account.find(({ subject }) => subject === 'cm.bornheim')!.person_id;
  const bornheim = world.organisation.find(({ key }) => key.startsWith('bornheim'))!.id;
  const working = world.calendar_feed.filter((row) => row.revoked_at === null);
  const own = working.find((row) => row.person_id === person && row.organisation_id === bornheim)!;
  return [own, ...spreadRows(working.filter((row) => row.person_id !== person))].slice(0, 3);
};

const calendarFeedRevoke: MutationSample<FeedRow> = {
  document:
    'mutation ($input: CalendarFeedRevokeInput!) { change: calendarFeedRevoke(input: $input) { errors { code path message currentVersion } } }',
  targets: someFeeds,
  input: ({ id }) => ({ feedId: publicId('calendar_feed', id) }),
  isAllowed: (who, row) =>
    mayHold(who) && row.person_id === who.personId && row.organisation_id === who.organisationId,
  by: 'cm.bornheim',
};

const calendarFeedIssue: MutationSample<FeedRow> = {
  document:
    'mutation ($input: CalendarFeedIssueInput!) { change: calendarFeedIssue(input: $input) { token feed { id language issuedAt } errors { code path message currentVersion } } }',
  // it names no target: everybody's own
  targets: (world) => someFeeds(world).slice(0, 1),
  input: () => ({ language: 'de' }),
  isAllowed: mayHold,
  by: 'cm.bornheim',
};

const columns = 'county_id, id, person_id, organisation_id, language, token_hash, issued_at';
const hash = (what: string): string => `encode(sha256((${what})::bytea), 'hex')`;

export const spec: ModuleSpec = {
  tables: {
    calendar_feed: {
      // whoever knows it may not be told what it is
      keeps: ['token_hash', 'language'],
      grants: [
        ['SELECT', holders, 'county_id id issued_at language organisation_id person_id revoked_at'],
        ['INSERT', holders, '*'],
        ['UPDATE', holders, 'revoked_at'],
      ],
      heldByReading: ['own_feed_revoked'],
      seen: feedsSeen,
      attempts: (who, world, random) => {
        const own = feedsSeen(who, world);
        const row =
          own.length > 0 && random.chance(0.5) ? random.pick(own) : random.pick(world.calendar_feed);
        const person = random.chance(0.7) && who.person ? who.person : somebodyElse(who, row, world);
        const elsewhere = random.pick(here(world.organisation, { ...who, county: row.county_id })).id;
        const organisation = random.chance(0.7) && who.organisation ? who.organisation : elsewhere;
        const county = random.chance(0.8) && who.county ? who.county : row.county_id;
        const isOwn = county === who.county && person === who.person && organisation === who.organisation;
        return [
          {
            what: 'revoke an address',
            sql: `update app.calendar_feed set revoked_at = now() where id = '${row.id}'`,
            expected: holders.includes(who.role) ? Number(own.includes(row)) : null,
          },
          {
            what: 'issue an address',
            sql: `insert into app.calendar_feed (${columns}) values ('${county}', gen_random_uuid(), '${person}', '${organisation}', 'de', ${hash('gen_random_uuid()::text')}, now())`,
            expected: holders.includes(who.role) && isOwn ? 1 : null,
          },
        ];
      },
      node: { kind: () => 'calendar_feed', type: () => 'CalendarFeed', samples: someFeeds },
    },
  },
  mutations: { calendarFeedIssue, calendarFeedRevoke },
  unusual: [
    `insert into app.calendar_feed (${columns}) select county_id, ${sqlUuid("'feed' || id")}, person_id, organisation_id, 'de', ${hash('id::text')}, timestamptz '2026-06-01' from app.membership`,
    // of another house than the one somebody works for
    `insert into app.calendar_feed (${columns}) select m.county_id, ${sqlUuid("'away' || m.id")}, m.person_id, o.id, 'de', ${hash("'away' || m.id")}, timestamptz '2026-06-01' from app.membership m join app.organisation o on o.county_id = m.county_id and o.key in ('lohmar', 'dormagen') and o.id <> m.organisation_id`,
  ],
};
