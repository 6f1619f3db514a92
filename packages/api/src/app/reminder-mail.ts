import type { Locale } from '@kim/schema/messages.ts';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { countTasks, digestOf, type Digest, type TaskCount } from '../domains/reminders/reminders.public.ts';
import { sealOf, type ActingMembership, type MemberActor } from '../platform/auth/actor.ts';
import { allWalls } from '../platform/auth/walls.ts';
import { berlinToday } from '../platform/clock/berlin-today.ts';
import { appDatabaseUrl, sealKey, type MailSettings } from '../platform/config/config.ts';
import { openOrm } from '../platform/persistence/orm.ts';
import { createSession, type Session } from '../platform/persistence/session.ts';
import { asAdministrator, type Orm } from './administration.ts';
import { entities } from './modules.ts';

/** Who is written to: everybody with an address whose organisation has not said no, with all they act as. */
const membersSql = `
select json_build_object(
  'id', m.id, 'countyId', m.county_id, 'role', m.role, 'validFrom', m.valid_from, 'validTo', m.valid_to,
  'organisation', json_build_object('id', o.id, 'kind', o.kind, 'name', o.name),
  'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email)) as membership
from app.membership m
join app.person p on p.county_id = m.county_id and p.id = m.person_id
join app.organisation o on o.county_id = m.county_id and o.id = m.organisation_id
left join app.reminder_setting s on s.county_id = m.county_id and s.organisation_id = m.organisation_id
where m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?) and p.email <> '' and coalesce(s.sends_mail, true)
order by m.county_id, p.id, m.id`;

export interface RemindOptions {
  /** Null: nothing is sent, only counted. */
  readonly mail: MailSettings | null;
  readonly locale: Locale;
  /** Tests only: another day than today. */
  readonly today?: string;
}

export interface Reminded {
  sent: number;
  withoutTasks: number;
  alreadySent: number;
  failed: number;
  /** What would be or was said, one per person with tasks; counts only. */
  readonly digests: Digest[];
}

/** `kim remind`: writes to everybody who has something to do, at most once a day. */
export const remind = (options: RemindOptions): Promise<Reminded> =>
  asAdministrator(async (orm) => {
    const today = options.today ?? berlinToday();
    const members = await membersOn(orm, today);
    return withSession(async (session) => {
      const reminded: Reminded = { sent: 0, withoutTasks: 0, alreadySent: 0, failed: 0, digests: [] };
      for (const memberships of byPerson(members).values()) {
        const counts: TaskCount[] = [];
        for (const membership of memberships)
          counts.push(...(await tasksOf(session, membership, options, today)));
        await write({ orm, options, today, reminded }, memberships[0]!, counts);
      }
      return reminded;
    });
  });

const membersOn = async (orm: Orm, today: string): Promise<ActingMembership[]> => {
  const rows = await orm.em.fork().execute<{ membership: ActingMembership }[]>(membersSql, [today, today]);
  return rows.map(({ membership }) => membership);
};

const byPerson = (members: readonly ActingMembership[]): Map<string, ActingMembership[]> => {
  const people = new Map<string, ActingMembership[]>();
  for (const member of members)
    people.set(member.person.id, [...(people.get(member.person.id) ?? []), member]);
  return people;
};

/** A session as the API has it: tasks are asked for as the person, behind the walls, never as the administrator. */
const withSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
  const url = appDatabaseUrl();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const orm = await openOrm(url, entities);
  try {
    return await work(createSession({ pool, orm, key: sealKey() }));
  } finally {
    await orm.close();
    await pool.end();
  }
};

const tasksOf = (
  session: Session,
  membership: ActingMembership,
  { locale }: RemindOptions,
  today: string,
): Promise<TaskCount[]> => {
  const { countyId } = membership;
  const actor: MemberActor = { kind: 'member', countyId, membership, memberships: [membership] };
  return session.readOnce(sealOf(actor, today), (work) =>
    countTasks({ ...work, actor, walls: allWalls, locale, today, outcome: { failed: false } }),
  );
};

interface Writing {
  readonly orm: Orm;
  readonly options: RemindOptions;
  readonly today: string;
  readonly reminded: Reminded;
}

/** The day is taken before the mail leaves: after a crash in between there is no mail that day, and never two. */
const write = async (
  { orm, options: { mail, locale }, today, reminded }: Writing,
  { countyId, person }: ActingMembership,
  counts: readonly TaskCount[],
): Promise<void> => {
  if (counts.length === 0) return void (reminded.withoutTasks += 1);
  const digest = digestOf(counts, mail?.webOrigin ?? '', locale);
  if (!mail) return void reminded.digests.push(digest);
  const day = [countyId, person.id, today];
  const em = orm.em.fork();
  const taken = await em.execute<object[]>(
    'insert into app.reminder_mail (county_id, person_id, sent_on) values (?, ?, ?) on conflict do nothing returning person_id',
    day,
  );
  if (taken.length === 0) return void (reminded.alreadySent += 1);
  try {
    const transport = createTransport(mail.smtpUrl);
    await transport.sendMail({ from: mail.from, to: person.email!, ...digest });
    transport.close();
    reminded.digests.push(digest);
    reminded.sent += 1;
  } catch {
    // Tried again with the next call. The reason may hold the address: it is not kept.
    await em.execute(
      'delete from app.reminder_mail where county_id = ? and person_id = ? and sent_on = ?',
      day,
    );
    reminded.failed += 1;
  }
};
