import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { contractOf, mayWriteIn } from './file-rows.support.ts';
import type { PersonRow } from './identity.spec.support.ts';
import { fileOf, type FileRow } from './personnel.spec.support.ts';
import { byKey } from './roles.support.ts';

const isAllowed = (who: Principal, file: FileRow, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && mayWriteIn(file, sealed, world);
};

const common = {
  targets: (world: World) =>
    ['cm.bornheim', 'hr.bornheim', 'cm.siegburg', 'cm.rkn'].map((name) => fileOf(name, world)),
  isAllowed,
  by: 'hr.bornheim',
};
const errors = 'errors { code path message currentVersion }';
const fileId = ({ id }: FileRow): string => publicId('file', id);
const terms = { payGrade: 'S12', payStep: 3, weeklyHours: '39' };

const mutation = (
  name: string,
  payload: string,
  input: (file: FileRow, world: World) => object,
): MutationSample<FileRow> => ({
  ...common,
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${payload} ${errors} } }`,
  input: (file, world) => ({ idempotencyKey: randomUUID(), ...input(file, world) }),
});

/** The letter a persona has handed in for a file: not one of the tables that wait for an import. */
const letterOf = (person: string, world: World) =>
  world.upload.find((row) => row.person_id === person && row.kind === 'TXT')!;

/** Somebody of the staff of a municipality, whose file another one keeps. */
const withoutFileAt = (key: string, world: World): PersonRow => {
  const [home] = byKey(world.organisation, [key]);
  const kept = new Set(
    world['personnel.file_keeper']
      .filter((row) => row.organisation_id === home!.id)
      .map((row) => row.file_id),
  );
  return world.person.find(
    ({ id, organisation_id }) =>
      organisation_id === home!.id &&
      !world['personnel.file'].some((row) => row.person_id === id && kept.has(row.id)),
  )!;
};

const personnelFileOpen: MutationSample<PersonRow> = {
  document: `mutation ($input: PersonnelFileOpenInput!) { change: personnelFileOpen(input: $input) { personnelFile { id } ${errors} } }`,
  targets: (world) => ['bornheim', 'siegburg', 'dormagen'].map((key) => withoutFileAt(key, world)),
  input: ({ id }) => ({
    idempotencyKey: randomUUID(),
    personId: publicId('person', id),
    validFrom: '2026-01-01',
  }),
  isAllowed: ({ role, organisationId, personId }, { id, organisation_id }) =>
    role === 'MUNICIPAL_HR' && organisation_id === organisationId && id !== personId,
  by: 'hr.bornheim',
};

export const fileMutations = {
  personnelFileOpen,
  contractRecord: mutation('contractRecord', 'contract { id }', (file) => ({
    fileId: fileId(file),
    ...terms,
    validFrom: '2199-01-01',
  })),
  contractChange: mutation('contractChange', 'contract { id }', (file, world) => {
    const { id, version, valid_from: validFrom, valid_to: validTo } = contractOf(file, world);
    return { contractId: publicId('contract', id), version, ...terms, validFrom, validTo };
  }),
  workingTimeSet: mutation('workingTimeSet', 'contract { id } workingTime { id }', (file, world) => {
    const { id, version } = contractOf(file, world);
    const week = { monday: '8', tuesday: '8', wednesday: '8', thursday: '8', friday: '7' };
    return { contractId: publicId('contract', id), version, validFrom: '2026-12-01', ...week };
  }),
  appraisalRecord: mutation('appraisalRecord', 'appraisal { id }', (file) => ({
    fileId: fileId(file),
    heldOn: '2026-10-01',
    periodFrom: '2025-10-01',
    periodTo: '2026-09-30',
    kind: 'REGULAR',
    text: 'Gut.',
  })),
  documentFile: mutation('documentFile', 'document { id }', (file, world) => {
    const account = world.identity_account.find((row) => row.subject === common.by)!;
    return {
      fileId: fileId(file),
      uploadId: publicId('upload', letterOf(account.person_id, world).id),
      title: 'Zeugnis',
      category: 'CERTIFICATE',
      receivedOn: '2026-10-01',
    };
  }),
  personnelFileChange: mutation('personnelFileChange', 'personnelFile { id }', (file) => ({
    fileId: fileId(file),
    version: file.version,
    lineManagerId: null,
  })),
  staffChange: mutation('staffChange', 'personnelFile { id }', (file) => ({
    fileId: fileId(file),
    version: file.version,
    givenName: 'Anders',
    familyName: 'Beispiel',
  })),
};
