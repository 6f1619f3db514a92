import ICAL from 'ical.js';
import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';

const TODAY = '2026-11-28';
let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: TODAY });
});
afterAll(() => api.stop());

const ISSUE = 'mutation { calendarFeedIssue(input: { language: de }) { token feed { id } errors { code } } }';
interface Issued {
  readonly token: string;
  readonly feed: { readonly id: string };
}
const issue = async (persona: string, from = api): Promise<Issued | string> => {
  const { body } = await from.ask(persona, ISSUE);
  const payload = body.data?.['calendarFeedIssue'] as unknown as Issued | null | undefined;
  return payload ?? String(body.errors![0]!.extensions['code']);
};
const tokenOf = async (persona: string, from = api): Promise<string> =>
  ((await issue(persona, from)) as Issued).token;

const fetched = async (token: string, from = api) => {
  const { statusCode, body, headers } = await from.app.inject({ url: `/calendar/${token}.ics` });
  return { status: statusCode, body, headers };
};
interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly day: string;
  readonly isDay: boolean;
  readonly sequence: number;
}
const read = (text: string): Read[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { uid, summary, startDate, sequence } = event;
    return { uid, summary, day: startDate.toString(), isDay: startDate.isDate, sequence };
  });
};
const eventsOf = async (token: string, from = api): Promise<Read[]> =>
  read((await fetched(token, from)).body);
const feeds = async (): Promise<string> =>
  JSON.stringify(await api.sql('select to_jsonb(f) from app.calendar_feed f order by f.id'));

describe('who gets an address', () => {
  const holds = ({ name }: { readonly name: string }): boolean => /^(cm|member)\./.test(name);
  it.each(personas.filter((one) => !holds(one)).map(({ name }) => name))(
    '%s does not, and nothing changes',
    async (persona) => {
      const before = await feeds();
      expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(await issue(persona));
      expect(await feeds()).toBe(before);
    },
  );

  it('a case manager does; its secret is told once and stands nowhere', async () => {
    const { token } = (await issue('cm.bornheim')) as Issued;
    expect(token).toMatch(/^[\w-]{43}$/);
    const everywhere = await api.sql(
      `select (select string_agg(f::text, '') from app.calendar_feed f) || coalesce((select string_agg(r::text, '') from app.idempotency_record r), '') as text`,
    );
    expect(JSON.stringify(everywhere)).not.toContain(token);
  });
});

describe('what a calendar is told', () => {
  it('whole days of the cases somebody leads, by reference, in words that name nobody', async () => {
    const task = { caseId: caseOf('cm.much', 1), text: 'Zahnarzt anrufen', dueOn: '2026-12-24' };
    const made = await change(api, 'cm.much', ['caseTaskSet', task, 'task { id version }']);
    const token = await tokenOf('cm.much');
    const { status, body, headers } = await fetched(token);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-store',
    ]);
    const [first] = read(body).filter(({ summary }) => summary.startsWith('Aufgabe fällig'));
    expect(first).toMatchObject({ day: '2026-12-24', isDay: true, sequence: 1 });
    expect(first!.summary).toMatch(/^Aufgabe fällig \(Fall [2-9A-Z]{4}-[2-9A-Z]{4}\)$/);
    const names = await api.sql<{ name: string }>(
      `select given_name as name from client.client union select family_name from client.client union select text from content.goal union select text from content.case_task union select text from content.milestone`,
    );
    for (const { name } of names) expect(body).not.toContain(name);

    // a change is a later version of the same entry
    const { id, version } = made.payload!['task'] as { id: string; version: number };
    await change(api, 'cm.much', ['caseTaskSet', { ...task, taskId: id, version, dueOn: '2026-12-28' }]);
    const again = (await eventsOf(token)).find(({ uid }) => uid === first!.uid);
    expect(again).toMatchObject({ day: '2026-12-28', sequence: 2 });
    const done = { taskId: id, version: 2, doneOn: TODAY };
    expect((await change(api, 'cm.much', ['caseTaskDone', done])).codes).toEqual([]);
    expect((await eventsOf(token)).map(({ uid }) => uid)).not.toContain(first!.uid);
  });

  it('also in English, and of every kind there is', async () => {
    await api.sql(
      `update casework.case_file set phase = 'PAUSED', paused_until = '2026-12-15' where id = $1`,
      [referenceUuid('case', 'cm.siegburg:3')],
    );
    await wishForContact(api, 'cm.siegburg:3', 'cm.rheinbach:3');
    const { body } = await api.ask('cm.siegburg', ISSUE.replace('de', 'en'));
    const { token } = body.data!['calendarFeedIssue'] as unknown as Issued;
    const ofCase = / \(case .*\)$/;
    const deadlines = (await eventsOf(token)).filter(({ summary }) => ofCase.test(summary));
    const kinds = deadlines.map(({ summary }) => summary.replace(ofCase, ''));
    expect([...new Set(kinds)].toSorted()).toEqual([
      'Consent runs out',
      'Goal due',
      'Pause ends',
      'Step due',
      'Task due',
      'Wished contact due',
    ]);
  });
});

describe('what the calendar of a seat is told', () => {
  const JANUARY = 'Sitzung im Januar 2027';
  const endSeat = async (day: string | null): Promise<void> => {
    await api.sql('update governance.seat set valid_to = $1 where id = $2', [
      day,
      referenceUuid('seat', 'rsk:23'),
    ]);
  };

  it('the sessions of days it holds, and no deadline of anybody', async () => {
    const token = await tokenOf('member.jobcenter');
    const titles = async (): Promise<string[]> =>
      (await eventsOf(token)).map(({ summary }) => summary).filter((title) => title.startsWith('Sitzung'));
    expect(await titles()).toEqual(['Sitzung im November 2026', JANUARY, 'Sitzung im Juni 2027']);
    expect((await fetched(token)).body).not.toContain('Fall ');
    await endSeat('2026-12-31');
    expect(await titles()).toEqual(['Sitzung im November 2026']);
    await endSeat(null);
    await api.sql(`update app.membership set valid_to = '2026-11-27' where person_id = $1`, [
      referenceUuid('person', 'member.jobcenter'),
    ]);
    expect((await fetched(token)).status).toBe(404);
  });

  it('which is not in that of a case manager', async () => {
    expect((await fetched(await tokenOf('cm.eitorf'))).body).not.toContain(JANUARY);
  });
});

/** As another service wished it, and both clients still allow. */
const wishForContact = async (harness: Harness, asked: string, wishing: string): Promise<void> => {
  const cases = [asked, wishing].map((name) => referenceUuid('case', name));
  for (const caseId of cases)
    await harness.sql(
      `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select k.county_id, gen_random_uuid(), k.id, k.case_id, 'DUPLICATE_CHECK', k.county_id, d.category from casework.consent k, unnest(array['IDENTITY', 'CONTACT']) d(category) where k.case_id = $1 on conflict do nothing`,
      [caseId],
    );
  const wish = crypto.randomUUID();
  await harness.sql(
    `insert into client.contact_wish (county_id, id, case_id, wished_on, wished_by_id) select county_id, $2, id, $3, responsible_id from casework.case_file where id = $1`,
    [cases[1], wish, TODAY],
  );
  await harness.sql(
    `insert into client.contact_request (county_id, id, case_id, wish_id, from_organisation_id, from_name, wished_on) select county_id, gen_random_uuid(), $1, $2, organisation_id, 'Cem Muster-Rheinbach', $4 from casework.case_file where id = $3`,
    [cases[0], wish, cases[1], TODAY],
  );
};

describe('an address ends', () => {
  const unknown = { status: 404, body: '' };
  it('when it is renewed or revoked, and then is like one that never was', async () => {
    const first = await tokenOf('cm.lohmar');
    const { token, feed } = (await issue('cm.lohmar')) as Issued;
    expect(await fetched(first)).toMatchObject(unknown);
    expect((await fetched(token)).status).toBe(200);
    const foreign = await api.ask(
      'cm.much',
      `mutation { calendarFeedRevoke(input: { feedId: "${feed.id}" }) { errors { code } } }`,
    );
    expect(foreign.body.data).toEqual({ calendarFeedRevoke: { errors: [{ code: 'NOT_FOUND' }] } });
    expect((await fetched(token)).status).toBe(200);
    await api.ask(
      'cm.lohmar',
      `mutation { calendarFeedRevoke(input: { feedId: "${feed.id}" }) { errors { code } } }`,
    );
    expect(await fetched(token)).toMatchObject(unknown);
    expect(await fetched('x'.repeat(43))).toMatchObject(unknown);
    expect(await fetched('short')).toMatchObject(unknown);
  });

  it('with the role, and its entries with the case', async () => {
    const token = await tokenOf('cm.windeck');
    const before = await eventsOf(token);
    await api.sql(
      `update casework.case_file set responsible_id = (select person_id from app.identity_account where subject = 'cm.much' limit 1) where id = $1`,
      [referenceUuid('case', 'cm.windeck:1')],
    );
    const after = await eventsOf(token);
    expect(after.length).toBeLessThan(before.length);
    await api.sql(`update app.membership set valid_to = '2026-11-27' where person_id = $1`, [
      referenceUuid('person', 'cm.windeck'),
    ]);
    expect(await fetched(token)).toMatchObject(unknown);
  });

  it('for an hour, when a program asks without end', async () => {
    const token = await tokenOf('cm.alfter');
    const statuses: number[] = [];
    for (let times = 0; times < 32; times += 1) statuses.push((await fetched(token)).status);
    expect([statuses[0], statuses[29], statuses[30], statuses[31]]).toEqual([200, 200, 429, 429]);
    // of addresses that do not exist, too
    const never: number[] = [];
    for (let times = 0; times < 31; times += 1) never.push((await fetched('y'.repeat(43))).status);
    expect([never[29], never[30]]).toEqual([404, 429]);
  });
});

describe('each wall alone', () => {
  const none: Walls = { database: false, graphql: false, domain: false };
  const seenWith = async (walls: Walls): Promise<string[]> => {
    const other = await startHarness(walls, { today: TODAY });
    try {
      const token = await tokenOf('cm.bornheim', other);
      return (await eventsOf(token, other)).map(({ uid }) => uid).toSorted();
    } finally {
      await other.stop();
    }
  };

  it.each(['database', 'graphql', 'domain'] as const)(
    'the %s wall keeps a calendar to led cases',
    async (wall) => {
      const expected = await seenWith(allWalls);
      expect(expected.length).toBeGreaterThan(0);
      expect(await seenWith({ ...none, [wall]: true })).toEqual(expected);
    },
  );

  it('without any of them others’ deadlines appear, so there was something to keep back', async () => {
    const expected = await seenWith(allWalls);
    expect((await seenWith(none)).length).toBeGreaterThan(expected.length);
  });
});
