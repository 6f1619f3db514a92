import type { Attempt, ModuleSpec, SealedPrincipal, TableSpec } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { fileMutations } from './file-mutations.support.ts';
import { contractOf, mayWriteIn, type OfFile } from './file-rows.support.ts';
import { fileOf, keptFiles, ofFilesKeptOrOwn, type FileRow } from './personnel.spec.support.ts';
import { here, hr, members, somebodyElse, sqlUuid } from './roles.support.ts';

type FileTable =
  | 'personnel.contract'
  | 'personnel.working_time'
  | 'personnel.appraisal'
  | 'personnel.document'
  | 'personnel.document_content'
  | 'personnel.file_event';

/** Puts one row more into some file; what else would be wrong with it shows only after the policies. */
const insertion = (
  columns: string,
  values: (world: World, file: FileRow, who: SealedPrincipal) => string,
  table: FileTable,
): NonNullable<TableSpec<FileTable>['attempts']> => {
  return (who, world, random): Attempt[] => {
    // Somebody made up leaves no trace: the reference would say so before the policy does.
    if (!here(world.person, who).some(({ id }) => id === who.person)) return [];
    const kept = keptFiles(who, world).filter(({ id }) =>
      world['personnel.contract'].some((row) => row.file_id === id),
    );
    const written = world['personnel.file'].filter(({ id }) =>
      world['personnel.contract'].some((row) => row.file_id === id),
    );
    const file = kept.length > 0 && random.chance(0.7) ? random.pick(kept) : random.pick(written);
    return [
      {
        what: `write into ${table}`,
        sql: `insert into ${table} (county_id, id, file_id, ${columns}) values ('${file.county_id}', gen_random_uuid(), '${file.id}', ${values(world, file, who)})`,
        expected: mayWriteIn(file, who, world) ? 1 : null,
      },
    ];
  };
};

const change =
  (table: FileTable, set: string): NonNullable<TableSpec<FileTable>['attempts']> =>
  (who, world, random) => {
    const row = random.pick(world[table] as readonly OfFile[]);
    const file = world['personnel.file'].find(({ id }) => id === row.file_id)!;
    return [
      {
        what: `change ${table}`,
        sql: `update ${table} set ${set} where id = '${row.id}'`,
        expected: who.role === hr ? Number(mayWriteIn(file, who, world)) : null,
      },
    ];
  };

const trace = (person: (world: World, file: FileRow, who: SealedPrincipal) => string) =>
  insertion(
    'happened_at, person_id, person_name, organisation_id, kind, changes',
    (world, file, who) =>
      `now(), '${person(world, file, who)}', 'A B', '${who.organisation}', 'FILE_CHANGED', '{}'`,
    'personnel.file_event',
  );

const hanging = (table: FileTable) => (who: SealedPrincipal, world: World) =>
  ofFilesKeptOrOwn(world[table] as readonly OfFile[], who, world);

const samplesOf = (table: FileTable) => (world: World) =>
  ['cm.bornheim', 'hr.bornheim', 'cm.siegburg', 'coordinator.rsk', 'cm.rkn'].map((name) => {
    const { id } = fileOf(name, world);
    return (world[table] as readonly OfFile[]).find((row) => row.file_id === id)!;
  });

const written = 'from personnel.file f join app.person x on x.county_id = f.county_id and x.id = f.person_id';

export const spec: ModuleSpec = {
  tables: {
    'personnel.contract': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
        [
          'UPDATE',
          [hr],
          'fixed_term_reason fixed_term_until full_time_hours pay_grade pay_step pay_step_since probation_until valid_from valid_to version weekly_hours',
        ],
      ],
      seen: (who, world) => ofFilesKeptOrOwn(world['personnel.contract'], who, world),
      attempts: (...asked) => [
        ...change('personnel.contract', 'pay_step = pay_step')(...asked),
        ...insertion(
          'valid_from, valid_to, pay_grade, pay_step, pay_step_since, weekly_hours, full_time_hours, version',
          () => "'1990-01-01', '1990-01-01', 'S12', 1, '1990-01-01', 39, 39, 1",
          'personnel.contract',
        )(...asked),
      ],
      node: {
        kind: () => 'contract',
        type: () => 'Contract',
        samples: samplesOf('personnel.contract') as never,
      },
    },
    'personnel.working_time': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'valid_to'],
      ],
      seen: (who, world) => ofFilesKeptOrOwn(world['personnel.working_time'], who, world),
      attempts: (...asked) => [
        ...change('personnel.working_time', 'valid_to = valid_to')(...asked),
        ...insertion(
          'contract_id, valid_from, valid_to, monday, tuesday, wednesday, thursday, friday',
          (world, file) => `'${contractOf(file, world).id}', '1990-01-01', '1990-01-01', 8, 8, 8, 8, 7`,
          'personnel.working_time',
        )(...asked),
      ],
      node: {
        kind: () => 'working_time',
        type: () => 'WorkingTime',
        samples: samplesOf('personnel.working_time') as never,
      },
    },
    'personnel.appraisal': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: hanging('personnel.appraisal'),
      attempts: insertion(
        'held_on, period_from, period_to, kind, text',
        () => "'2026-01-01', '2025-01-01', '2025-12-31', 'REGULAR', 'Gut.'",
        'personnel.appraisal',
      ),
      node: { kind: () => 'appraisal', type: () => 'Appraisal', samples: samplesOf('personnel.appraisal') },
    },
    'personnel.document': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: hanging('personnel.document'),
      attempts: insertion(
        'title, category, received_on, file_name, kind, size, checksum',
        () => "'Zeugnis', 'OTHER', '2026-01-01', 'a.txt', 'TXT', 1, 'x'",
        'personnel.document',
      ),
      node: {
        kind: () => 'document',
        type: () => 'PersonnelDocument',
        samples: samplesOf('personnel.document'),
      },
    },
    'personnel.document_content': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: hanging('personnel.document_content'),
      // Fetched over HTTP alone; nothing of it is in the contract.
      known: () => [],
      attempts: (who, world, random) => {
        const bare = world['personnel.document'].filter(
          ({ id }) => !world['personnel.document_content'].some((row) => row.id === id),
        );
        const document = random.pick(bare);
        const file = world['personnel.file'].find(({ id }) => id === document.file_id)!;
        return [
          {
            what: 'put a content to a document',
            sql: `insert into personnel.document_content (county_id, id, file_id, content) values ('${document.county_id}', '${document.id}', '${file.id}', 'x')`,
            expected: mayWriteIn(file, who, world) ? 1 : null,
          },
        ];
      },
    },
    'personnel.file_event': {
      keeps: ['kind'],
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: hanging('personnel.file_event'),
      attempts: (...asked) => [
        ...trace((_world, _file, { person }) => person!)(...asked),
        ...trace((world, file, who) => somebodyElse(who, file, world))(...asked).map((attempt) => ({
          ...attempt,
          what: 'leave the trace of somebody else',
          expected: null,
        })),
      ],
      node: {
        kind: () => 'file_event',
        type: () => 'PersonnelFileEvent',
        samples: samplesOf('personnel.file_event'),
      },
    },
  },
  mutations: fileMutations,
  // of every file, whosever it is: then a wrong policy shows more
  unusual: [
    `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, content, valid_until) select county_id, ${sqlUuid("'letter' || id")}, person_id, organisation_id, 'zeugnis.txt', 'TXT', 1, 'sum', 'x', current_date + 1 from app.membership where role = 'MUNICIPAL_HR'`,
    `insert into personnel.appraisal (county_id, id, file_id, held_on, period_from, period_to, kind, text) select f.county_id, ${sqlUuid("'appraisal' || f.id")}, f.id, '2026-01-01', '2025-01-01', '2025-12-31', 'REGULAR', 'Gut.' ${written}`,
    `insert into personnel.document (county_id, id, file_id, title, category, received_on, file_name, kind, size, checksum) select f.county_id, ${sqlUuid("'document' || f.id || n")}, f.id, 'Zeugnis', 'OTHER', '2026-01-01', 'zeugnis.txt', 'TXT', 1, 'x' ${written}, generate_series(1, 2) n`,
    `insert into personnel.document_content (county_id, id, file_id, content) select d.county_id, d.id, d.file_id, 'x' from personnel.document d where d.id = ${sqlUuid("'document' || d.file_id || 1")}`,
    `insert into personnel.file_event (county_id, id, file_id, happened_at, person_id, person_name, organisation_id, kind, changes) select f.county_id, ${sqlUuid("'event' || f.id")}, f.id, '2026-01-01T12:00:00Z', x.id, x.given_name, x.organisation_id, 'FILE_OPENED', '{}' ${written}`,
  ],
  multiply: [
    `insert into personnel.contract (county_id, id, file_id, valid_from, valid_to, pay_grade, pay_step, pay_step_since, weekly_hours, full_time_hours, version) select county_id, ${sqlUuid(`id::text || n`)}, file_id, valid_from - 9000 - n, valid_from - 9000 - n, pay_grade, pay_step, pay_step_since, weekly_hours, full_time_hours, 1 from personnel.contract, generate_series(1, 19) n where valid_to is null`,
    `insert into personnel.working_time select county_id, ${sqlUuid(`id::text || n`)}, file_id, contract_id, valid_from - 9000 - n, valid_from - 9000 - n, monday, tuesday, wednesday, thursday, friday from personnel.working_time, generate_series(1, 19) n where valid_to is null`,
    `insert into personnel.appraisal select county_id, ${sqlUuid(`id::text || n`)}, file_id, held_on, period_from, period_to, kind, text, next_due_on from personnel.appraisal, generate_series(1, 19) n`,
    `insert into personnel.document select county_id, ${sqlUuid(`id::text || n`)}, file_id, title, category, received_on, file_name, kind, size, checksum from personnel.document, generate_series(1, 19) n`,
    `insert into personnel.file_event select county_id, ${sqlUuid(`id::text || n`)}, file_id, happened_at, person_id, person_name, organisation_id, kind, changes from personnel.file_event, generate_series(1, 19) n`,
  ],
  grows: [
    'PersonnelFile.contracts',
    'Contract.workingTimes',
    'PersonnelFile.appraisals',
    'PersonnelFile.documents',
    'PersonnelFile.events',
  ],
};
