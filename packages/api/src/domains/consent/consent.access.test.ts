import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import {
  addresseeOf,
  caseOf,
  everythingReferred,
  giveConsent,
  given,
} from '../referral/referral-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const version = (number: number): string =>
  publicId('template_version', referenceUuid('template-version', `rsk:CONSENT:${number}`));
const some = given('cm.bornheim', 1, 'caritas', ['IDENTITY']);

describe('recording a consent', () => {
  it('holds for a year unless said otherwise, and lists what it allows', async () => {
    const { payload } = await change(api, 'cm.bornheim', 'consentRecord', some, {
      part: 'consent { state givenOn expiresOn templateVersion { number } items { purpose dataCategory recipient { name } } }',
    });
    expect(payload).toEqual({
      errors: [],
      consent: {
        state: 'GIVEN',
        givenOn: '2026-07-06',
        expiresOn: '2027-07-05',
        templateVersion: { number: 3 },
        items: [
          {
            purpose: 'REFERRAL',
            dataCategory: 'IDENTITY',
            recipient: { name: expect.any(String) as string },
          },
        ],
      },
    });
  });

  it.each([
    ['in the future', { givenOn: '2027-01-01' }, ['CONSENT_IN_FUTURE']],
    ['for more than three years', { expiresOn: '2029-07-06' }, ['CONSENT_TERM']],
    ['for nothing', { items: [] }, ['CONSENT_EMPTY']],
    ['under a version not given out then', { templateVersionId: version(1) }, ['CONSENT_TEMPLATE']],
    ['in a language there is not', { language: 'uk' }, ['CONSENT_LANGUAGE']],
    [
      'for somebody who does not exist',
      { items: [{ ...some.items[0], recipientId: addresseeOf('rkn') }] },
      ['NOT_FOUND'],
    ],
  ])('%s is refused, and nothing is written', async (_what, more, expected) => {
    const before = await everythingReferred(api);
    const { codes } = await change(api, 'cm.bornheim', 'consentRecord', { ...some, ...more });
    expect(codes).toEqual(expected);
    expect(await everythingReferred(api)).toBe(before);
  });

  it('supersedes an older one under an older version, and only such a one', async () => {
    const older = await change(
      api,
      'cm.alfter',
      'consentRecord',
      {
        ...given('cm.alfter', 1, 'caritas', ['IDENTITY']),
        templateVersionId: version(2),
        givenOn: '2026-06-01',
      },
      { part: 'consent { id }' },
    );
    const supersedesId = (older.payload!['consent'] as { id: string }).id;
    const input = { ...given('cm.alfter', 1, 'caritas', ['CONTACT']), supersedesId };
    expect((await change(api, 'cm.alfter', 'consentRecord', input)).codes).toEqual([]);
    expect((await change(api, 'cm.alfter', 'consentRecord', input)).codes).toEqual([
      'CONSENT_NOT_SUPERSEDED',
    ]);
    const { body } = await api.ask(
      'cm.alfter',
      `{ case(id: "${caseOf('cm.alfter', 1)}") { consents { id state } } }`,
    );
    const { consents } = (body.data as unknown as { case: { consents: { id: string; state: string }[] } })
      .case;
    expect(consents.find(({ id }) => id === supersedesId)?.state).toBe('SUPERSEDED');
  });
});

describe('taking a consent back', () => {
  it('is one step, works in part, and not twice', async () => {
    const made = await giveConsent(
      api,
      'cm.siegburg',
      given('cm.siegburg', 1, 'caritas', ['IDENTITY', 'CONTACT']),
    );
    const take = (more: object) =>
      change(
        api,
        'cm.siegburg',
        'consentWithdraw',
        { consentId: made.id, ...more },
        { part: 'consent { state version }' },
      );
    const part = await take({ version: 1, itemIds: [made.items[0]!.id] });
    expect(part.payload).toMatchObject({ errors: [], consent: { state: 'PARTLY_WITHDRAWN', version: 2 } });
    expect((await take({ version: 1 })).payload!.errors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ]);
    expect((await take({ version: 2 })).payload).toMatchObject({
      consent: { state: 'WITHDRAWN', version: 3 },
    });
    expect((await take({ version: 3 })).codes).toEqual(['CONSENT_WITHDRAWN']);
  });
});

it('the county sees whether a consent holds, and nobody of it what it allows', async () => {
  const id = caseOf('cm.bornheim', 1);
  const { body } = await api.ask('coordinator.rsk', `{ case(id: "${id}") { consents { state expiresOn } } }`);
  expect(JSON.stringify(body.data)).toContain('GIVEN');
  for (const persona of ['coordinator.rsk', 'head.rsk', 'lead.bornheim', 'hr.bornheim', 'abh.rsk'])
    expect([
      persona,
      (await api.ask(persona, `{ case(id: "${id}") { consents { items { dataCategory } } } }`)).body
        .errors?.[0]?.extensions['code'],
    ]).toEqual([persona, 'FORBIDDEN']);
});

it.each(['cm.siegburg', 'cm.rkn'])('%s neither gives nor takes back what is not theirs', async (persona) => {
  const made = await giveConsent(api, 'cm.bornheim', given('cm.bornheim', 2, 'caritas', ['IDENTITY']));
  const before = await everythingReferred(api);
  const record = await change(api, persona, 'consentRecord', given('cm.bornheim', 2, 'caritas', ['CONTACT']));
  const withdraw = await change(api, persona, 'consentWithdraw', { consentId: made.id, version: 1 });
  expect([record.codes, withdraw.codes]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  expect(await everythingReferred(api)).toBe(before);
});
