import { publicId } from '@kim/schema/ids.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startIdentityProvider } from '@kim/testing/identity-provider/identity-provider.ts';
import { personaToken } from '@kim/testing/identity-provider/persona-token.ts';
import { freePort } from '@kim/testing/stack/ports.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, tokenOf, type Harness } from '../../app/test-harness.ts';

const VIEWER = '{ viewer { membership { role } memberships { role organisation { name } } permissions } }';
const MUNICIPALITIES = '{ municipalities { nodes { name } } }';
const county = referenceUuid('organisation', 'rsk');
const membershipId = (key: string): string => publicId('membership', referenceUuid('membership', key));
const twoHatsInBornheim = membershipId('two-hats.bornheim:MUNICIPAL_HR:bornheim');
const twoHatsInSiegburg = membershipId('two-hats.bornheim:MUNICIPAL_TEAM_LEAD:siegburg');

let api: Harness;
let ofBornheim: Awaited<ReturnType<typeof startIdentityProvider>>;

/** A real second provider that only Bornheim has named as its own, and that claims to know Siegburg's people as well. */
beforeAll(async () => {
  api = await startHarness();
  const port = await freePort();
  ofBornheim = await startIdentityProvider({
    port,
    issuer: `http://localhost:${port}`,
    stateFile: null,
    web: null,
    registrationToken: 'not-used-by-anybody',
    accounts: personas,
  });
  await api.sql(
    `insert into app.identity_issuer (county_id, id, issuer, audience) values ($1, $2, $3, 'urn:kim:api')`,
    [county, referenceUuid('issuer', 'bornheim'), ofBornheim.issuer],
  );
  await api.sql(
    `insert into app.identity_issuer_binding (county_id, issuer_id, organisation_id) values ($1, $2, $3)`,
    [county, referenceUuid('issuer', 'bornheim'), referenceUuid('organisation', 'bornheim')],
  );
  for (const name of ['hr.bornheim', 'hr.siegburg', 'two-hats.bornheim'])
    await api.sql(
      `insert into app.identity_account (county_id, issuer_id, subject, person_id) values ($1, $2, $3, $4)`,
      [county, referenceUuid('issuer', 'bornheim'), name, referenceUuid('person', name)],
    );
});
afterAll(async () => {
  await ofBornheim.stop();
  await api.stop();
});

const codesOf = (body: { errors?: readonly { extensions: Readonly<Record<string, unknown>> }[] }) =>
  body.errors?.map(({ extensions }) => extensions['code']);

describe("a token of Bornheim's issuer", () => {
  const asked = async (persona: string, query: string, headers: Record<string, string> = {}) =>
    api.ask(persona, query, { token: await personaToken(ofBornheim.issuer, persona), headers });

  it('acts for Bornheim', async () => {
    const { body } = await asked('hr.bornheim', MUNICIPALITIES);
    expect(body.data).toEqual({ municipalities: { nodes: [{ name: 'Bornheim' }] } });
  });

  it('never acts for Siegburg, although it names an account there', async () => {
    const { status, body } = await asked('hr.siegburg', MUNICIPALITIES);
    expect([status, codesOf(body)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  it('gives somebody with memberships in both the one in Bornheim only, whatever is asked for', async () => {
    const { body } = await asked('two-hats.bornheim', VIEWER);
    expect(body.data?.['viewer']).toMatchObject({
      membership: { role: 'MUNICIPAL_HR' },
      memberships: [{ organisation: { name: 'Bornheim' } }],
    });
    const chosen = await asked('two-hats.bornheim', MUNICIPALITIES, {
      'x-kim-membership': twoHatsInSiegburg,
    });
    expect(codesOf(chosen.body)).toEqual(['MEMBERSHIP_REQUIRED']);
  });

  it('is nobody where only the other issuer has an account', async () => {
    const { status } = await asked('coordinator.rsk', MUNICIPALITIES);
    expect(status).toBe(401);
  });
});

describe('somebody with two memberships', () => {
  it('sees them, and nothing else before choosing', async () => {
    const { body } = await api.ask('two-hats.bornheim', VIEWER);
    expect(body.data?.['viewer']).toEqual({
      membership: null,
      memberships: [
        { role: 'MUNICIPAL_HR', organisation: { name: 'Bornheim' } },
        { role: 'MUNICIPAL_TEAM_LEAD', organisation: { name: 'Siegburg' } },
      ],
      permissions: [],
    });
    expect(codesOf((await api.ask('two-hats.bornheim', MUNICIPALITIES)).body)).toEqual([
      'MEMBERSHIP_REQUIRED',
    ]);
  });

  it.each([
    [twoHatsInBornheim, 'Bornheim'],
    [twoHatsInSiegburg, 'Siegburg'],
  ])('acts under exactly the one chosen (%s)', async (membership, name) => {
    const { body } = await api.ask('two-hats.bornheim', MUNICIPALITIES, {
      headers: { 'x-kim-membership': membership },
    });
    expect(body.data).toEqual({ municipalities: { nodes: [{ name }] } });
  });

  it("cannot choose somebody else's, nor learn whether it exists", async () => {
    const foreign = await api.ask('two-hats.bornheim', MUNICIPALITIES, {
      headers: { 'x-kim-membership': membershipId('hr.eitorf:MUNICIPAL_HR:eitorf') },
    });
    const never = await api.ask('two-hats.bornheim', MUNICIPALITIES, {
      headers: { 'x-kim-membership': membershipId('nobody') },
    });
    expect(foreign.text).toBe(never.text);
    expect(codesOf(foreign.body)).toEqual(['MEMBERSHIP_REQUIRED']);
  });
});

describe('validity', () => {
  it('ends with the membership: from the day after, the token is nobody', async () => {
    await api.sql(`update app.membership set valid_to = current_date - 1 where id = $1`, [
      referenceUuid('membership', 'hr.windeck:MUNICIPAL_HR:windeck'),
    ]);
    const { status, body } = await api.ask('hr.windeck', MUNICIPALITIES);
    expect([status, body.errors?.[0]?.message]).toEqual([
      401,
      'Für diese Anmeldung gibt es heute keine gültige Mitgliedschaft.',
    ]);
  });

  it('refuses a token for another audience', async () => {
    const other = await startHarness();
    try {
      await other.sql(`update app.identity_issuer set audience = 'urn:somebody:else'`);
      expect((await other.ask('hr.bornheim', MUNICIPALITIES)).status).toBe(401);
    } finally {
      await other.stop();
    }
  });

  it('refuses a token whose signature is not the issuer’s', async () => {
    const [header, payload, signature] = (await tokenOf('hr.bornheim')).split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'coordinator.rsk' })).toString('base64url');
    const { status } = await api.ask('hr.bornheim', MUNICIPALITIES, {
      token: `${header}.${forged}.${signature}`,
    });
    expect(status).toBe(401);
  });
});
