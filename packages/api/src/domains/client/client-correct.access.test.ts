import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, everyCase, someId } from '../case-file/case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const clientOf = (persona: string, number: number): string =>
  publicId('counselled', referenceUuid('counselled', `${persona}:${number}`));

const details = {
  givenName: 'Amal',
  familyName: 'Beispiel-Neu',
  birthDate: '1991-04-20',
  sex: 'FEMALE',
  languages: ['ar', 'ku', 'ar'],
  interpreterNeeded: false,
  nationality: 'SY',
  residenceStatus: 'SETTLEMENT_PERMIT',
  arrivedOn: '2016-02-11',
  phone: '+49 2241 555 0000',
  email: 'amal@beispiel.example',
  street: ' Musterstraße 1 ',
  postalCode: '53721',
  city: 'Siegburg',
};
const part =
  'client { version givenName familyName birthDate sex languages interpreterNeeded nationality residenceStatus arrivedOn phone email street postalCode city }';
const correct = (persona: string, input: object, harness = api) =>
  change(harness, persona, ['clientCorrect', { ...details, ...input }, part]);

describe('correcting the data of a client', () => {
  const clientId = clientOf('cm.siegburg', 1);

  it('sets all of it as it shall be', async () => {
    const { payload } = await correct('cm.siegburg', { clientId, version: 1 });
    expect(payload).toEqual({
      errors: [],
      client: { ...details, version: 2, languages: ['ar', 'ku'], street: 'Musterstraße 1' },
    });
  });

  it('of two who saw the same version the second is shown what the first has made of it', async () => {
    const before = await everyCase(api);
    const { payload } = await correct('cm.siegburg', { clientId, version: 1, familyName: 'Beispiel-Anders' });
    expect(payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      client: { version: 2, familyName: 'Beispiel-Neu' },
    });
    expect(await everyCase(api)).toBe(before);
  });

  it('what is left out is not known any more', async () => {
    const { givenName, familyName } = details;
    const { payload } = await change(api, 'cm.siegburg', [
      'clientCorrect',
      { clientId, version: 2, givenName, familyName, languages: [], phone: '  ' },
      'client { birthDate languages phone city }',
    ]);
    expect(payload).toEqual({
      errors: [],
      client: { birthDate: null, languages: [], phone: null, city: null },
    });
  });

  it('names everything that is wrong at once, and nothing changes', async () => {
    const before = await everyCase(api);
    const { payload } = await correct('cm.siegburg', {
      clientId,
      version: 3,
      givenName: ' ',
      birthDate: '2199-01-01',
      arrivedOn: '2199-01-01',
      email: 'nobody',
      phone: 'abc',
      nationality: 'Syrien',
      languages: ['Arabisch'],
      street: 'A\u202eB',
      postalCode: '5372',
      city: 'x'.repeat(101),
    });
    expect(payload?.errors.map(({ code, path }) => [code, path?.at(-1)])).toEqual([
      ['INVALID_NAME', 'givenName'],
      ['DAY_IN_FUTURE', 'birthDate'],
      ['DAY_IN_FUTURE', 'arrivedOn'],
      ['INVALID_EMAIL', 'email'],
      ['INVALID_PHONE', 'phone'],
      ['INVALID_CODE', 'nationality'],
      ['INVALID_CODE', 'languages'],
      ['INVALID_ADDRESS', 'street'],
      ['INVALID_POSTAL_CODE', 'postalCode'],
      ['INVALID_ADDRESS', 'city'],
    ]);
    expect(await everyCase(api)).toBe(before);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  beforeAll(async () => {
    walled = await startHarness(walls);
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'hr.troisdorf',
    'lead.troisdorf',
    'coordinator.rsk',
    'head.rsk',
    'funding.rsk',
    'abh.troisdorf',
    'adviser.caritas',
    'member.jobcenter',
    'dpo.rsk',
    'admin.platform',
    'cm.rkn',
  ])('keeps %s from a client of Troisdorf', async (persona) => {
    const before = await everyCase(walled);
    const foreign = { clientId: clientOf('cm.troisdorf', 1), version: 1 };
    const { codes, refusal } = await correct(persona, foreign, walled);
    expect(refusal ?? codes.join()).not.toBe('');
    expect(await everyCase(walled)).toBe(before);
  });

  it('a foreign client is like one who never was', async () => {
    const foreign = await correct(
      'cm.siegburg',
      { clientId: clientOf('cm.troisdorf', 1), version: 9 },
      walled,
    );
    const invented = await correct('cm.siegburg', { clientId: someId('counselled'), version: 9 }, walled);
    expect(foreign).toEqual(invented);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
  });
});
