import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, everythingKept, fileOf, personOf } from './personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const part =
  'personnelFile { version person { givenName familyName email } lineManager { givenName } keepers { organisation { name } validFrom validTo } }';
const newcomer = {
  givenName: 'Erika',
  familyName: 'Beispiel',
  email: 'erika@bornheim.example',
  validFrom: '2026-12-01',
};

/** Somebody of Bornheim's staff without a file, as filling a vacancy leaves them. */
const hiredWithoutFile = async (harness: Harness, organisation = 'bornheim'): Promise<string> => {
  const id = randomUUID();
  await harness.sql(
    `insert into app.person (county_id, id, organisation_id, given_name, family_name) values ($1, $2, $3, 'Neu', 'Ohne-Akte')`,
    [referenceUuid('organisation', 'rsk'), id, referenceUuid('organisation', organisation)],
  );
  return publicId('person', id);
};

describe('opening a file', () => {
  it('may be done ahead: who starts next year has a file from today on', async () => {
    const { payload } = await change(
      api,
      'hr.bornheim',
      'personnelFileOpen',
      { ...newcomer, email: 'ahead@bornheim.example', validFrom: '2099-01-01' },
      { part: 'personnelFile { keepers { validFrom } }' },
    );
    const [row] = await api.sql<{ today: string }>(
      `select (now() at time zone 'Europe/Berlin')::date::text as today`,
    );
    expect(payload).toEqual({ errors: [], personnelFile: { keepers: [{ validFrom: row!.today }] } });
  });

  it('hires a new colleague, kept here from that day on', async () => {
    const { payload } = await change(
      api,
      'hr.bornheim',
      'personnelFileOpen',
      { ...newcomer, lineManagerId: personOf('lead.bornheim'), validFrom: '2026-11-01' },
      { part },
    );
    expect(payload).toEqual({
      errors: [],
      personnelFile: {
        version: 1,
        person: { givenName: 'Erika', familyName: 'Beispiel', email: 'erika@bornheim.example' },
        lineManager: { givenName: 'Lena' },
        keepers: [{ organisation: { name: 'Bornheim' }, validFrom: '2026-11-01', validTo: null }],
      },
    });
  });

  it('of somebody who works here already, once', async () => {
    const personId = await hiredWithoutFile(api);
    const first = await change(api, 'hr.bornheim', 'personnelFileOpen', {
      personId,
      validFrom: '2026-11-01',
    });
    const second = await change(api, 'hr.bornheim', 'personnelFileOpen', {
      personId,
      validFrom: '2026-12-01',
    });
    expect([first.codes, second.codes]).toEqual([[], ['FILE_EXISTS']]);
  });

  it('says what is wrong with a name and an address', async () => {
    const { codes } = await change(api, 'hr.bornheim', 'personnelFileOpen', {
      ...newcomer,
      givenName: ' ',
      familyName: 'A\u202eB',
      email: 'nobody',
    });
    expect(codes).toEqual(['INVALID_NAME', 'INVALID_NAME', 'INVALID_EMAIL']);
  });
});

describe('changing a file', () => {
  it('names another line manager, and the second officer gets a conflict', async () => {
    const input = { fileId: fileOf('cm.bornheim'), version: 1 };
    const first = await change(
      api,
      'hr.bornheim',
      'personnelFileChange',
      { ...input, lineManagerId: personOf('two-hats.bornheim') },
      { part: 'personnelFile { version lineManager { familyName } }' },
    );
    expect(first.payload).toEqual({
      errors: [],
      personnelFile: { version: 2, lineManager: { familyName: 'Muster-Zweihut' } },
    });
    const second = await change(
      api,
      'hr.bornheim',
      'staffChange',
      { ...input, givenName: 'Cem', familyName: 'Anders' },
      { part: 'personnelFile { version person { familyName } }' },
    );
    expect(second.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      personnelFile: { version: 2, person: { familyName: 'Muster-Bornheim' } },
    });
  });

  it('corrects a name, and the history says from what to what', async () => {
    const { payload } = await change(
      api,
      'hr.bornheim',
      'staffChange',
      {
        fileId: fileOf('cm.bornheim'),
        version: 2,
        givenName: 'Cem',
        familyName: 'Muster-Neu',
        email: 'cm@bornheim.example',
      },
      { part: 'personnelFile { version person { familyName } }' },
    );
    expect(payload).toMatchObject({
      errors: [],
      personnelFile: { version: 3, person: { familyName: 'Muster-Neu' } },
    });
    const [event] = await api.sql(`select changes from personnel.file_event where kind = 'STAFF_CHANGED'`);
    expect(event).toEqual({ changes: ['familyName: Muster-Bornheim → Muster-Neu'] });
  });

  it.each([
    ['somebody of another municipality', 'cm.siegburg', 'NOT_FOUND'],
    ['the person', 'cm.bornheim', 'NOT_OWN_STAFF'],
    ['the county', 'coordinator.rsk', 'NOT_FOUND'],
  ])('%s cannot be line manager', async (_who, persona, code) => {
    const { codes } = await change(api, 'hr.bornheim', 'personnelFileChange', {
      fileId: fileOf('cm.bornheim'),
      version: 3,
      lineManagerId: personOf(persona),
    });
    expect(codes).toEqual([code]);
  });
});

describe('who knows the line manager by name', () => {
  const name = `{ personnelFile(id: "${fileOf('cm.troisdorf')}") { lineManager { givenName familyName } } }`;
  const ownName = (persona: string) => `{ node(id: "${personOf(persona)}") { id } }`;

  it.each(['cm.troisdorf', 'hr.troisdorf'])('%s does', async (persona) => {
    const { body } = await api.ask(persona, name);
    expect(body.data).toEqual({
      personnelFile: { lineManager: { givenName: 'Lars', familyName: 'Muster-Troisdorf' } },
    });
  });

  it.each(['cm.siegburg', 'hr.siegburg', 'coordinator.rsk', 'hr.rsk', 'abh.rsk', 'dpo.rsk', 'hr.neuss'])(
    '%s does not',
    async (persona) => {
      const { body } = await api.ask(persona, ownName('lead.troisdorf'));
      expect(body.data).toEqual({ node: null });
    },
  );
});

const attempts = (persona: string) =>
  [
    ['personnelFileChange', { fileId: fileOf(persona), version: 1, lineManagerId: null }],
    ['staffChange', { fileId: fileOf(persona), version: 1, givenName: 'X', familyName: 'Y' }],
    ['personnelFileOpen', { personId: personOf(persona), validFrom: '2026-12-01' }],
  ] as const;

const people = (harness: Harness) => harness.sql('select * from app.person order by id');

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
    ['HR of another municipality', 'hr.siegburg', 'cm.bornheim'],
    ["HR of the county, which kept it until 2024's end", 'hr.rsk', 'cm.bornheim'],
    ['HR in their own file', 'hr.bornheim', 'hr.bornheim'],
    ['the person', 'cm.bornheim', 'cm.bornheim'],
    ['the line manager', 'lead.bornheim', 'cm.bornheim'],
    ['the coordination', 'coordinator.rsk', 'cm.bornheim'],
  ])('keeps out %s', async (_who, persona, file) => {
    const before = [await everythingKept(walled), await people(walled)];
    for (const [mutation, input] of attempts(file)) {
      const { codes, refusal } = await change(walled, persona, mutation, input);
      expect([mutation, refusal ?? codes.join()]).not.toEqual([mutation, '']);
    }
    expect([await everythingKept(walled), await people(walled)]).toEqual(before);
  });

  it("opens no file of another house's staff", async () => {
    const personId = await hiredWithoutFile(walled, 'siegburg');
    const before = await everythingKept(walled);
    const { codes, refusal } = await change(walled, 'hr.bornheim', 'personnelFileOpen', {
      personId,
      validFrom: '2026-12-01',
    });
    expect(refusal ?? codes.join()).not.toBe('');
    expect(await everythingKept(walled)).toBe(before);
  });

  // who convenes meetings of the county knows the names of those it may invite, and not whose line managers they are
  it.each(['cm.siegburg', 'funding.rsk', 'hr.neuss'])(
    'the name of a line manager stays unknown to %s',
    async (persona) => {
      const { body } = await walled.ask(
        persona,
        `{ node(id: "${personOf('lead.troisdorf')}") { id ... on Person { familyName } } }`,
      );
      expect(body.data?.['node'] ?? null).toBeNull();
    },
  );
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
