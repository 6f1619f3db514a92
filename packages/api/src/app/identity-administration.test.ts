import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { addMember, trustIssuer } from './identity-administration.ts';
import { startHarness, type Harness } from './test-harness.ts';

let api: Harness;
const configured = process.env['DATABASE_URL'];
beforeAll(async () => {
  api = await startHarness();
  process.env['DATABASE_URL'] = api.database.url;
});
afterAll(async () => {
  if (configured === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = configured;
  await api.stop();
});

const ofEitorf = {
  issuer: 'https://id.eitorf.example',
  audience: 'urn:kim:api',
  county: 'rsk',
  organisations: ['eitorf'],
};
const newcomer = {
  subject: 'ada.muster',
  county: 'rsk',
  role: 'CASE_MANAGER',
  givenName: 'Ada',
  familyName: 'Muster-Neu',
  email: 'ada@eitorf.example',
  validFrom: '2026-01-01',
} as const;

it('binds an issuer to organisations, as often as it is said', async () => {
  await trustIssuer(ofEitorf);
  await trustIssuer(ofEitorf);
  const bound = await api.sql(
    `select o.key from app.identity_issuer i join app.identity_issuer_binding b on b.issuer_id = i.id join app.organisation o on o.id = b.organisation_id where i.issuer = $1`,
    [ofEitorf.issuer],
  );
  expect(bound).toEqual([{ key: 'eitorf' }]);
});

it('lets a person act in a role, and again in another', async () => {
  await addMember({ ...newcomer, issuer: ofEitorf.issuer, organisation: 'eitorf' });
  await addMember({
    ...newcomer,
    issuer: ofEitorf.issuer,
    organisation: 'eitorf',
    role: 'MUNICIPAL_TEAM_LEAD',
  });
  const members = await api.sql(
    `select p.family_name, m.role from app.membership m join app.person p on p.id = m.person_id where p.given_name = 'Ada' and p.family_name = 'Muster-Neu' order by m.role`,
  );
  expect(members).toEqual([
    { family_name: 'Muster-Neu', role: 'CASE_MANAGER' },
    { family_name: 'Muster-Neu', role: 'MUNICIPAL_TEAM_LEAD' },
  ]);
});

it('a person added this way signs in with the issuer’s token', async () => {
  await addMember({
    ...newcomer,
    issuer: inject('testIssuer'),
    subject: 'dpo.rsk',
    organisation: 'rsk',
    role: 'CENTRE_HEAD',
  });
  const { body } = await api.ask('dpo.rsk', '{ viewer { memberships { role } } }');
  expect(body.data).toEqual({ viewer: { memberships: [{ role: 'CENTRE_HEAD' }, { role: 'DPO' }] } });
});

it.each([
  [
    'an unknown organisation',
    { ...newcomer, issuer: ofEitorf.issuer, organisation: 'atlantis' },
    'There is no organisation atlantis in the county rsk.',
  ],
  [
    'an issuer nobody trusts',
    { ...newcomer, issuer: 'https://id.example', organisation: 'eitorf' },
    'The county does not trust the issuer https://id.example.',
  ],
])('refuses %s and enters nothing', async (_what, member, message) => {
  const before = await api.sql('select count(*) from app.person');
  await expect(addMember(member)).rejects.toThrow(message);
  expect(await api.sql('select count(*) from app.person')).toEqual(before);
});
