import { personas } from '@kim/schema/demo/personas.ts';
import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingAsServer, purge } from '../../app/purge.ts';
import { serverSession } from '../../app/server-session.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import { addresseeOf, caseOf, given } from '../referral/referral-asking.support.ts';

const TODAY = '2026-11-28';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(undefined, { today: TODAY });
});
afterAll(() => api.stop());

const person = { givenName: 'Amal', familyName: 'Verwiesen', language: 'ar', phone: '02222 12345' };
const toPlace = (place: string, more: object = {}) => ({
  recipientId: addresseeOf(place),
  reason: 'RIGHT_TO_STAY',
  legalDomain: 'AUFENTHG',
  person,
  hasConsented: true,
  consentGivenOn: '2026-11-20',
  consentForm: 'WRITTEN',
  ...more,
});
const OWN = 'incomingReferral { id version reference state outcome }';

interface Sent {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly state: string;
  readonly outcome: string | null;
}

const send = async (harness: Harness, persona: string, place: string, more: object = {}): Promise<Sent> => {
  const { payload, codes, refusal } = await change(
    harness,
    persona,
    'incomingReferralSend',
    toPlace(place, more),
    { part: OWN },
  );
  expect([refusal, codes]).toEqual([undefined, []]);
  return payload!['incomingReferral'] as Sent;
};

const act = async (harness: Harness, persona: string, name: string, { id, version }: Sent, more = {}) =>
  change(harness, persona, name, { referralId: id, version, ...more }, { part: OWN });
const sentIn = ({ payload }: Awaited<ReturnType<typeof act>>): Sent => payload!['incomingReferral'] as Sent;

const uuid = ({ id }: Sent): string => uuidOfId(['incoming_referral'], id)!;
const peopleOf = (harness: Harness, sent: Sent) =>
  harness.sql<object>('select family_name from client.referred_person where referral_id = $1', [uuid(sent)]);

const everything = async (harness: Harness): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['casework.incoming_referral', 'client.referred_person', 'client.client', 'casework.case_file'].map(
        (table) => harness.sql(`select to_jsonb(t) as row from ${table} t order by t.id`),
      ),
    ),
  );

const { items: _items, caseId: _case, ...signed } = given('cm.bornheim', 1, 'caritas', ['IDENTITY']);
const newCase = {
  birthDate: '1990-02-03',
  targetGroups: ['TOLERATED'],
  lifeAreas: ['LABOUR_MARKET'],
  consent: { ...signed, dataCategories: ['IDENTITY', 'CONTACT'] },
};
const WHO = '{ incomingReferral(id: $id) { state person { familyName phone } } }';
const asked = async (harness: Harness, persona: string, id: string, query = WHO) =>
  (await harness.ask(persona, `query ($id: ID!) ${query}`, { variables: { id } })).body;

describe('referring somebody to case management', () => {
  it('tells the sender a reference and how it stands, and not what they sent', async () => {
    const sent = await send(api, 'abh.rsk', 'bornheim');
    expect(sent).toMatchObject({ version: 1, state: 'SENT', outcome: null });
    expect(sent.reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    for (const field of ['person { familyName }', 'case { id }', 'declineReason', 'consentGivenOn']) {
      const { errors } = await asked(api, 'abh.rsk', sent.id, `{ incomingReferral(id: $id) { ${field} } }`);
      expect([field, errors?.[0]?.extensions['code']]).toEqual([field, 'FORBIDDEN']);
    }
    const { data } = await asked(api, 'cm.bornheim', sent.id);
    expect(data).toEqual({
      incomingReferral: {
        state: 'SENT',
        person: { familyName: 'Verwiesen', phone: '02222 12345' },
      },
    });
  });

  it.each([
    ['to a place without case management', toPlace('hennef'), ['INCOMING_PLACE']],
    ['to a partner', toPlace('caritas'), ['INCOMING_PLACE']],
    ['to another county', toPlace('rkn'), ['NOT_FOUND']],
    ['without consent', toPlace('bornheim', { hasConsented: false }), ['INCOMING_CONSENT']],
    ['out of reach', toPlace('bornheim', { person: { ...person, phone: null } }), ['INCOMING_UNREACHABLE']],
  ])('%s is refused, and nothing is written', async (_what, input, expected) => {
    const before = await everything(api);
    expect((await change(api, 'abh.rsk', 'incomingReferralSend', input)).codes).toEqual(expected);
    expect(await everything(api)).toBe(before);
  });

  it.each(
    personas.filter(({ memberships: [first] }) => !/CLERK|ADVISER/.test(first!.role)).map(({ name }) => name),
  )('%s refers nobody', async (persona) => {
    const before = await everything(api);
    const { refusal } = await change(api, persona, 'incomingReferralSend', toPlace('bornheim'));
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(refusal);
    expect(await everything(api)).toBe(before);
  });

  it('is seen by the office that sent it and the place that was asked, and by nobody else', async () => {
    const sent = await send(api, 'abh.troisdorf', 'siegburg');
    const query = '{ incomingReferral(id: $id) { state } }';
    const seen = async (persona: string) => (await asked(api, persona, sent.id, query)).data;
    expect(await seen('abh.troisdorf')).toEqual({ incomingReferral: { state: 'SENT' } });
    expect(await seen('cm.siegburg')).toEqual({ incomingReferral: { state: 'SENT' } });
    for (const persona of ['abh.rsk', 'ebh.rsk', 'adviser.caritas', 'cm.bornheim', 'cm.troisdorf', 'cm.rkn'])
      expect([persona, await seen(persona)]).toEqual([persona, { incomingReferral: null }]);
  });

  it('taken back, nothing is left of who it was', async () => {
    const sent = await send(api, 'adviser.caritas', 'bornheim');
    expect(await peopleOf(api, sent)).toHaveLength(1);
    const back = sentIn(await act(api, 'adviser.caritas', 'incomingReferralRevoke', sent));
    expect(back).toMatchObject({ state: 'REVOKED', outcome: null });
    expect(await peopleOf(api, sent)).toEqual([]);
    const late = await act(api, 'cm.bornheim', 'incomingReferralDecline', back, { reason: 'NO_CONTACT' });
    expect(late.codes).toEqual(['INCOMING_ENDED']);
  });
});

describe('answering', () => {
  it('opens a case with what came along, and the sender learns that somebody was taken on', async () => {
    const sent = await send(api, 'abh.rsk', 'bornheim');
    const received = sentIn(await act(api, 'cm.bornheim', 'incomingReferralReceive', sent));
    expect(received.state).toBe('RECEIVED');
    const { payload } = await change(
      api,
      'cm.bornheim',
      'incomingReferralAccept',
      { referralId: sent.id, version: received.version, newCase },
      {
        part: 'incomingReferral { state outcome person { familyName } case { entryChannel viewerLeads client { givenName familyName phone birthDate languages } consents { state } } }',
      },
    );
    expect(payload).toEqual({
      errors: [],
      incomingReferral: {
        state: 'ACCEPTED',
        outcome: 'TAKEN_ON',
        person: null,
        case: {
          entryChannel: 'FOREIGNERS_OFFICE',
          viewerLeads: true,
          client: {
            givenName: 'Amal',
            familyName: 'Verwiesen',
            phone: '02222 12345',
            birthDate: '1990-02-03',
            languages: ['ar', 'de'],
          },
          consents: [{ state: 'GIVEN' }],
        },
      },
    });
    expect(await peopleOf(api, sent)).toEqual([]);
    const own = await asked(api, 'abh.rsk', sent.id, '{ incomingReferral(id: $id) { state outcome } }');
    expect(own.data).toEqual({ incomingReferral: { state: 'ACCEPTED', outcome: 'TAKEN_ON' } });
  });

  it('names a case the case manager leads, and no other; to the sender it is all the same', async () => {
    const sent = await send(api, 'ebh.rsk', 'bornheim');
    const before = await everything(api);
    const into = (caseId: string) => act(api, 'cm.bornheim', 'incomingReferralAccept', sent, { caseId });
    expect((await into(caseOf('cm.siegburg', 1))).codes).toEqual(['NOT_FOUND']);
    expect((await act(api, 'cm.bornheim', 'incomingReferralAccept', sent)).codes).toEqual([
      'INCOMING_ONE_CASE',
    ]);
    expect(await everything(api)).toBe(before);
    expect(sentIn(await into(caseOf('cm.bornheim', 1)))).toMatchObject({ outcome: 'TAKEN_ON' });
  });

  it('without the consent to case management opens nothing', async () => {
    const sent = await send(api, 'abh.rsk', 'bornheim');
    const before = await everything(api);
    const consent = { ...newCase.consent, dataCategories: ['CONTACT'] };
    const { codes } = await act(api, 'cm.bornheim', 'incomingReferralAccept', sent, {
      newCase: { ...newCase, consent },
    });
    expect(codes).toEqual(['CONSENT_MISSING']);
    expect(await everything(api)).toBe(before);
  });

  it('declined, the reason stays in the house, and who it was is deleted after two weeks', async () => {
    const sent = await send(api, 'adviser.caritas', 'bornheim');
    const reason = { reason: 'NOT_WANTED' };
    expect(sentIn(await act(api, 'cm.bornheim', 'incomingReferralDecline', sent, reason))).toMatchObject({
      state: 'DECLINED',
      outcome: 'NOT_TAKEN_ON',
    });
    const age = (days: number) =>
      api.sql(
        `update casework.incoming_referral set sent_on = sent_on - $2::int, expires_on = expires_on - $2::int, answered_on = answered_on - $2::int, consent_given_on = consent_given_on - $2::int where id = $1`,
        [uuid(sent), days],
      );
    await age(14);
    expect(JSON.stringify((await asked(api, 'cm.bornheim', sent.id)).data)).toContain('Verwiesen');
    await age(1);
    expect(JSON.stringify((await asked(api, 'cm.bornheim', sent.id)).data)).not.toContain('Verwiesen');
    await send(api, 'abh.rsk', 'bornheim');
    expect(await peopleOf(api, sent)).toEqual([]);
  });

  it('nobody answers one that has expired, and who it was cannot be read any more', async () => {
    const sent = await send(api, 'abh.rsk', 'bornheim');
    await api.sql(
      `update casework.incoming_referral set sent_on = sent_on - 31, expires_on = expires_on - 31, consent_given_on = consent_given_on - 31 where id = $1`,
      [uuid(sent)],
    );
    expect((await asked(api, 'cm.bornheim', sent.id)).data).toEqual({
      incomingReferral: { state: 'EXPIRED', person: null },
    });
    expect((await act(api, 'cm.bornheim', 'incomingReferralReceive', sent)).codes).toEqual([
      'INCOMING_ENDED',
    ]);
    expect((await act(api, 'abh.rsk', 'incomingReferralRevoke', sent)).codes).toEqual(['INCOMING_ENDED']);
  });

  it('whose time has come is deleted also where nothing else happens, and nobody else', async () => {
    const [old, fresh] = [await send(api, 'abh.rsk', 'bornheim'), await send(api, 'abh.rsk', 'bornheim')];
    await api.sql(
      `update casework.incoming_referral set sent_on = sent_on - 31, expires_on = expires_on - 31, consent_given_on = consent_given_on - 31 where id = $1`,
      [uuid(old)],
    );
    const { session, close } = await serverSession(api);
    const asMember = await session.write({ role: 'kim_case_manager', today: '2199-01-01' }, ({ rows }) =>
      rows.query('select seal.purge_referred_people() as count'),
    );
    expect(asMember).toEqual([{ count: 0 }]);
    expect(await peopleOf(api, old)).toHaveLength(1);
    expect((await purge(askingAsServer(session))).people).toBeGreaterThanOrEqual(1);
    expect((await purge(askingAsServer(session))).people).toBe(0);
    await close();
    expect(await peopleOf(api, old)).toEqual([]);
    expect(await peopleOf(api, fresh)).toHaveLength(1);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  let sent: Sent;
  beforeAll(async () => {
    walled = await startHarness(walls, { today: TODAY });
    sent = await send(walled, 'abh.rsk', 'bornheim');
  });
  afterAll(() => walled.stop());

  it.each(['cm.siegburg', 'cm.rkn', 'hr.bornheim', 'lead.bornheim', 'coordinator.rsk', 'abh.rsk', 'ebh.rsk'])(
    '%s learns nothing of who it is',
    async (persona) => {
      const body = JSON.stringify(await asked(walled, persona, sent.id));
      expect(body).not.toContain('Verwiesen');
    },
  );

  it.each(['cm.siegburg', 'cm.rkn', 'hr.bornheim', 'coordinator.rsk', 'abh.troisdorf', 'adviser.caritas'])(
    '%s neither answers it nor takes it back',
    async (persona) => {
      const before = await everything(walled);
      for (const [name, more] of [
        ['incomingReferralReceive', {}],
        ['incomingReferralDecline', { reason: 'NO_CONTACT' }],
        ['incomingReferralAccept', { newCase }],
        ['incomingReferralRevoke', {}],
      ] as const) {
        const { codes, refusal } = await act(walled, persona, name, sent, more);
        expect([name, refusal ?? codes.join()]).not.toEqual([name, '']);
      }
      expect(await everything(walled)).toBe(before);
    },
  );
});

it('the reading of a made-up referral is like that of a foreign one', async () => {
  const sent = await send(api, 'abh.rsk', 'siegburg');
  const invented = publicId('incoming_referral', referenceUuid('case', 'none'));
  expect(await asked(api, 'cm.bornheim', sent.id)).toEqual(await asked(api, 'cm.bornheim', invented));
});
