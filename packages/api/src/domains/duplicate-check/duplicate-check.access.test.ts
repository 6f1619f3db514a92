import { createSecretKey } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseOf, change, someId } from '../case-file/case-asking.support.ts';
import { markWith, newMatchKey } from '../client/client.public.ts';
import { duplicateActions } from './duplicate-check.support.ts';

let api: Harness;
let act: ReturnType<typeof duplicateActions>;
beforeAll(async () => {
  api = await startHarness();
  act = duplicateActions(api);
});
afterAll(() => api.stop());

const NONE = { errors: [], check: { answer: 'NONE_KNOWN' } };
const OTHER = { errors: [], check: { answer: 'OTHER_SERVICE' } };

describe('whether another service counsels the same person', () => {
  it('is not answered without a consent to it, and nothing is recorded', async () => {
    const before = await act.everything();
    expect((await act.check('cm.alfter', 1)).codes).toEqual(['DUPLICATE_CONSENT']);
    expect(await act.everything()).toBe(before);
  });

  it('is no, as long as the other client has not consented too', async () => {
    // the same person, written otherwise
    await act.callClient('cm.much', 1, ['Beispiel Alfter', 'Ámal']);
    await act.consent('cm.alfter', 1, ['IDENTITY']);
    expect((await act.check('cm.alfter', 1)).payload).toEqual(NONE);
  });

  it('is yes once both have, and says nothing else', async () => {
    await act.consent('cm.much', 1, ['IDENTITY']);
    expect((await act.check('cm.much', 1)).payload).toEqual(OTHER);
  });

  it('is asked once a day for a case', async () => {
    const before = await act.everything();
    expect((await act.check('cm.much', 1)).codes).toEqual(['DUPLICATE_CHECKED_TODAY']);
    expect(await act.everything()).toBe(before);
    await act.anotherDay();
    expect((await act.check('cm.alfter', 1)).payload).toEqual(OTHER);
  });

  it('is yes only while the other case is open, and while the consents hold', async () => {
    await act.anotherDay();
    await api.sql(`update casework.case_file set closed_on = '2026-11-01' where id = $1`, [
      referenceUuid('case', 'cm.much:1'),
    ]);
    expect((await act.check('cm.alfter', 1)).payload).toEqual(NONE);
    await act.anotherDay();
    await api.sql('update casework.case_file set closed_on = null where id = $1', [
      referenceUuid('case', 'cm.much:1'),
    ]);
    await act.withdraw('cm.much', 1);
    expect((await act.check('cm.alfter', 1)).payload).toEqual(NONE);
    const [kept] = await api.sql<{ count: number }>('select count(*)::int from client.match_mark');
    expect(kept).toEqual({ count: 1 });
  });

  it('needs a day of birth', async () => {
    await act.consent('cm.lohmar', 2, ['IDENTITY']);
    await api.sql('update client.client set birth_date = null where id = $1', [
      referenceUuid('counselled', 'cm.lohmar:2'),
    ]);
    expect((await act.check('cm.lohmar', 2)).codes).toEqual(['DUPLICATE_BIRTH_DATE']);
  });

  it('follows a correction of the name', async () => {
    await act.consent('cm.windeck', 1, ['IDENTITY']);
    await act.consent('cm.eitorf', 1, ['IDENTITY']);
    expect((await act.check('cm.windeck', 1)).payload).toEqual(NONE);
    await change(api, 'cm.eitorf', [
      'clientCorrect',
      {
        clientId: publicId('counselled', referenceUuid('counselled', 'cm.eitorf:1')),
        version: 1,
        givenName: 'Beispiel',
        familyName: 'Amal-Windeck',
        birthDate: '1991-04-02',
        languages: [],
      },
    ]);
    await act.anotherDay();
    expect((await act.check('cm.windeck', 1)).payload).toEqual(OTHER);
  });

  it('is never asked across the border of the county', async () => {
    await act.callClient('cm.rkn', 1, ['Beispiel-Windeck', 'Amal']);
    await act.consent('cm.rkn', 1, ['IDENTITY']);
    expect((await act.check('cm.rkn', 1)).payload).toEqual(NONE);
    // even one and the same mark is none of theirs
    await api.sql(
      `update client.match_mark set mark = (select m.mark from client.match_mark m where m.client_id = $2) where client_id = $1`,
      [referenceUuid('counselled', 'cm.rkn:1'), referenceUuid('counselled', 'cm.windeck:1')],
    );
    await act.anotherDay();
    const found = await api.sql<{ found: number }>(
      'select count(*)::int as found from client.match_mark group by mark having count(distinct county_id) > 1',
    );
    expect(found).toHaveLength(1);
    await api.sql('delete from client.match_mark where client_id = $1', [
      referenceUuid('counselled', 'cm.eitorf:1'),
    ]);
    expect((await act.check('cm.windeck', 1)).payload).toEqual(NONE);
  });

  it('is asked ten times a day by one case manager', async () => {
    await act.anotherDay();
    await act.consent('cm.siegburg', 1, ['IDENTITY']);
    await act.usedUp('cm.siegburg', 10);
    const before = await act.everything();
    expect((await act.check('cm.siegburg', 1)).codes).toEqual(['DUPLICATE_CHECKS_USED_UP']);
    expect(await act.everything()).toBe(before);
  });

  it('of a foreign case is as of one that never was', async () => {
    const foreign = await act.check('cm.alfter', 1, 'cm.siegburg');
    const invented = await change(api, 'cm.siegburg', [
      'duplicateCheck',
      { caseId: someId('case') },
      'check { answer }',
    ]);
    expect([foreign.codes, foreign]).toEqual([['NOT_FOUND'], invented]);
  });
});

describe('a wish for contact', () => {
  const contactTasks = async (persona: string): Promise<unknown> => {
    const { body } = await api.ask(
      persona,
      '{ tasks(first: 50, filter: { kind: CONTACT_WISHED }) { nodes { dueOn case { id } } } }',
    );
    return (body.data!['tasks'] as unknown as { nodes: unknown }).nodes;
  };

  it('needs a consent to contact, and a check before it', async () => {
    await act.callClient('cm.rheinbach', 3, ['Beispiel-Swisttal', 'Oksana']);
    await act.consent('cm.rheinbach', 3, ['IDENTITY']);
    await act.consent('cm.swisttal', 3, ['IDENTITY']);
    expect((await act.wish('cm.rheinbach', 3)).codes).toEqual(['CONTACT_CONSENT']);
    await act.consent('cm.rheinbach', 3, ['IDENTITY', 'CONTACT']);
    expect((await act.wish('cm.rheinbach', 3)).codes).toEqual(['CONTACT_WITHOUT_CHECK']);
    expect((await act.check('cm.rheinbach', 3)).payload).toEqual(OTHER);
    expect(await act.requests('cm.swisttal', 3)).toEqual([]);
  });

  it('reaches the other service, which learns who to call; who wished learns nothing', async () => {
    expect((await act.wish('cm.rheinbach', 3)).codes).toEqual([]);
    expect(await act.requests('cm.swisttal', 3)).toMatchObject([
      { fromName: 'Cem Muster-Rheinbach', from: { name: 'Rheinbach' }, doneOn: null },
    ]);
    expect(await act.requests('cm.rheinbach', 3)).toEqual([]);
    const listed = await api.ask(
      'cm.swisttal',
      '{ cases(filter: { hasContactRequest: true }) { totalCount nodes { id } } }',
    );
    expect(listed.body.data?.['cases']).toEqual({
      totalCount: 1,
      nodes: [{ id: caseOf('cm.swisttal', 3) }],
    });
    expect((await act.wish('cm.rheinbach', 3)).codes).toEqual(['CONTACT_WISHED_ALREADY']);
  });

  it('looks the same where it does not arrive', async () => {
    await act.callClient('cm.meckenheim', 1, ['Beispiel-Wachtberg', 'Amal']);
    await act.consent('cm.meckenheim', 1, ['IDENTITY', 'CONTACT']);
    await act.consent('cm.wachtberg', 1, ['IDENTITY']);
    expect((await act.check('cm.meckenheim', 1)).payload).toEqual(OTHER);
    await act.withdraw('cm.wachtberg', 1);
    const lost = await act.wish('cm.meckenheim', 1);
    expect(lost.codes).toEqual([]);
    expect(lost.payload?.['wish']).toEqual({ wishedOn: expect.any(String) as string });
    expect(await act.requests('cm.wachtberg', 1)).toEqual([]);
  });

  it('is something to do within a week, for who leads the case alone', async () => {
    const [row] = await api.sql<{ due: string }>(
      'select (wished_on + 7)::text as due from client.contact_request where case_id = $1',
      [referenceUuid('case', 'cm.swisttal:3')],
    );
    expect(await contactTasks('cm.swisttal')).toEqual([
      { dueOn: row!.due, case: { id: caseOf('cm.swisttal', 3) } },
    ]);
    expect(await contactTasks('cm.rheinbach')).toEqual([]);
  });

  it('is gone at once when the client takes it back', async () => {
    await act.withdraw('cm.rheinbach', 3);
    expect(await act.requests('cm.swisttal', 3)).toEqual([]);
    expect(await contactTasks('cm.swisttal')).toEqual([]);
    await act.consent('cm.rheinbach', 3, ['IDENTITY', 'CONTACT']);
    expect(await act.requests('cm.swisttal', 3)).toHaveLength(1);
  });

  it('is settled by who was asked', async () => {
    const [request] = await act.requests('cm.swisttal', 3);
    const input = { contactRequestId: request!.id, version: 1 };
    const foreign = await change(api, 'cm.rheinbach', ['contactRequestDone', input]);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    const done = await change(api, 'cm.swisttal', [
      'contactRequestDone',
      input,
      'request { doneOn version }',
    ]);
    expect(done.payload?.['request']).toMatchObject({ version: 2, doneOn: expect.any(String) as string });
    const late = await change(api, 'cm.swisttal', ['contactRequestDone', input, 'request { version }']);
    expect(late.payload).toMatchObject({ errors: [{ code: 'CONFLICT' }], request: { version: 2 } });
    expect(await contactTasks('cm.swisttal')).toEqual([]);
  });
});

describe('nobody else', () => {
  it.each(
    personas.filter(({ memberships }) => memberships[0]!.role !== 'CASE_MANAGER').map(({ name }) => name),
  )('%s asks, wishes or reads', async (persona) => {
    const before = await act.everything();
    const refusals = [
      (await act.check('cm.swisttal', 3, persona)).refusal,
      (await act.wish('cm.swisttal', 3, persona)).refusal,
    ];
    for (const refusal of refusals) expect(refusal).toMatch(/^(FORBIDDEN|MEMBERSHIP_REQUIRED)$/);
    for (const part of ['duplicateChecks { id }', 'contactWishes { id }', 'contactRequests { id }']) {
      const { body } = await api.ask(persona, `{ case(id: "${caseOf('cm.swisttal', 3)}") { ${part} } }`);
      expect(body.errors?.[0]?.extensions['code']).toMatch(/^(FORBIDDEN|MEMBERSHIP_REQUIRED)$/);
    }
    expect(await act.everything()).toBe(before);
  });
});

it('a mark is worth nothing without the key of its county, and keys nothing without the master key', async () => {
  const [row] = await api.sql<{ mark: Buffer; wrapped: Buffer }>(
    'select m.mark, k.wrapped from client.match_mark m join client.match_key k on k.county_id = m.county_id limit 1',
  );
  const other = newMatchKey(createSecretKey(Buffer.alloc(32, 1)), { countyId: 'x', number: 1 });
  const guess = markWith([other.key], Buffer.from('1991-04-02 aaaabbeefiillmprst'));
  expect(guess).toHaveLength(row!.mark.length);
  expect(row!.mark.equals(guess)).toBe(false);
  expect(row!.wrapped.length).toBe(12 + 32 + 16);
});
