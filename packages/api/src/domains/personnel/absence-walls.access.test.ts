import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';

const TODAY = '2026-06-17';
const SECRET = 'Rückenleiden (Kanarienvogel)';
const WISH = 'Taufe in Köln (Kanarienvogel)';
const person = publicId('person', referenceUuid('person', 'cm.bornheim'));
const file = publicId('file', referenceUuid('file', 'cm.bornheim'));
const ids = { ill: randomUUID(), asked: randomUUID() };

const start = async (walls: Walls): Promise<Harness> => {
  const api = await startHarness(walls, { today: TODAY });
  const enter = (id: string, values: string): Promise<object[]> =>
    api.sql(
      `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, note, decided_by, requested_by) select f.county_id, $1, f.id, ${values} from personnel.file f where f.id = $2`,
      [id, referenceUuid('file', 'cm.bornheim')],
    );
  await enter(
    ids.ill,
    `'SICKNESS', '2026-06-15', '2026-06-19', 5, 'RECORDED', '${SECRET}', f.person_id, null`,
  );
  await enter(
    ids.asked,
    `'VACATION', '2026-07-06', '2026-07-10', 5, 'REQUESTED', '${WISH}', null, f.person_id`,
  );
  return api;
};

const fields = 'id kind state note firstDay lastDay workingDays requestedBy { familyName } file { id }';
const paths: Readonly<Record<string, string>> = {
  list: `{ absences(first: 100) { totalCount nodes { ${fields} } edges { node { ${fields} } cursor } } }`,
  'filtered by file': `{ absences(filter: { fileId: "${file}" }) { totalCount nodes { ${fields} } } }`,
  'filtered by kind': `{ absences(filter: { kinds: [SICKNESS], from: "2026-06-01", to: "2026-06-30" }) { totalCount nodes { ${fields} } } }`,
  'filtered by state': `{ absences(filter: { states: [REQUESTED, RECORDED], from: "2026-06-01", to: "2026-07-30" }) { totalCount nodes { ${fields} } } }`,
  'to be decided': `{ absences(filter: { viewerCanDecide: true }) { totalCount nodes { ${fields} } } }`,
  'one of sickness': `{ absence(id: "${publicId('absence', ids.ill)}") { ${fields} } }`,
  'node of sickness': `{ node(id: "${publicId('absence', ids.ill)}") { id ... on Absence { ${fields} } } }`,
  'node of a request': `{ node(id: "${publicId('absence', ids.asked)}") { id ... on Absence { ${fields} } } }`,
  'file and what hangs on it': `{ personnelFile(id: "${file}") { id absences(from: "2026-01-01", to: "2026-12-31") { ${fields} } leaveBalances { year days remaining } } }`,
  files: `{ personnelFiles(first: 100) { nodes { absences(from: "2026-06-01", to: "2026-07-31") { ${fields} } leaveBalances { days } } } }`,
};
const absenceIds = Object.values(ids).map((id) => publicId('absence', id));
const key = (): string => randomUUID();
const changes: Readonly<Record<string, () => object>> = {
  absenceRequest: () => ({
    idempotencyKey: key(),
    fileId: file,
    kind: 'VACATION',
    firstDay: '2026-09-07',
    lastDay: '2026-09-07',
  }),
  absenceRecord: () => ({
    idempotencyKey: key(),
    fileId: file,
    kind: 'OTHER',
    firstDay: '2026-09-07',
    lastDay: '2026-09-07',
  }),
  absenceWithdraw: () => ({ idempotencyKey: key(), absenceId: absenceIds[1], version: 1 }),
  absenceDecide: () => ({
    idempotencyKey: key(),
    absenceId: absenceIds[1],
    version: 1,
    decision: 'APPROVED',
  }),
  absenceCancel: () => ({ idempotencyKey: key(), absenceId: absenceIds[0], version: 1 }),
  leaveEntitlementRecord: () => ({
    idempotencyKey: key(),
    fileId: file,
    year: 2026,
    days: 5,
    carriedOver: 0,
    version: 1,
  }),
};

const strangers = [
  'coordinator.rsk',
  'head.rsk',
  'office.rsk',
  'funding.rsk',
  'dpo.rsk',
  'admin.platform',
  'hr.rsk',
  'hr.troisdorf',
  'lead.troisdorf',
  'cm.troisdorf',
  'member.jobcenter',
  'hr.rkn',
];

/** Nothing of what the two absences say, and not that they exist. */
const saysNothing = (text: string): void => {
  for (const trace of [SECRET, WISH, ...absenceIds, 'SICKNESS', '2026-06-15', '2026-07-06'])
    expect(text).not.toContain(trace);
};

describe.each([
  ['all walls', allWalls],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
])('with %s', (_name, walls) => {
  let api: Harness;
  beforeAll(async () => {
    api = await start(walls);
  });
  afterAll(() => api.stop());
  const state = async (): Promise<string> =>
    JSON.stringify(
      await api.sql(
        'select to_jsonb(a) from personnel.absence a union all select to_jsonb(e) from personnel.leave_entitlement e order by 1',
      ),
    );

  it.each(Object.entries(paths))('nobody outside learns anything: %s', async (_what, document) => {
    for (const stranger of strangers) {
      const { text, body } = await api.ask(stranger, document);
      saysNothing(text);
      expect(body.errors?.map(({ extensions }) => extensions['code']) ?? []).toEqual(
        body.errors ? ['FORBIDDEN'] : [],
      );
    }
  });

  it('counts for nobody outside', async () => {
    const total = async (stranger: string): Promise<number> => {
      const { body } = await api.ask(stranger, paths['filtered by file']!);
      return (body.data as unknown as { absences: { totalCount: number } }).absences.totalCount;
    };
    for (const stranger of ['coordinator.rsk', 'hr.troisdorf', 'lead.troisdorf', 'cm.troisdorf'])
      expect(await total(stranger)).toBe(0);
    expect(await total('hr.bornheim')).toBe(5);
  });

  it.each(Object.keys(changes))('nobody outside changes anything: %s', async (operation) => {
    const before = await state();
    for (const stranger of strangers) {
      const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
      const { text, body } = await api.ask(
        stranger,
        `mutation ($input: ${type}!) { ${operation}(input: $input) { errors { code } } }`,
        { variables: { input: changes[operation]!() } },
      );
      saysNothing(text);
      const payload = (
        body.data as unknown as Record<string, { errors: { code: string }[] } | null> | null
      )?.[operation];
      expect(payload?.errors[0]?.code ?? body.errors?.[0]?.extensions['code']).toMatch(
        /^(NOT_FOUND|FORBIDDEN)$/,
      );
    }
    expect(await state()).toBe(before);
  });

  it('the line manager sees the request, and of sickness nothing but days without a reason', async () => {
    for (const document of Object.values(paths)) {
      const { text } = await api.ask('lead.bornheim', document);
      for (const trace of [SECRET, 'SICKNESS', '2026-06-15']) expect(text).not.toContain(trace);
    }
    const { text } = await api.ask('lead.bornheim', paths['file and what hangs on it']!);
    expect(text).toContain('"leaveBalances":[]');
    const { body } = await api.ask('lead.bornheim', paths['to be decided']!);
    expect(body.data).toMatchObject({
      absences: { totalCount: 1, nodes: [{ kind: 'VACATION', note: WISH }] },
    });
    const { body: calendar } = await api.ask(
      'lead.bornheim',
      `{ personnelFiles { nodes { person { familyName unreachable(from: "2026-06-01", to: "2026-06-30") { firstDay lastDay halfDay } } } } }`,
    );
    expect(JSON.stringify(calendar.data)).toContain(
      '{"firstDay":"2026-06-15","lastDay":"2026-06-19","halfDay":null}',
    );
  });

  it('HR and the person see all of it', async () => {
    for (const persona of ['hr.bornheim', 'cm.bornheim']) {
      const { text } = await api.ask(persona, paths['file and what hangs on it']!);
      for (const trace of [SECRET, WISH, '"remaining":']) expect(text).toContain(trace);
    }
  });

  it('colleague and county see the days', async () => {
    for (const persona of ['hr.bornheim', 'coordinator.rsk', 'lead.bornheim']) {
      const { text } = await api.ask(
        persona,
        `{ node(id: "${person}") { ... on Person { unreachable(from: "2026-06-15", to: "2026-06-19") { firstDay lastDay halfDay } } } }`,
      );
      expect(text).toContain('2026-06-15');
      expect(text).not.toContain(SECRET);
    }
  });
});
