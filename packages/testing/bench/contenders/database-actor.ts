import { asAdministrator } from '../../src/database-server.ts';

/** What the sealed context says of somebody: what the API would put there. */
export interface DatabaseActor {
  readonly role: string;
  readonly county: string;
  readonly organisation: string;
  readonly person: string;
}

/** The only membership of each of these personas, as the row policies want to know it. */
export const findActors = (
  url: string,
  personas: readonly string[],
): Promise<Record<string, DatabaseActor>> =>
  asAdministrator(url, async (admin) => {
    const { rows } = await admin.query<{ subject: string; actor: DatabaseActor }>(
      `select a.subject, json_build_object('role', 'kim_' || lower(m.role), 'county', m.county_id,
         'organisation', m.organisation_id, 'person', m.person_id) as actor
       from app.identity_account a join app.membership m on m.county_id = a.county_id and m.person_id = a.person_id
       where a.subject = any ($1)`,
      [personas],
    );
    return Object.fromEntries(rows.map(({ subject, actor }) => [subject, actor]));
  });
