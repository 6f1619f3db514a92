import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import type { UploadRow } from './uploads.spec.support.ts';

/** The waiting table of a persona. */
const handedInBy = (persona: string, world: World): UploadRow => {
  const account = world.identity_account.find((row) => row.subject === persona);
  return world.upload
    .filter((row) => row.person_id === account?.person_id)
    .toSorted((a, b) => (a.valid_until < b.valid_until ? 1 : -1))[0]!;
};

const PARTS =
  'report { fileName rowCount personCount occupancyCount errorCount errors { row column code message } ignoredColumns } errors { code path message currentVersion }';

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

export const spec: ModuleSpec = {
  mutations: {
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
