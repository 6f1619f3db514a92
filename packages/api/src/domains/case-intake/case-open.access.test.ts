import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const versionOf = (county: string, kind: string, number: number): string =>
  publicId('template_version', referenceUuid('template-version', `${county}:${kind}:${number}`));

const OPEN = `mutation ($input: CaseOpenInput!) {
  caseOpen(input: $input) {
    case { id reference phase viewerLeads client { givenName familyName languages } }
    errors { code path message }
  }
}`;

const client = { givenName: 'Selma', familyName: 'Beispiel-Neu', languages: ['ar', 'de'] };
const consent = {
  templateVersionId: versionOf('rsk', 'CONSENT', 3),
  language: 'en',
  form: 'WRITTEN',
  givenOn: '2026-10-01',
  dataCategories: ['IDENTITY', 'CONTACT'],
};
const input = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  client,
  entryChannel: 'OUTREACH',
  targetGroups: ['REFUGEE'],
  lifeAreas: ['LANGUAGE'],
  openedOn: '2026-10-01',
  consent,
  ...overrides,
});

interface Payload {
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly client: { readonly familyName: string } | null;
  } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly message: string;
  }[];
}

const open = async (persona: string, overrides: Record<string, unknown> = {}) => {
  const { body } = await api.ask(persona, OPEN, { variables: { input: input(overrides) } });
  return { errors: body.errors, payload: body.data?.['caseOpen'] as unknown as Payload | undefined };
};

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select c::text t from client.client c union all select f::text from casework.case_file f union all select s::text from casework.case_step s union all select k::text from casework.consent k union all select i::text from casework.consent_item i) every_row`,
  );
  return row!.state;
};

const CASES = '{ cases(first: 100) { totalCount nodes { id reference phase viewerLeads } } }';
const CASELOAD =
  '{ cases(first: 100, filter: { viewerLeads: true }) { totalCount nodes { reference client { givenName familyName } } } }';

describe('who may open a case', () => {
  const others = personas
    .filter(({ memberships }) => memberships[0]!.role !== 'CASE_MANAGER')
    .map(({ name }) => name);

  it.each(others)('%s may not, and nothing changes', async (persona) => {
    const before = await world();
    const { errors, payload } = await open(persona);
    expect(payload ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors![0]!.extensions['code']);
    expect(await world()).toBe(before);
  });

  it('a case manager opens it: client, first step and consent in one', async () => {
    const { errors, payload } = await open('cm.alfter');
    expect(errors).toBeUndefined();
    expect(payload).toEqual({
      case: {
        id: expect.stringMatching(/^case_/) as string,
        reference: expect.stringMatching(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/) as string,
        phase: 'ACCESS',
        viewerLeads: true,
        client,
      },
      errors: [],
    });
    const [rows] = await api.sql<object>(
      `select (select count(*)::int from casework.case_step s where s.case_id = c.id) as steps, (select count(*)::int from casework.consent_item i where i.case_id = c.id) as items, k.expires_on::text from casework.case_file c join casework.consent k on k.case_id = c.id where c.reference = $1`,
      [payload!.case!.reference],
    );
    expect(rows).toEqual({ steps: 1, items: 2, expires_on: '2027-09-30' });
  });
});

describe('without a consent that holds there is no case', () => {
  it.each([
    ['none for who it is', { dataCategories: ['CONTACT'] }, 'CONSENT_MISSING', 'dataCategories'],
    ['one of tomorrow', { givenOn: '2126-01-01' }, 'CONSENT_IN_FUTURE', 'givenOn'],
    ['one for ten years', { expiresOn: '2036-10-01' }, 'CONSENT_TERM', 'expiresOn'],
  ])('%s', async (_what, some, code, field) => {
    const before = await world();
    const { payload } = await open('cm.alfter', { consent: { ...consent, ...some } });
    expect(payload?.case).toBeNull();
    expect(payload?.errors.map((error) => [error.code, error.path])).toEqual([
      [code, ['input', 'consent', field]],
    ]);
    expect(await world()).toBe(before);
  });

  it.each([
    ['a version of another time', versionOf('rsk', 'CONSENT', 1), 'CONSENT_TEMPLATE'],
    ['another kind of template', versionOf('rsk', 'PRIVACY_NOTICE', 1), 'NOT_FOUND'],
    ["another county's template", versionOf('rkn', 'CONSENT', 3), 'NOT_FOUND'],
  ])('%s', async (_what, templateVersionId, code) => {
    const before = await world();
    const { payload } = await open('cm.alfter', { consent: { ...consent, templateVersionId } });
    expect(payload?.errors.map((error) => error.code)).toEqual([code]);
    expect(await world()).toBe(before);
  });

  it('names everything that is wrong at once', async () => {
    const wrong = { ...client, givenName: ' ', phone: 'abc', birthDate: '2126-01-01' };
    const { payload } = await open('cm.alfter', { client: wrong });
    expect(payload?.errors.map((error) => [error.code, error.path?.at(-1)])).toEqual([
      ['INVALID_NAME', 'givenName'],
      ['DAY_IN_FUTURE', 'birthDate'],
      ['INVALID_PHONE', 'phone'],
    ]);
  });
});

describe('who sees which cases', () => {
  const list = async (persona: string, document: string) => {
    const { body } = await api.ask(persona, document);
    return { errors: body.errors, cases: body.data?.['cases'] as unknown as { totalCount: number } };
  };

  it('a case manager those of the own place, with the client where they lead', async () => {
    const { cases } = await list('cm.windeck', CASELOAD);
    expect(cases.totalCount).toBe(4);
    expect(JSON.stringify(cases)).toContain('Beispiel-Windeck');
    expect(JSON.stringify(cases)).not.toContain('Beispiel-Eitorf');
  });

  it('the county the process of all, and nobody by name', async () => {
    const [all] = await api.sql<{ count: number }>(
      `select count(*)::int from casework.case_file where county_id = $1`,
      [referenceUuid('organisation', 'rsk')],
    );
    expect((await list('coordinator.rsk', CASES)).cases.totalCount).toBe(all!.count);
    const { errors } = await list('coordinator.rsk', CASELOAD);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', missingRight: 'LEAD_CASES' });
  });

  it('a team lead the process of the own place', async () => {
    expect((await list('lead.bornheim', CASES)).cases.totalCount).toBe(4);
  });

  it.each([
    'hr.windeck',
    'hr.rsk',
    'funding.rsk',
    'dpo.rsk',
    'abh.rsk',
    'adviser.caritas',
    'member.jobcenter',
  ])('%s none, and is told which right is missing', async (persona) => {
    const { errors } = await list(persona, CASES);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingRight: 'READ_CASE_PROCESS',
    });
  });
});
