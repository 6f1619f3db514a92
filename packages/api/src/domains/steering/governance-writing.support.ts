import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { berlinDay } from '../../app/isolation/today.support.ts';
import type { Harness } from '../../app/test-harness.ts';
import { sealContext } from '../../platform/persistence/seal.ts';

export const today = berlinDay(0);
export const county = referenceUuid('organisation', 'rsk');
export const uuid = (kind: IdKind, id: string): string => uuidOfId([kind], id)!;

interface Writer {
  readonly role: string;
  readonly person: string;
}
const office: Writer = { role: 'kim_steering_office', person: 'office.rsk' };
const member: Writer = { role: 'kim_steering_member', person: 'member.jobcenter' };

/** The database for somebody who gets past the API, as one of the demo's people. */
export const writingPastApi = (api: () => Harness) => {
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: api().database.appUrl });
    await client.connect();
    return client;
  };
  const begin = async (client: pg.Client, { role, person }: Writer): Promise<void> => {
    const context = { role, county, organisation: county, person: referenceUuid('person', person), today };
    const key = Buffer.from(api().database.sealKey, 'hex');
    const seal = sealContext(key, context as Parameters<typeof sealContext>[1]);
    await client.query(`begin; set local role ${role}; set local kim.context = '${seal}'`);
  };
  /** How many rows it changed, or why it was refused. */
  const change = async (client: pg.Client, sql: string): Promise<number | string> => {
    try {
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as Error).message;
    }
  };
  /** What it would have done: nothing of it stays. */
  const write = async (who: Writer, sql: string): Promise<number | string> => {
    const client = await connect();
    await begin(client, who);
    const answer = await change(client, sql);
    await client.query('rollback');
    await client.end();
    return answer;
  };
  return {
    connect,
    begin: (client: pg.Client, isOffice: boolean) => begin(client, isOffice ? office : member),
    change,
    asOffice: (sql: string) => write(office, sql),
    asMember: (sql: string) => write(member, sql),
  };
};

export const voting = (itemId: string, seat: string, person: string): string =>
  `insert into governance.vote (county_id, id, item_id, seat_id, choice, person_id, person_name) values ('${county}', gen_random_uuid(), '${uuid('steering_item', itemId)}', '${uuid('seat', seat)}', 'YES', '${referenceUuid('person', person)}', 'x')`;
