import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { senders, type HurdleRow, type ReconstructionRow } from './hurdle-rows.support.ts';
import type { OrganisationRow } from './organisation.spec.support.ts';
import { byKey } from './roles.support.ts';

const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} errors { code path message currentVersion } } }`;
const hurdleOf = 'hurdle { id title answer steps { remark } }';
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const hurdleId = ({ id }: HurdleRow): string => publicId('hurdle', id);
const leaders = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const leads = ({ role, countyId }: Principal, row: { readonly county_id: string }): boolean =>
  leaders.includes(role) && countyId === row.county_id;

/** One of each county at this state, that of the Rhein-Sieg-Kreis first. */
const atState = (world: World, ...states: string[]): HurdleRow[] => {
  const [rsk] = byKey(world.organisation, ['rsk']);
  const some = world['hurdle.hurdle'].filter(
    (row) => states.includes(row.state) && row.merged_into_id === null,
  );
  const ofRsk = some.find((row) => row.county_id === rsk!.id);
  const elsewhere = some.find((row) => row.county_id !== rsk!.id);
  return [ofRsk, elsewhere].filter((row) => row !== undefined);
};

const hurdleReportSend: MutationSample<OrganisationRow> = {
  document: mutation('hurdleReportSend', 'report { id title description }'),
  targets: (world) => byKey(world.organisation, ['bornheim', 'rkn']),
  input: () => ({
    ...key(),
    title: 'T',
    description: 'D',
    theme: 'HOUSING',
    legalDomains: [],
    bodies: [],
  }),
  // names nobody: whoever reports does so for themselves
  isAllowed: ({ role }) => senders.includes(`kim_${role.toLowerCase()}`),
  by: 'cm.bornheim',
};
const hurdleName: MutationSample<HurdleRow> = {
  document: mutation('hurdleName', hurdleOf),
  targets: (world) => atState(world, 'REGISTERED'),
  input: (row) => ({ ...key(), hurdleId: hurdleId(row), version: row.version, title: 'T', theme: 'HOUSING' }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleAdvance: MutationSample<HurdleRow> = {
  document: mutation('hurdleAdvance', hurdleOf),
  targets: (world) => atState(world, 'REPORTED'),
  input: (row) => ({ ...key(), hurdleId: hurdleId(row), version: row.version, toState: 'REGISTERED' }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleMerge: MutationSample<HurdleRow> = {
  document: mutation('hurdleMerge', hurdleOf),
  targets: (world) => atState(world, 'REPORTED'),
  input: (row, world) => ({
    ...key(),
    hurdleId: hurdleId(row),
    version: row.version,
    intoId: hurdleId(
      world['hurdle.hurdle'].find(
        (one) => one.county_id === row.county_id && one.id !== row.id && one.merged_into_id === null,
      )!,
    ),
    title: 'T',
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleSplit: MutationSample<HurdleRow> = {
  document: mutation('hurdleSplit', hurdleOf),
  targets: (world) => atState(world, 'CLUSTERED'),
  input: (row, world) => ({
    ...key(),
    hurdleId: hurdleId(row),
    version: row.version,
    reportIds: [
      publicId('hurdle_report', world['hurdle.report'].find((one) => one.hurdle_id === row.id)!.id),
    ],
    title: 'T',
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const reconstructionRecord: MutationSample<ReconstructionRow> = {
  document: mutation('reconstructionRecord', 'reconstruction { id course commonProblem }'),
  targets: (world) => {
    const open = world['hurdle.reconstruction'].filter(({ concluded_on }) => concluded_on === null);
    const [rsk] = byKey(world.organisation, ['rsk']);
    return [open.find((row) => row.county_id === rsk!.id)!, open.find((row) => row.county_id !== rsk!.id)!];
  },
  input: (row) => ({
    ...key(),
    reconstructionId: publicId('reconstruction', row.id),
    version: row.version,
    course: 'C',
    problemFields: [],
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};

export const hurdleMutations = {
  hurdleReportSend,
  hurdleName,
  hurdleAdvance,
  hurdleMerge,
  hurdleSplit,
  reconstructionRecord,
};
