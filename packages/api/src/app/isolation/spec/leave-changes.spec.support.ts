import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { demoAbsences, demoFiles, type AbsenceRow } from './leave.spec.support.ts';
import type { FileRow } from './personnel.spec.support.ts';
import { holdsOn } from './roles.support.ts';

const change = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} { id } errors { code path message currentVersion } } }`;

const fileOfAbsence = ({ file_id }: AbsenceRow, world: World): FileRow =>
  world['personnel.file'].find(({ id }) => id === file_id)!;
const keepsFile = (who: Principal, { id }: FileRow, world: World): boolean =>
  world['personnel.file_keeper'].some(
    (row) => row.file_id === id && row.organisation_id === who.organisationId && holdsOn(row, who.today),
  );
const isHrOf = (who: Principal, file: FileRow, world: World): boolean =>
  who.role === 'MUNICIPAL_HR' && keepsFile(who, file, world) && file.person_id !== who.personId;
const decidesOn = (who: Principal, file: FileRow, world: World): boolean =>
  file.line_manager_id === null
    ? isHrOf(who, file, world)
    : who.role === 'MUNICIPAL_TEAM_LEAD' &&
      file.line_manager_id === who.personId &&
      keepsFile(who, file, world);

const entering = { kind: 'OTHER', firstDay: '2027-03-01', lastDay: '2027-03-02' };
const entered = { kind: 'OTHER', firstDay: '2027-04-05', lastDay: '2027-04-06' };
const stepOn = ({ id, version }: AbsenceRow) => ({
  idempotencyKey: randomUUID(),
  absenceId: publicId('absence', id),
  version,
});

const ofFile = (
  name: string,
  part: string,
  more: Omit<MutationSample<FileRow>, 'document' | 'targets'>,
): MutationSample<FileRow> => ({
  document: change(name, part),
  targets: (world) => demoFiles(world),
  ...more,
});
const ofAbsence = (
  name: string,
  state: string,
  more: Omit<MutationSample<AbsenceRow>, 'document' | 'targets'>,
): MutationSample<AbsenceRow> => ({
  document: change(name, 'absence'),
  targets: (world) => demoAbsences(state, world),
  ...more,
});

const mutations: ModuleSpec['mutations'] = {
  absenceRequest: ofFile('absenceRequest', 'absence', {
    input: ({ id }) => ({ idempotencyKey: randomUUID(), fileId: publicId('file', id), ...entering }),
    isAllowed: (who, { person_id }) => who.personId === person_id,
    by: 'cm.bornheim',
  }),
  absenceRecord: ofFile('absenceRecord', 'absence', {
    input: ({ id }) => ({ idempotencyKey: randomUUID(), fileId: publicId('file', id), ...entered }),
    isAllowed: isHrOf,
    by: 'hr.bornheim',
  }),
  leaveEntitlementRecord: ofFile('leaveEntitlementRecord', 'leaveBalance', {
    input: ({ id }, world) => ({
      idempotencyKey: randomUUID(),
      fileId: publicId('file', id),
      year: 2027,
      days: 29,
      carriedOver: 1,
      version: world['personnel.leave_entitlement'].find((row) => row.file_id === id && row.year === 2027)!
        .version,
    }),
    isAllowed: isHrOf,
    by: 'hr.bornheim',
  }),
  absenceWithdraw: ofAbsence('absenceWithdraw', 'REQUESTED', {
    input: stepOn,
    isAllowed: (who, row, world) => fileOfAbsence(row, world).person_id === who.personId,
    by: 'cm.bornheim',
  }),
  absenceDecide: ofAbsence('absenceDecide', 'REQUESTED', {
    input: (row) => ({ ...stepOn(row), decision: 'APPROVED' }),
    isAllowed: (who, row, world) => decidesOn(who, fileOfAbsence(row, world), world),
    by: 'lead.bornheim',
  }),
  absenceCancel: ofAbsence('absenceCancel', 'RECORDED', {
    input: stepOn,
    isAllowed: (who, row, world) => isHrOf(who, fileOfAbsence(row, world), world),
    by: 'hr.bornheim',
  }),
};

export const spec: ModuleSpec = { mutations };
