import { waysBy } from '@kim/schema/reference/state-table.ts';
import { resultTable, workingGroupTable } from '@kim/schema/reference/working-group.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type SortOption } from '../../platform/reading/read-model.ts';
import {
  communicationReadable,
  groupReadable,
  isOwn,
  listOf,
  ofGroupReadable,
  oneOf,
  resultReadable,
  themeReadable,
  waysOfCounty,
} from './working-group-scope.ts';

const byName = (column: string): SortOption => ({
  sql: ({ row }) => `${row}.${column} collate "de-x-icu"`,
  type: 'text',
});

export const generativeThemeModel = readModel({
  type: 'GenerativeTheme',
  idKind: 'generative_theme',
  table: 'governance.theme',
  readableBy: themeReadable,
  reach: reachThrough(themeReadable),
  columns: {
    id: 'id',
    title: 'title',
    description: 'description',
    decidedOn: 'decided_on',
    dayNote: 'day_note',
    isFromHurdle: ({ row }) => `(${row}.hurdle_id is not null)`,
  },
  relations: { workingGroups: listOf(() => workingGroupModel, 'theme_id', 'name', 'id') },
  sorts: { TITLE: byName('title') },
  defaultSort: 'TITLE',
});

export const workingGroupModel = readModel({
  type: 'WorkingGroup',
  idKind: 'working_group',
  table: 'governance.working_group',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    name: 'name',
    mandate: 'mandate',
    actionField: 'action_field',
    decidedOn: 'decided_on',
    dayNote: 'day_note',
    state: 'state',
    source: 'source',
    viewerWays: waysOfCounty(workingGroupTable.states, (state) => waysBy(workingGroupTable, state, 'COUNTY')),
  },
  relations: {
    theme: oneOf(() => generativeThemeModel, 'theme_id'),
    members: listOf(() => groupMemberModel, 'working_group_id', 'body', 'person_name', 'id'),
    tasks: listOf(() => groupTaskModel, 'working_group_id', 'due_on', 'id'),
    meetings: listOf(() => groupMeetingModel, 'working_group_id', 'held_on', 'id'),
    proposals: listOf(() => proposalModel, 'working_group_id', 'submitted_on', 'id'),
  },
  filters: {
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
    isOpen: {
      sql: ({ row, value, statement }) => `(${row}.state <> 'CLOSED') = ${statement.bind(value, 'boolean')}`,
    },
  },
  sorts: { NAME: byName('name') },
  defaultSort: 'NAME',
});

const ofGroup = { readableBy: ofGroupReadable, reach: reachThrough(ofGroupReadable) };

export const groupMemberModel = readModel({
  type: 'GroupMember',
  idKind: 'group_member',
  table: 'governance.group_member',
  ...ofGroup,
  columns: {
    id: 'id',
    version: 'version',
    body: 'body',
    personName: 'person_name',
    memberRole: 'member_role',
    endedOn: 'ended_on',
    isOwn,
  },
});

export const groupTaskModel = readModel({
  type: 'GroupTask',
  idKind: 'group_task',
  table: 'governance.group_task',
  ...ofGroup,
  columns: { id: 'id', version: 'version', title: 'title', dueOn: 'due_on', doneOn: 'done_on' },
  relations: {
    member: oneOf(() => groupMemberModel, 'member_id'),
    workingGroup: oneOf(() => workingGroupModel, 'working_group_id'),
  },
});

export const groupMeetingModel = readModel({
  type: 'GroupMeeting',
  idKind: 'group_meeting',
  table: 'governance.group_meeting',
  ...ofGroup,
  columns: {
    id: 'id',
    version: 'version',
    heldOn: 'held_on',
    place: 'place',
    notes: 'notes',
    personName: 'person_name',
  },
});

/** Whether the steering group has resolved on it, and it was not taken over yet. */
const isResolved: Column = ({ row, statement: { context } }) =>
  hasRight(context.actor, 'LEAD_WORKING_GROUPS')
    ? `(${row}.state = 'SUBMITTED' and exists (select from governance.resolution r where r.county_id = ${row}.county_id and r.request_id = ${row}.decision_request_id and r.outcome <> 'DEFERRED'))`
    : 'false';

export const proposalModel = readModel({
  type: 'Proposal',
  idKind: 'group_proposal',
  table: 'governance.proposal',
  ...ofGroup,
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    body: 'body',
    state: 'state',
    submittedOn: 'submitted_on',
    decidedOn: 'decided_on',
    personName: 'person_name',
    isResolved,
  },
  relations: {
    result: {
      kind: 'one',
      models: () => [publishedResultModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.proposal_id = ${parent}.id`,
    },
  },
});

const resultWays: Column = (call) => {
  const ways = waysOfCounty(resultTable.states, (state) => waysBy(resultTable, state, 'COUNTY'));
  const { row } = call;
  return `(array(select w from unnest(${(ways as Exclude<Column, string>)(call)}) w where ${row}.state <> 'COMMUNICATED' or (w = 'IMPLEMENTED') = ${row}.is_adopted))`;
};

export const publishedResultModel = readModel({
  type: 'PublishedResult',
  idKind: 'published_result',
  table: 'governance.result',
  readableBy: resultReadable,
  reach: reachThrough(resultReadable),
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    body: 'body',
    isAdopted: 'is_adopted',
    publishedOn: 'published_on',
    state: 'state',
    implementedOn: 'implemented_on',
    checkedOn: 'checked_on',
    finding: 'finding',
    closedOn: 'closed_on',
    recurredOn: 'recurred_on',
    recurrence: 'recurrence',
    viewerWays: resultWays,
  },
  relations: { communications: listOf(() => communicationModel, 'result_id', 'reason', 'id') },
  sorts: { PUBLISHED_ON: { sql: ({ row }) => `${row}.published_on`, type: 'date' } },
  defaultSort: 'PUBLISHED_ON',
});

export const communicationModel = readModel({
  type: 'Communication',
  idKind: 'communication',
  table: 'governance.communication',
  readableBy: communicationReadable,
  reach: reachThrough(communicationReadable),
  columns: {
    id: 'id',
    reason: 'reason',
    sentOn: 'sent_on',
    readOn: 'read_on',
    hasAccount: ({ row }) => `(${row}.person_id is not null)`,
    isOwn,
  },
  relations: { result: oneOf(() => publishedResultModel, 'result_id') },
});
