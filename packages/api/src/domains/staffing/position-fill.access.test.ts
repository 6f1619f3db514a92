import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { berlinToday } from '../../platform/clock/berlin-today.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const idOf = (key: string): string => publicId('position', referenceUuid('position', key));
const vacant = idOf('bornheim-cm-2');

const FILL = `mutation ($input: PositionFillInput!) {
  positionFill(input: $input) {
    position { id version isVacant viewerCanFill occupancies { person { familyName } share } }
    occupancy { id person { givenName familyName email } share validFrom }
    errors { code path message currentVersion }
  }
}`;

const input = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  positionId: vacant,
  version: 1,
  givenName: 'Nina',
  familyName: 'Beispiel',
  email: 'nina@bornheim.example',
  validFrom: berlinToday(),
  share: '0.4',
  ...overrides,
});

interface Payload {
  readonly position: { readonly version: number; readonly occupancies: readonly unknown[] } | null;
  readonly occupancy: { readonly id: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly message: string;
    readonly currentVersion: number | null;
  }[];
}

const fill = async (
  persona: string,
  overrides: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => {
  const { body } = await api.ask(persona, FILL, { variables: { input: input(overrides) }, headers });
  return { errors: body.errors, payload: body.data?.['positionFill'] as unknown as Payload | undefined };
};

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t::text, '|' order by t::text)) as state from (select o::text t from app.position_occupancy o union all select p::text from app.person p union all select x::text from app.position x union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

describe('who may fill the vacant position of Bornheim', () => {
  const everyone = personas.map(({ name }) => name).filter((name) => name !== 'hr.bornheim');

  it.each(everyone)('%s may not, and nothing changes', async (persona) => {
    const before = await world();
    const { errors, payload } = await fill(persona);
    if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
    else
      expect(payload).toEqual({
        position: null,
        occupancy: null,
        errors: [expect.objectContaining({ code: 'NOT_FOUND' })],
      });
    expect(await world()).toBe(before);
  });

  it('a foreign position answers HR exactly as one that never existed', async () => {
    const foreign = await fill('hr.bornheim', { positionId: idOf('siegburg-cm-1') });
    const never = await fill('hr.bornheim', { positionId: publicId('position', randomUUID()) });
    expect(foreign).toEqual(never);
    expect(foreign.payload?.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('HR that shares a position without employing it sees it and is told which right is missing', async () => {
    const before = await world();
    const { errors } = await fill('hr.neunkirchen-seelscheid', { positionId: idOf('much-cm-1') });
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['missingRight']])).toEqual([
      ['FORBIDDEN', 'DIENSTAUFSICHT'],
    ]);
    expect(await world()).toBe(before);
  });
});

describe('bad input', () => {
  it('is told all at once, field by field, and nothing is half done', async () => {
    const before = await world();
    const { payload } = await fill('hr.bornheim', {
      givenName: ' ',
      email: 'keine Adresse',
      share: '1.5',
      validFrom: '1999-01-01',
      idempotencyKey: 'x',
    });
    expect(payload?.errors.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ['INVALID_KEY', 'idempotencyKey'],
      ['INVALID_NAME', 'givenName'],
      ['INVALID_EMAIL', 'email'],
      ['INVALID_SHARE', 'share'],
      ['INVALID_DATE', 'validFrom'],
    ]);
    expect(await world()).toBe(before);
  });

  it.each([
    ['de', 'Bitte geben Sie eine gültige E-Mail-Adresse an.'],
    ['en', 'Please give a valid e-mail address.'],
  ])('speaks %s', async (language, message) => {
    const { payload } = await fill('hr.bornheim', { email: 'x' }, { 'accept-language': language });
    expect(payload?.errors.map((error) => error.message)).toEqual([message]);
  });

  it('refuses a day that does not exist, naming the variable', async () => {
    const { errors } = await fill('hr.bornheim', { validFrom: '2026-02-30' });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('validFrom');
  });
});

describe('filling', () => {
  beforeAll(async () => {
    await api.sql(`update app.position set max_persons = 3 where key = 'bornheim-cm-2'`);
  });

  it('fills a part, counts up the version, and refuses more than is left', async () => {
    const first = await fill('hr.bornheim');
    expect(first.payload?.errors).toEqual([]);
    expect(first.payload?.position).toMatchObject({
      version: 2,
      isVacant: false,
      occupancies: [{ person: { familyName: 'Beispiel' }, share: '0.400000' }],
    });
    const tooMuch = await fill('hr.bornheim', { version: 2, share: '0.600001' });
    expect(tooMuch.payload?.errors.map(({ code, message }) => [code, message])).toEqual([
      [
        'NOT_VACANT',
        `Am ${berlinToday().split('-').toReversed().join('.')} ist auf der Stelle kein Anteil in dieser Höhe frei. Frei sind 0,6.`,
      ],
    ]);
  });

  it('shows the present version to whoever saw an older one', async () => {
    const { payload } = await fill('hr.bornheim', { version: 1 });
    expect(payload?.errors.map(({ code, currentVersion }) => [code, currentVersion])).toEqual([
      ['CONFLICT', 2],
    ]);
  });

  it('does nothing twice for the same key, and refuses the key for another request', async () => {
    const request = { version: 2, idempotencyKey: randomUUID(), share: '0.1' };
    const first = await fill('hr.bornheim', request);
    const again = await fill('hr.bornheim', request);
    expect(first.payload?.occupancy?.id).toMatch(/^occupancy_/);
    expect(again.payload?.occupancy?.id).toBe(first.payload?.occupancy?.id);
    const other = await fill('hr.bornheim', { ...request, share: '0.2' });
    expect(other.payload?.errors.map(({ code }) => code)).toEqual(['KEY_REUSED']);
    expect(await api.sql(`select id from app.position_occupancy where share = 0.1`)).toHaveLength(1);
  });

  it('lets exactly one of ten win that arrive at the same instant with the same version', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fill('hr.bornheim', { version: 3, share: '0.5' })),
    );
    const codes = answers.map(({ payload }) => payload?.errors[0]?.code ?? 'done').toSorted();
    expect(codes).toEqual([...Array.from({ length: 9 }, () => 'CONFLICT'), 'done']);
  });

  it('rolls the whole mutation back when a part of the document fails', async () => {
    const before = await world();
    const document = `mutation ($a: PositionFillInput!, $b: PositionFillInput!) { a: positionFill(input: $a) { errors { code } } b: positionFill(input: $b) { errors { code } } }`;
    const variables = {
      a: input({ positionId: idOf('bornheim-cm-1'), share: '0.1' }),
      b: input({ positionId: 'position_nonsense' }),
    };
    const ofMuch = { a: input({ positionId: idOf('bornheim-cm-2'), version: 4 }), b: variables.b };
    const { body } = await api.ask('hr.bornheim', document, { variables: ofMuch });
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(await world()).toBe(before);
  });
});
