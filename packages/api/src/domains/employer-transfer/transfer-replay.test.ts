import { randomUUID } from 'node:crypto';
import { kindOfId, newUuid, publicId } from '@kim/schema/ids.ts';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGuardedSchema } from '../../app/schema.ts';
import { startHarness, type Asked, type Harness } from '../../app/test-harness.ts';
import { invariants } from '../../app/modules.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';
import { everythingOf } from './whole-file.support.ts';
import { arrange2024, moved, organisationId, positionId, stateOf } from './year-2024.support.ts';

const TRANSFER = `mutation ($input: EmployerTransferInput!) { employerTransfer(input: $input) { transfer { id state lines { positionTitle newEmployerName fileCount } } errors { code path message } } }`;
const ORDER = {
  effectiveOn: '2025-01-01',
  legalBasis: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  lines: moved.map(({ key, employer }) => ({
    positionId: positionId(key),
    version: 1,
    newEmployerId: organisationId(employer),
  })),
};

interface Payload {
  readonly transfer: {
    readonly id: string;
    readonly lines: readonly { readonly fileCount: number }[];
  } | null;
  readonly errors: readonly unknown[];
}
const only = (domain: boolean, graphql: boolean, database: boolean): Walls => ({ domain, graphql, database });
const cases: [string, Walls][] = [
  ['all three walls', allWalls],
  ['the database wall alone', only(false, false, true)],
  ['the GraphQL wall alone', only(false, true, false)],
  ['the domain wall alone', only(true, false, false)],
];

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGuardedSchema();
});

const FILES = `{ personnelFiles(first: 100) { totalCount nodes { id person { familyName } } } }`;
/** The ids of all that hangs on files, found anywhere in an answer. */
const idsIn = (text: string): string[] =>
  [...new Set(text.match(/\b[a-z_]+_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g))].filter(
    (id) => !['person', 'county', 'municipality', 'partner', 'position'].includes(kindOfId(id)!),
  );

describe.each(cases)('the transfer of 2025-01-01 replayed behind %s', (_name, walls) => {
  let api: Harness;
  let onTheDay: Awaited<ReturnType<Harness['onDay']>>;
  let seeded: Awaited<ReturnType<typeof stateOf>>;
  const whole = new Map<string, string>();
  let ownFiles: readonly string[] = [];

  const filesOf = (answer: Asked): { readonly id: string }[] =>
    (answer.body.data!['personnelFiles'] as unknown as { nodes: { id: string }[] }).nodes;
  const wholeFile = (id: string): string =>
    `{ personnelFile(id: "${id}") ${everythingOf(schema, 'PersonnelFile')} }`;

  beforeAll(async () => {
    api = await startHarness(walls, { today: '2024-12-31' });
    seeded = await stateOf(api);
    await arrange2024(api);
    onTheDay = await api.onDay('2025-01-01');
  });
  afterAll(() => api.stop());

  it('the day before, the county reads every file and all that is in it', async () => {
    const files = filesOf(await api.ask('hr.rsk', FILES));
    const kept = await api.sql<{ id: string }>(
      `select k.file_id as id from personnel.file_keeper k join app.organisation o on o.id = k.organisation_id where o.key = 'rsk' and k.valid_to is null`,
    );
    expect(files.map(({ id }) => id).toSorted()).toEqual(
      kept.map(({ id }) => publicId('file', id)).toSorted(),
    );
    for (const { id } of files) {
      const { text, body } = await api.ask('hr.rsk', wholeFile(id));
      expect(body.errors).toBeUndefined();
      whole.set(id, text);
    }
  });

  it('moves seventeen positions and their files in one step', async () => {
    const input = { idempotencyKey: randomUUID(), ...ORDER };
    const { body } = await api.ask('hr.rsk', TRANSFER, { variables: { input } });
    expect(body.errors).toBeUndefined();
    const { transfer, errors } = body.data!['employerTransfer'] as unknown as Payload;
    expect(errors).toEqual([]);
    expect(transfer!.lines).toHaveLength(moved.length);
    const again = await api.ask('hr.rsk', TRANSFER, { variables: { input } });
    expect(again.body.data).toEqual(body.data);
  });

  it('the result is the seeded state of 2025, row by row', async () => {
    expect(await stateOf(api)).toEqual(seeded);
    for (const [name, sql] of Object.entries(invariants))
      expect([name, await api.sql(sql)]).toEqual([name, []]);
  });

  it('until the evening the county reads them as before', async () => {
    for (const [id, before] of whole) {
      const { body } = await api.ask('hr.rsk', wholeFile(id));
      expect(idsIn(JSON.stringify(body)).filter((found) => idsIn(before).includes(found))).toEqual(
        idsIn(before),
      );
    }
  });

  it('on the day the county gets for each of them what it gets for one that never existed', async () => {
    const own = filesOf(await onTheDay('hr.rsk', FILES)).map(({ id }) => id);
    ownFiles = own;
    const gone = [...whole.keys()].filter((id) => !own.includes(id));
    expect(gone).toHaveLength(
      seeded.keepers.length - new Set(seeded.keepers.map((row) => (row as { file_id: string }).file_id)).size,
    );
    const never = publicId('file', newUuid());
    const nothing = await onTheDay('hr.rsk', wholeFile(never));
    for (const file of gone) {
      expect((await onTheDay('hr.rsk', wholeFile(file))).text).toBe(nothing.text);
      for (const id of idsIn(whole.get(file)!)) {
        const node = await onTheDay('hr.rsk', `{ node(id: "${id}") { __typename id } }`);
        expect([id, node.body]).toEqual([id, { data: { node: null } }]);
      }
    }
  });

  it('on the day each municipality reads the files of its own, and no other', async () => {
    const employers = [...new Set(moved.map(({ employer }) => employer))];
    const arrived = new Map<string, string>();
    for (const employer of employers) {
      const before = filesOf(await api.ask(`hr.${employer}`, FILES)).map(({ id }) => id);
      const after = filesOf(await onTheDay(`hr.${employer}`, FILES)).map(({ id }) => id);
      for (const id of after.filter((file) => !before.includes(file))) arrived.set(id, employer);
    }
    const expected = await api.sql<{ id: string; key: string }>(
      `select k.file_id as id, o.key from personnel.file_keeper k join app.organisation o on o.id = k.organisation_id where k.valid_from = '2025-01-01'`,
    );
    expect(Object.fromEntries(arrived)).toEqual(
      Object.fromEntries(expected.map(({ id, key }) => [publicId('file', id), key])),
    );
    expect([...arrived.keys()].filter((id) => ownFiles.includes(id))).toEqual([]);
    for (const [id, employer] of arrived) {
      const { body } = await onTheDay(`hr.${employer}`, wholeFile(id));
      expect(body.errors).toBeUndefined();
      expect(body.data?.['personnelFile']).not.toBeNull();
    }
  });
});
