import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { berlinToday } from '../../platform/clock/berlin-today.ts';
import { organisationId, positionId } from './year-2024.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const inDays = (days: number): string =>
  new Date(Date.parse(`${berlinToday()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const TRANSFER = `mutation ($input: EmployerTransferInput!) { employerTransfer(input: $input) {
  transfer { id version state effectiveOn viewerCanRevoke orderedBy { familyName } lines { positionTitle newEmployerName fileCount position { version } } }
  errors { code path message currentVersion } } }`;
const REVOKE = `mutation ($input: EmployerTransferRevokeInput!) { employerTransferRevoke(input: $input) {
  transfer { id version state viewerCanRevoke } errors { code path message currentVersion } } }`;
const PREVIEW = `query ($input: EmployerTransferPreviewInput!) { employerTransferPreview(input: $input) {
  effectiveOn lastDay fileCount lines { positionTitle newEmployerName people { name share fileCount losesLineManager leaveAskedFor } } errors { code path message } } }`;

const lines = (to = 'rsk') => [
  { positionId: positionId('bornheim-cm-1'), version: 1, newEmployerId: organisationId(to) },
];
const order = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  effectiveOn: inDays(30),
  legalBasis: 'Vereinbarung vom 01.10.2026',
  lines: lines(),
  ...overrides,
});

interface Payload {
  readonly transfer: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly lines: readonly unknown[];
  } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly currentVersion: number | null;
  }[];
}
const call = async (persona: string, query: string, input: object) => {
  const { body } = await api.ask(persona, query, { variables: { input } });
  const [payload] = Object.values(body.data ?? {});
  return { errors: body.errors, payload: payload as unknown as Payload | undefined };
};

/** Everything a transfer could touch. */
const world = async (): Promise<string> => {
  const tables = [
    'app.supervision_assignment',
    'app.person',
    'app.position',
    'app.employer_transfer',
    'app.employer_transfer_line',
    'app.idempotency_record',
    'personnel.file',
    'personnel.file_keeper',
    'personnel.employer_transfer_file',
  ];
  const rows = tables.map((table) => `select x::text as t from ${table} x`).join(' union all ');
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (${rows}) y`,
  );
  return row!.state;
};
const expectSound = async (): Promise<void> => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
};

describe('who may hand over the position of Bornheim', () => {
  it.each(personas.map(({ name }) => name).filter((name) => name !== 'hr.bornheim'))(
    '%s may not, and nothing changes',
    async (persona) => {
      const before = await world();
      const { errors, payload } = await call(persona, TRANSFER, order());
      if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
      else {
        expect(payload!.transfer).toBeNull();
        expect(payload!.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
      }
      expect(await world()).toBe(before);
    },
  );
});

describe('what is refused, with nothing changed', () => {
  it.each([
    ['a day too far ahead', { effectiveOn: inDays(900) }, ['TRANSFER_DAY_OUT_OF_RANGE']],
    ['no ground', { legalBasis: '  ' }, ['INVALID_TEXT']],
    ['no position', { lines: [] }, ['TRANSFER_POSITIONS_COUNT']],
    ['a municipality it does not serve', { lines: lines('siegburg') }, ['NOT_FOUND']],
    ['the employer it has', { lines: lines('bornheim') }, ['TRANSFER_SAME_EMPLOYER']],
    ['an old version', { lines: lines().map((line) => ({ ...line, version: 7 })) }, ['CONFLICT']],
    ['a key that is none', { idempotencyKey: 'again' }, ['INVALID_KEY']],
  ])('%s', async (_name, overrides, codes) => {
    const before = await world();
    const { payload } = await call('hr.bornheim', TRANSFER, order(overrides));
    expect(payload!.errors.map(({ code }) => code)).toEqual(codes);
    expect(await world()).toBe(before);
  });

  it('somebody whose second position would stay', async () => {
    const ofFirst = [referenceUuid('position', 'bornheim-cm-1')];
    await api.sql(`update app.position_occupancy set share = 0.75 where position_id = $1`, ofFirst);
    await api.sql(
      `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from) values ($1, gen_random_uuid(), $2, $3, 0.5, '2025-06-01')`,
      ['rsk', 'bornheim-cm-2', 'cm.bornheim'].map((key, index) =>
        referenceUuid(['organisation', 'position', 'person'][index]!, key),
      ),
    );
    const before = await world();
    const { payload } = await call('hr.bornheim', TRANSFER, order());
    expect(payload!.errors).toEqual([
      expect.objectContaining({ code: 'TRANSFER_PERSON_DIVIDED', path: ['input', 'lines', '0'] }),
    ]);
    expect(await world()).toBe(before);
    await api.sql(`delete from app.position_occupancy where valid_from = '2025-06-01' and share = 0.5`);
    await api.sql(`update app.position_occupancy set share = 1 where position_id = $1`, ofFirst);
  });
});

describe('the preview', () => {
  it('says what would happen, and changes nothing', async () => {
    const before = await world();
    const { payload } = await call('hr.bornheim', PREVIEW, {
      effectiveOn: inDays(30),
      lines: lines().map(({ positionId: id, newEmployerId }) => ({ positionId: id, newEmployerId })),
    });
    expect(payload).toEqual({
      effectiveOn: inDays(30),
      lastDay: inDays(29),
      fileCount: 1,
      lines: [
        {
          positionTitle: '1. CM-Stelle, Bornheim',
          newEmployerName: 'Rhein-Sieg-Kreis',
          people: [
            {
              name: 'Cem Muster-Bornheim',
              share: '1.000000',
              fileCount: 1,
              losesLineManager: true,
              leaveAskedFor: [],
            },
          ],
        },
      ],
      errors: [],
    });
    expect(await world()).toBe(before);
  });

  it('names every obstacle at once', async () => {
    const { payload } = await call('hr.much', PREVIEW, {
      effectiveOn: inDays(-900),
      lines: [
        { positionId: positionId('much-cm-1'), newEmployerId: organisationId('much') },
        { positionId: positionId('bornheim-cm-1'), newEmployerId: organisationId('rsk') },
      ],
    });
    expect(payload!.errors.map(({ code }) => code)).toEqual([
      'TRANSFER_DAY_OUT_OF_RANGE',
      'TRANSFER_SAME_EMPLOYER',
      'NOT_FOUND',
      'TRANSFER_FILE_TOO_YOUNG',
    ]);
  });

  it('tells who only shares the position that it has another employer', async () => {
    const { payload } = await call('hr.neunkirchen-seelscheid', PREVIEW, {
      effectiveOn: inDays(30),
      lines: [{ positionId: positionId('much-cm-1'), newEmployerId: organisationId('rsk') }],
    });
    expect(payload).toMatchObject({
      lines: [],
      fileCount: 0,
      errors: [{ code: 'TRANSFER_NOT_EMPLOYED_HERE' }],
    });
  });
});

describe('a transfer planned for next month', () => {
  let planned: Payload['transfer'];
  afterEach(expectSound);

  it('is ordered once, however often the request is repeated', async () => {
    const input = order();
    const [first, second] = await Promise.all([
      call('hr.bornheim', TRANSFER, input),
      call('hr.bornheim', TRANSFER, input),
    ]);
    expect(first.payload).toEqual(second.payload);
    planned = first.payload!.transfer;
    expect(planned).toEqual({
      id: expect.stringMatching(/^transfer_/) as string,
      version: 1,
      state: 'PLANNED',
      effectiveOn: inDays(30),
      viewerCanRevoke: true,
      orderedBy: { familyName: 'Muster-Bornheim' },
      lines: [
        {
          positionTitle: '1. CM-Stelle, Bornheim',
          newEmployerName: 'Rhein-Sieg-Kreis',
          fileCount: 1,
          position: { version: 2 },
        },
      ],
    });
  });

  it('cannot be planned a second time', async () => {
    const again = order({ lines: lines().map((line) => ({ ...line, version: 2 })) });
    const { payload } = await call('hr.bornheim', TRANSFER, again);
    expect(payload!.errors.map(({ code }) => code)).toContain('TRANSFER_ALREADY_PLANNED');
  });

  it.each([
    ['hr.rsk', { fileCount: 1 }],
    ['coordinator.rsk', undefined],
    ['head.rsk', undefined],
  ])('is in the log of %s, of the files no more than it may know', async (persona, files) => {
    const id = planned!.id;
    const { body } = await api.ask(
      persona,
      `{ employerTransfer(id: "${id}") { state legalBasis formerEmployerName orderedBy { familyName } lines { positionTitle newEmployerName ${files ? 'fileCount' : ''} } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data!['employerTransfer']).toMatchObject({
      state: 'PLANNED',
      formerEmployerName: 'Bornheim',
      orderedBy: null,
      lines: [{ positionTitle: '1. CM-Stelle, Bornheim', newEmployerName: 'Rhein-Sieg-Kreis', ...files }],
    });
  });

  it.each(['coordinator.rsk', 'office.rsk'])('%s does not learn how many files move', async (persona) => {
    const { body } = await api.ask(
      persona,
      `{ employerTransfer(id: "${planned!.id}") { lines { fileCount } } }`,
    );
    expect(body.errors![0]!.extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingRight: 'TRANSFER_EMPLOYER',
    });
  });

  it.each(['hr.siegburg', 'hr.rkn', 'coordinator.rkn'])('is nothing to %s', async (persona) => {
    const { body } = await api.ask(
      persona,
      `{ employerTransfer(id: "${planned!.id}") { id } employerTransfers { totalCount } }`,
    );
    expect(body.data).toEqual({ employerTransfer: null, employerTransfers: { totalCount: 0 } });
  });

  it.each([
    ['hr.rsk', 'FORBIDDEN'],
    ['hr.siegburg', 'NOT_FOUND'],
    ['coordinator.rsk', 'FORBIDDEN'],
  ])('%s may not revoke it: %s', async (persona, code) => {
    const before = await world();
    const { errors, payload } = await call(persona, REVOKE, {
      idempotencyKey: randomUUID(),
      transferId: planned!.id,
      version: 1,
    });
    expect(errors?.[0]?.extensions['code'] ?? payload!.errors[0]!.code).toBe(code);
    expect(await world()).toBe(before);
  });

  it('is revoked before its day as if nothing had been, but for the log', async () => {
    const supervisions = `select * from app.supervision_assignment order by id`;
    const keepers = `select * from personnel.file_keeper order by id`;
    const input = { idempotencyKey: randomUUID(), transferId: planned!.id, version: 1 };
    const conflict = await call('hr.bornheim', REVOKE, { ...input, version: 5 });
    expect(conflict.payload).toMatchObject({
      transfer: { id: planned!.id, version: 1 },
      errors: [{ code: 'CONFLICT', currentVersion: 1 }],
    });
    const { payload } = await call('hr.bornheim', REVOKE, { ...input, idempotencyKey: randomUUID() });
    expect(payload).toEqual({
      transfer: { id: planned!.id, version: 2, state: 'REVOKED', viewerCanRevoke: false },
      errors: [],
    });
    const untouched = await startHarness();
    try {
      expect(await api.sql(supervisions)).toEqual(await untouched.sql(supervisions));
      expect(await api.sql(keepers)).toEqual(await untouched.sql(keepers));
      expect(await api.sql('select * from app.person order by id')).toEqual(
        await untouched.sql('select * from app.person order by id'),
      );
    } finally {
      await untouched.stop();
    }
    const twice = await call('hr.bornheim', REVOKE, { ...input, idempotencyKey: randomUUID(), version: 2 });
    expect(twice.payload!.errors.map(({ code }) => code)).toEqual(['TRANSFER_NOT_REVOCABLE']);
  });
});

describe('a transfer on a past day', () => {
  afterEach(expectSound);

  it('takes the file away at once, clears the line manager, and a repetition still gets its answer', async () => {
    const troisdorf = ['troisdorf-cm-1'].map((key) => ({
      positionId: positionId(key),
      version: 1,
      newEmployerId: organisationId('rsk'),
    }));
    const input = order({ effectiveOn: inDays(-10), lines: troisdorf });
    const file = publicId('file', referenceUuid('file', 'cm.troisdorf'));
    const read = `{ personnelFile(id: "${file}") { id person { familyName } lineManager { id } keepers { validFrom validTo } } }`;
    const before = await api.ask('hr.troisdorf', read);
    expect(before.body.data!['personnelFile']).toMatchObject({ keepers: [{ validTo: null }] });
    const { payload } = await call('hr.troisdorf', TRANSFER, input);
    expect(payload).toMatchObject({ transfer: { state: 'EFFECTIVE' }, errors: [] });
    const again = await call('hr.troisdorf', TRANSFER, input);
    expect(again.payload).toMatchObject({ transfer: { state: 'EFFECTIVE' }, errors: [] });
    expect((await api.ask('hr.troisdorf', read)).body).toEqual({ data: { personnelFile: null } });
    expect((await api.ask('hr.rsk', read)).body.data!['personnelFile']).toEqual({
      id: file,
      person: { familyName: 'Muster-Troisdorf' },
      lineManager: null,
      keepers: [
        { validFrom: '2024-01-01', validTo: inDays(-11) },
        { validFrom: inDays(-10), validTo: null },
      ],
    });
    const revoked = await call('hr.troisdorf', REVOKE, {
      idempotencyKey: randomUUID(),
      transferId: payload!.transfer!.id,
      version: 1,
    });
    expect(revoked.payload!.errors.map(({ code }) => code)).toEqual(['TRANSFER_NOT_REVOCABLE']);
  });

  it('the county, now the employer, sees the places its new position serves', async () => {
    const { body } = await api.ask(
      'hr.rsk',
      `{ position(id: "${positionId('troisdorf-cm-1')}") { viewerCanTransfer shares { municipality { name } } } }`,
    );
    expect(body).toEqual({
      data: { position: { viewerCanTransfer: true, shares: [{ municipality: { name: 'Troisdorf' } }] } },
    });
  });
});
