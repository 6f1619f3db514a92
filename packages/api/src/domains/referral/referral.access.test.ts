import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, someId } from '../personnel/personnel-asking.support.ts';
import {
  addresseeOf,
  caseOf,
  draft,
  everythingReferred,
  giveConsent,
  given,
  refer,
  send,
  uuidOf,
  WHOLE,
  type ReferralMade,
} from './referral-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const INBOX =
  '{ receivedReferrals { totalCount nodes { id version state category sentOn consentEndedOn consentEnd isOpenedToday organisation { name } copies { field value } openings { personName openedOn } } } }';
const inboxOf = async (persona: string): Promise<ReferralMade[]> => {
  const { body } = await api.ask(persona, INBOX);
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { receivedReferrals: { nodes: ReferralMade[] } }).receivedReferrals.nodes;
};
const inInbox = async (persona: string, id: string): Promise<ReferralMade | undefined> =>
  (await inboxOf(persona)).find((row) => row.id === id);
const openIt = (persona: string, referralId: string) =>
  change(api, persona, 'referralOpen', { referralId }, { part: WHOLE });

describe('sending', () => {
  it('is refused without a consent that covers recipient and kind of data, each named, and nothing is written', async () => {
    const made = await draft(api, 'cm.bornheim', {
      caseId: caseOf('cm.bornheim', 4),
      recipientId: addresseeOf('caritas'),
    });
    await giveConsent(api, 'cm.bornheim', given('cm.bornheim', 4, 'caritas', ['IDENTITY']));
    await giveConsent(api, 'cm.bornheim', given('cm.bornheim', 4, 'rsk', ['CONTACT']));
    const before = await everythingReferred(api);
    const { payload, codes } = await send(api, 'cm.bornheim', made);
    expect(codes).toEqual(['CONSENT_NOT_COVERING']);
    expect(payload!.errors[0]!.message).toMatch(/Caritas.*Kontakt und Sprachen/);
    expect(await everythingReferred(api)).toBe(before);
    const { body } = await api.ask(
      'cm.bornheim',
      `mutation ($input: ReferralSendInput!) { referralSend(input: $input) { errors { message } } }`,
      {
        variables: { input: { idempotencyKey: crypto.randomUUID(), referralId: made.id, version: 1 } },
        headers: { 'accept-language': 'en' },
      },
    );
    expect(JSON.stringify(body.data)).toMatch(/Caritas.*contact and languages/);
  });

  it('copies exactly the fields that were consented to', async () => {
    const { referral } = await refer(api, 'cm.bornheim', { number: 2, recipient: 'caritas' });
    expect(referral).toMatchObject({ state: 'SENT', version: 2 });
    expect(Object.fromEntries(referral.copies.map(({ field, value }) => [field, value]))).toEqual({
      GIVEN_NAME: 'Reza',
      FAMILY_NAME: 'Beispiel-Bornheim',
      BIRTH_DATE: '1988-09-17',
      SEX: 'MALE',
      PHONE: '+49 2241 555 0100',
      LANGUAGES: 'fa de',
      MESSAGE: 'Bitte um einen Termin.',
    });
  });

  it('twice is no step, and an older version is a conflict', async () => {
    const { referral } = await refer(api, 'cm.bornheim', { number: 3, recipient: 'caritas' });
    expect((await send(api, 'cm.bornheim', referral)).codes).toEqual(['REFERRAL_STEP']);
    expect((await send(api, 'cm.bornheim', { ...referral, version: 1 })).codes).toEqual(['CONFLICT']);
  });

  it('to an authority goes through an office, to a partner as a whole', async () => {
    for (const [recipient, recipientOffice] of [
      ['caritas', 'FOREIGNERS_OFFICE'],
      ['rsk', null],
      ['siegburg', 'FOREIGNERS_OFFICE'],
    ]) {
      const { codes } = await change(api, 'cm.bornheim', 'referralDraft', {
        caseId: caseOf('cm.bornheim'),
        recipientId: addresseeOf(recipient!),
        recipientOffice,
        category: 'AUTHORITY',
        dataCategories: ['IDENTITY'],
      });
      expect([recipient, codes]).toEqual([recipient, ['REFERRAL_RECIPIENT']]);
    }
  });
});

describe('the inbox', () => {
  it('shows from whom and when, and the data only to who has opened it, on that day', async () => {
    const { referral } = await refer(api, 'cm.troisdorf', { number: 1, recipient: 'caritas' });
    expect(await inInbox('adviser.caritas', referral.id)).toMatchObject({
      state: 'SENT',
      organisation: { name: 'Troisdorf' },
      copies: [],
      isOpenedToday: false,
    });
    const { payload, codes } = await openIt('adviser.caritas', referral.id);
    expect(codes).toEqual([]);
    expect(payload!['referral']).toMatchObject({ state: 'RECEIVED', version: 3, isOpenedToday: true });
    const seen = await inInbox('adviser.caritas', referral.id);
    expect(seen!.copies.find(({ field }) => field === 'GIVEN_NAME')!.value).toBe('Amal');
    const tomorrow = await api.onDay('2026-12-31');
    const { text } = await tomorrow('adviser.caritas', INBOX);
    expect(text).not.toContain('Amal');
  });

  it('of an office is for the clerks of that office alone', async () => {
    const { referral } = await refer(api, 'cm.troisdorf', {
      number: 2,
      recipient: 'rsk',
      office: 'FOREIGNERS_OFFICE',
    });
    for (const persona of ['ebh.rsk', 'abh.troisdorf', 'adviser.caritas'])
      expect([persona, await inInbox(persona, referral.id)]).toEqual([persona, undefined]);
    expect((await inInbox('abh.rsk', referral.id))?.state).toBe('SENT');
    const { codes } = await openIt('ebh.rsk', referral.id);
    expect(codes).toEqual(['NOT_FOUND']);
  });

  it('goes from acceptance to an outcome, which the case manager sees', async () => {
    const { referral } = await refer(api, 'cm.troisdorf', { number: 3, recipient: 'caritas' });
    await openIt('adviser.caritas', referral.id);
    const steps = [
      ['referralAccept', 3, {}],
      ['referralProgress', 4, {}],
      ['referralComplete', 5, { outcome: 'RESOLVED' }],
    ] as const;
    for (const [mutation, version, more] of steps) {
      const { codes } = await change(api, 'adviser.caritas', mutation, {
        referralId: referral.id,
        version,
        ...more,
      });
      expect([mutation, codes]).toEqual([mutation, []]);
    }
    const { body } = await api.ask(
      'cm.troisdorf',
      `{ referral(id: "${referral.id}") { state outcome steps { toState } openings { personName } } }`,
    );
    expect(body.data?.['referral']).toEqual({
      state: 'DONE',
      outcome: 'RESOLVED',
      steps: ['DRAFT', 'SENT', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'DONE'].map((toState) => ({ toState })),
      openings: [{ personName: 'Ada Muster-Caritas' }],
    });
  });
});

describe('a consent that is taken back', () => {
  it.each([
    ['as a whole', 'cm.alfter', false],
    ['for one kind of data', 'cm.lohmar', true],
  ])(
    '%s turns the next read into a tombstone, and who saw it before is on record',
    async (_how, persona, part) => {
      const { referral, consent } = await refer(api, persona, { number: 1, recipient: 'caritas' });
      await openIt('adviser.caritas', referral.id);
      expect((await inInbox('adviser.caritas', referral.id))!.copies.length).toBeGreaterThan(0);
      const withdrawn = await change(
        api,
        persona,
        'consentWithdraw',
        {
          consentId: consent.id,
          version: consent.version,
          ...(part ? { itemIds: [consent.items[0]!.id] } : {}),
        },
        { part: 'consent { state }' },
      );
      expect(withdrawn.payload!['consent']).toEqual({ state: part ? 'PARTLY_WITHDRAWN' : 'WITHDRAWN' });
      const [{ today }] = (await api.sql<{ today: string }>(
        `select (now() at time zone 'Europe/Berlin')::date::text as today`,
      )) as [{ today: string }];
      expect(await inInbox('adviser.caritas', referral.id)).toMatchObject({
        copies: [],
        consentEndedOn: today,
        consentEnd: 'WITHDRAWN',
      });
      const before = await everythingReferred(api);
      expect((await openIt('adviser.caritas', referral.id)).codes).toEqual(['CONSENT_ENDED']);
      const accepted = await change(api, 'adviser.caritas', 'referralAccept', {
        referralId: referral.id,
        version: 3,
      });
      expect(accepted.codes).toEqual(['CONSENT_ENDED']);
      expect(await everythingReferred(api)).toBe(before);
      const { body } = await api.ask(
        persona,
        `{ referral(id: "${referral.id}") { openings { personName openedOn } copies { field } } }`,
      );
      expect(body.data?.['referral']).toMatchObject({
        openings: [{ personName: 'Ada Muster-Caritas', openedOn: today }],
      });
    },
  );

  it('that runs out lets the referral expire, without anybody doing anything', async () => {
    const { referral } = await refer(api, 'cm.siegburg', { number: 1, recipient: 'caritas' });
    const later = await api.onDay('2027-07-06');
    const { body } = await later('adviser.caritas', INBOX);
    const nodes = (body.data as unknown as { receivedReferrals: { nodes: ReferralMade[] } }).receivedReferrals
      .nodes;
    expect(nodes.find(({ id }) => id === referral.id)).toMatchObject({
      state: 'EXPIRED',
      consentEnd: 'EXPIRED',
      consentEndedOn: '2027-07-06',
    });
  });

  it('closes a referral that is revoked or declined, too', async () => {
    const { referral } = await refer(api, 'cm.siegburg', { number: 2, recipient: 'caritas' });
    await openIt('adviser.caritas', referral.id);
    const { codes } = await change(api, 'cm.siegburg', 'referralRevoke', {
      referralId: referral.id,
      version: 3,
    });
    expect(codes).toEqual([]);
    expect(await inInbox('adviser.caritas', referral.id)).toMatchObject({ state: 'REVOKED', copies: [] });
    expect((await openIt('adviser.caritas', referral.id)).codes).toEqual(['REFERRAL_STEP']);
  });
});

describe('a referral to the naturalisation office', () => {
  it('waits until its checklist is complete, and names what is open', async () => {
    const persona = 'cm.alfter';
    await giveConsent(api, persona, given(persona, 2, 'rsk', ['IDENTITY', 'CONTACT']));
    const made = await draft(api, persona, {
      caseId: caseOf(persona, 2),
      recipientId: addresseeOf('rsk'),
      recipientOffice: 'NATURALISATION_OFFICE',
    });
    const { body } = await api.ask(persona, `{ referral(id: "${made.id}") { checks { point metOn } } }`);
    const checks = (body.data as unknown as { referral: { checks: { point: string }[] } }).referral.checks;
    expect(checks).toHaveLength(9);
    for (const { point } of checks.filter((check) => check.point !== 'LANGUAGE_B1'))
      await change(api, persona, 'referralCheckSet', { referralId: made.id, point, isMet: true });
    const before = await everythingReferred(api);
    const refused = await send(api, persona, made);
    expect(refused.payload!.errors.map(({ message }) => message)).toEqual([
      'Auf der Checkliste ist noch offen: Deutsch auf dem Niveau B1.',
    ]);
    expect(await everythingReferred(api)).toBe(before);
    await change(api, persona, 'referralCheckSet', {
      referralId: made.id,
      point: 'LANGUAGE_B1',
      isMet: true,
    });
    expect((await send(api, persona, made)).codes).toEqual([]);
    expect((await inInbox('ebh.rsk', made.id))?.state).toBe('SENT');
  });
});

describe('nobody else', () => {
  it('learns that a referral exists: a foreign one is like one that never was', async () => {
    const { referral } = await refer(api, 'cm.siegburg', { number: 3, recipient: 'caritas' });
    const never = someId('referral');
    const ask = (persona: string, id: string) =>
      api.ask(persona, `{ referral(id: "${id}") { id state } node(id: "${id}") { id } }`);
    for (const persona of ['cm.bornheim', 'abh.rsk', 'cm.rkn'])
      expect((await ask(persona, referral.id)).text).toBe((await ask(persona, never)).text);
    for (const persona of ['hr.siegburg', 'lead.bornheim', 'hr.rsk', 'funding.rsk', 'office.rsk'])
      expect((await ask(persona, referral.id)).body.errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
      });
    const node = await api.ask('hr.siegburg', `{ node(id: "${referral.id}") { id } }`);
    expect(node.body.data).toEqual({ node: null });
  });

  it('of the county sees more than organisation, category, state and days', async () => {
    const { referral } = await refer(api, 'cm.siegburg', { number: 4, recipient: 'caritas' });
    const meta = await api.ask(
      'coordinator.rsk',
      `{ referral(id: "${referral.id}") { state category sentOn organisation { name } recipient { name } } }`,
    );
    expect(meta.body.data?.['referral']).toMatchObject({ state: 'SENT', organisation: { name: 'Siegburg' } });
    for (const field of [
      'copies { value }',
      'openings { personName }',
      'dataCategories',
      'outcome',
      'checks { id }',
    ]) {
      const { body } = await api.ask('coordinator.rsk', `{ referral(id: "${referral.id}") { ${field} } }`);
      expect([field, body.errors?.[0]?.extensions['code']]).toEqual([field, 'FORBIDDEN']);
    }
    const [row] = await api.sql<{ case_id: string }>('select case_id from casework.referral where id = $1', [
      uuidOf(referral.id),
    ]);
    const asRecipient = await api.ask(
      'adviser.caritas',
      `{ referral(id: "${referral.id}") { case { id } } }`,
    );
    expect(asRecipient.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.ask('adviser.caritas', INBOX)).text).not.toContain(row!.case_id);
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
