import { createHash, randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { sqlUuid } from './roles.support.ts';
import type { UploadRow } from './uploads.spec.support.ts';

/** The waiting table of a persona. */
const handedInBy = (persona: string, world: World): UploadRow => {
  const account = world.identity_account.find((row) => row.subject === persona);
  return world.upload
    .filter((row) => row.person_id === account?.person_id && row.kind === 'CSV')
    .toSorted((a, b) => (a.valid_until < b.valid_until ? 1 : -1))[0]!;
};

const PARTS =
  'report { fileName rowCount newCount changedCount occupancyCount errorCount errors { row column code message } ignoredColumns } errors { code path message currentVersion }';

const sample = (document: string, input: MutationSample<UploadRow>['input']): MutationSample<UploadRow> => ({
  document: `mutation ${document} { ${PARTS} } }`,
  targets: (world) =>
    ['hr.bornheim', 'hr.siegburg', 'coordinator.rsk', 'hr.dormagen'].map((name) => handedInBy(name, world)),
  input,
  isAllowed: ({ role, personId, organisationId }, row) =>
    role === 'MUNICIPAL_HR' && row.person_id === personId && row.organisation_id === organisationId,
  by: 'hr.bornheim',
});

const uploadId = ({ id }: UploadRow): string => publicId('upload', id);

const draft = (county: string): string => sqlUuid(`'draft to import into' || ${county}`);
/** The same uuid, made here. */
const draftOf = (county: string): string => {
  const hex = createHash('md5').update(`draft to import into${county}`).digest('hex');
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Only looked through: the places of the demo have canaries in their names, so that no table meets them. */
const positionImport: MutationSample<UploadRow> = {
  document: `mutation ($input: PositionImportInput!) { change: positionImport(input: $input) { redistribution { id } ${PARTS} } }`,
  targets: (world) =>
    ['coordinator.rsk', 'office.rsk', 'coordinator.rkn', 'hr.bornheim'].map((name) =>
      handedInBy(name, world),
    ),
  input: (row) => ({
    idempotencyKey: randomUUID(),
    uploadId: uploadId(row),
    redistributionId: publicId('redistribution', draftOf(row.county_id)),
    version: 1,
    checkOnly: true,
  }),
  isAllowed: ({ role, personId, organisationId }, row) =>
    role === 'COUNTY_COORDINATOR' && row.person_id === personId && row.organisation_id === organisationId,
  by: 'coordinator.rsk',
  looksOnly: true,
};

export const spec: ModuleSpec = {
  // a draft of each county, of a year and module nothing else is about
  unusual: [
    `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on, version) select id, ${draft('id')}, 'M1_COORDINATION', 2028, 2031, 'DRAFT', '2026-11-01', 1 from app.organisation where kind = 'COUNTY'`,
  ],
  mutations: {
    positionImport,
    staffImportCheck: {
      ...sample('($input: StaffImportCheckInput!) { change: staffImportCheck(input: $input)', (row) => ({
        uploadId: uploadId(row),
      })),
      looksOnly: true,
    },
    staffImportApply: sample(
      '($input: StaffImportInput!) { change: staffImportApply(input: $input)',
      (row) => ({ uploadId: uploadId(row), idempotencyKey: randomUUID() }),
    ),
  },
};
