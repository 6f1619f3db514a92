import { createHash, randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { groupMemberRoles } from '@kim/schema/reference/working-group.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import type {
  CommunicationRow,
  GroupRow,
  GroupTaskRow,
  MemberRow,
  ProposalRow,
  ResultRow,
  ThemeRow,
} from './working-group-rows.support.ts';

const errors = 'errors { code path message currentVersion }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const ofGroup = (name: string): string =>
  mutation(
    name,
    'workingGroup { id name members { body personName } tasks { title } proposals { title state } }',
  );
const ofResult = (name: string): string => mutation(name, 'result { id title communications { reason } }');
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const leaders = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const leadsHere = (who: Principal, row: OfCounty): boolean =>
  leaders.includes(who.role) && who.countyId === row.county_id;
const isPerson = (who: Principal, personId: string | null, row: OfCounty): boolean =>
  (groupMemberRoles as readonly string[]).includes(who.role) &&
  who.countyId === row.county_id &&
  personId !== null &&
  who.personId === personId;

const personOf = (world: World, persona: string): string =>
  world.identity_account.find(({ subject }) => subject === persona || subject.startsWith(`${persona}⟪`))!
    .person_id;
const caseManagers = (world: World): string[] =>
  ['cm.bornheim', 'cm.rkn'].map((name) => personOf(world, name));
const countiesOf = (world: World): string[] =>
  caseManagers(world).map((id) => world.person.find((row) => row.id === id)!.county_id);
/** The made-up rows by their word, one of each county. */
const inEach = <Row extends OfCounty>(
  rows: readonly Row[],
  world: World,
  isIt: (row: Row) => boolean,
): Row[] => countiesOf(world).map((county) => rows.find((row) => row.county_id === county && isIt(row))!);
const begins = (text: string, word: string): boolean => text === word || text.startsWith(`${word}⟪`);

const groups =
  (state: string) =>
  (world: World): GroupRow[] =>
    inEach(world['governance.working_group'], world, ({ name }) => begins(name, `x ${state}`));
const themes = (world: World): ThemeRow[] =>
  inEach(world['governance.theme'], world, ({ title }) => begins(title, 'x'));
const proposals =
  (word: string) =>
  (world: World): ProposalRow[] =>
    inEach(world['governance.proposal'], world, ({ title }) => begins(title, word));
/** Seats of the case managers in the groups at work. */
const seats = (world: World): MemberRow[] => {
  const active = groups('ACTIVE')(world).map(({ id }) => id);
  const people = caseManagers(world);
  return inEach(
    world['governance.group_member'],
    world,
    (row) => active.includes(row.working_group_id) && people.includes(row.person_id ?? ''),
  );
};
const seatOf = (world: World, { member_id }: GroupTaskRow): MemberRow =>
  world['governance.group_member'].find(({ id }) => id === member_id)!;

const groupId = ({ id }: GroupRow): { workingGroupId: string } => ({
  workingGroupId: publicId('working_group', id),
});
/** As sqlUuid makes it. */
const uuidOf = (text: string): string => {
  const hex = createHash('md5').update(text).digest('hex');
  const made = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return made.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
const resolution = (uuid: string): { resolutionId: string } => ({
  resolutionId: publicId('resolution', uuid),
});

const generativeThemeRecord: MutationSample<ThemeRow> = {
  document: mutation('generativeThemeRecord', 'theme { id title workingGroups { name } }'),
  targets: themes,
  input: ({ county_id }) => ({
    ...key(),
    title: 'T',
    description: 'D',
    ...resolution(uuidOf(`group resolution spare theme${county_id}`)),
  }),
  isAllowed: leadsHere,
  by: 'office.rsk',
};
const workingGroupInstall: MutationSample<ThemeRow> = {
  document: ofGroup('workingGroupInstall'),
  targets: themes,
  input: (row) => ({
    ...key(),
    kind: 'PROJECT',
    name: 'N',
    mandate: 'M',
    themeId: publicId('generative_theme', row.id),
    ...resolution(row.resolution_id),
  }),
  isAllowed: leadsHere,
  by: 'head.rsk',
};
const workingGroupAdvance: MutationSample<GroupRow> = {
  document: ofGroup('workingGroupAdvance'),
  targets: groups('DECIDED'),
  input: (row) => ({ ...key(), ...groupId(row), version: row.version, toState: 'STAFFED' }),
  isAllowed: leadsHere,
  by: 'coordinator.rsk',
};
const groupMemberAdd: MutationSample<GroupRow> = {
  document: ofGroup('groupMemberAdd'),
  targets: groups('DECIDED'),
  input: (row) => ({ ...key(), ...groupId(row), body: 'B' }),
  isAllowed: leadsHere,
  by: 'office.rsk',
};
const groupMemberEnd: MutationSample<MemberRow> = {
  document: ofGroup('groupMemberEnd'),
  targets: seats,
  input: ({ id, version }) => ({ ...key(), memberId: publicId('group_member', id), version }),
  isAllowed: leadsHere,
  by: 'head.rsk',
};
const groupTaskRecord: MutationSample<MemberRow> = {
  document: ofGroup('groupTaskRecord'),
  targets: seats,
  input: ({ id }) => ({ ...key(), memberId: publicId('group_member', id), title: 'T', dueOn: inDays(5) }),
  isAllowed: (who, row) => leadsHere(who, row) || isPerson(who, row.person_id, row),
  by: 'cm.bornheim',
};
const groupTaskComplete: MutationSample<GroupTaskRow> = {
  document: ofGroup('groupTaskComplete'),
  targets: (world) => {
    const ids = seats(world).map(({ id }) => id);
    return inEach(
      world['governance.group_task'],
      world,
      (row) => row.done_on === null && ids.includes(row.member_id),
    );
  },
  input: ({ id, version }) => ({ ...key(), taskId: publicId('group_task', id), version }),
  isAllowed: (who, row, world) => leadsHere(who, row) || isPerson(who, seatOf(world, row).person_id, row),
  by: 'cm.bornheim',
};
const groupMeetingRecord: MutationSample<GroupRow> = {
  document: ofGroup('groupMeetingRecord'),
  targets: groups('ACTIVE'),
  input: (row) => ({ ...key(), ...groupId(row), heldOn: inDays(5), place: 'O' }),
  isAllowed: leadsHere,
  by: 'office.rsk',
};
const proposalSubmit: MutationSample<GroupRow> = {
  document: ofGroup('proposalSubmit'),
  targets: groups('ACTIVE'),
  input: (row) => ({ ...key(), ...groupId(row), version: row.version, title: 'T', body: 'B' }),
  isAllowed: leadsHere,
  by: 'coordinator.rsk',
};
const proposalDecide: MutationSample<ProposalRow> = {
  document: ofGroup('proposalDecide'),
  targets: proposals('SUBMITTED'),
  input: ({ id, version, county_id }) => ({
    ...key(),
    proposalId: publicId('group_proposal', id),
    version,
    ...resolution(uuidOf(`group resolution SUBMITTED${county_id}`)),
  }),
  isAllowed: leadsHere,
  by: 'office.rsk',
};
const resultPublish: MutationSample<ProposalRow> = {
  document: ofGroup('resultPublish'),
  targets: proposals('spare'),
  input: ({ id }) => ({ ...key(), proposalId: publicId('group_proposal', id), title: 'T', body: 'B' }),
  isAllowed: leadsHere,
  by: 'head.rsk',
};
const resultAdvance: MutationSample<ResultRow> = {
  document: ofResult('resultAdvance'),
  targets: (world) => {
    const told = proposals('COMMUNICATED')(world).map(({ id }) => id);
    return inEach(world['governance.result'], world, (row) => told.includes(row.proposal_id));
  },
  input: ({ id, version }) => ({
    ...key(),
    resultId: publicId('published_result', id),
    version,
    toState: 'IMPLEMENTED',
  }),
  isAllowed: leadsHere,
  by: 'coordinator.rsk',
};
const communicationRead: MutationSample<CommunicationRow> = {
  document: ofResult('communicationRead'),
  targets: (world) => {
    const people = caseManagers(world);
    return inEach(
      world['governance.communication'],
      world,
      (row) => row.read_on === null && people.includes(row.person_id ?? ''),
    );
  },
  input: ({ id }) => ({ ...key(), communicationId: publicId('communication', id) }),
  isAllowed: (who, row) => isPerson(who, row.person_id, row),
  by: 'cm.bornheim',
};

export const workingGroupMutations: Readonly<Record<string, MutationSample>> = {
  generativeThemeRecord,
  workingGroupInstall,
  workingGroupAdvance,
  groupMemberAdd,
  groupMemberEnd,
  groupTaskRecord,
  groupTaskComplete,
  groupMeetingRecord,
  proposalSubmit,
  proposalDecide,
  resultPublish,
  resultAdvance,
  communicationRead,
};
