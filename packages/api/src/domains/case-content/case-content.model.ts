import { readModel, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';
import { personModel } from '../identity/identity.public.ts';

/** What is said in a case is read by the case manager who leads it, and by nobody else. */
const ofLeader = { readableBy: ofLedCase, reach: reachOfLedCase } as const;

const moment =
  (column: string) =>
  ({ row }: { readonly row: string }): string =>
    `to_char(${row}.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const list = (models: Relation['models'], column: string, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});

const one = (models: Relation['models'], column: string): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const ofCase = one(() => [caseModel], 'case_id');

export const noteModel: ReadModel = readModel({
  type: 'CaseNote',
  idKind: 'note',
  table: 'content.note',
  ...ofLeader,
  columns: {
    id: 'id',
    number: 'number',
    occurredOn: 'occurred_on',
    channel: 'channel',
    text: 'text',
    recordedAt: moment('recorded_at'),
  },
  relations: {
    case: ofCase,
    writtenBy: one(() => [personModel], 'written_by_id'),
    corrects: one(() => [noteModel], 'corrects_id'),
  },
});

export const assessmentModel = readModel({
  type: 'CaseAssessment',
  idKind: 'assessment',
  table: 'content.assessment',
  ...ofLeader,
  columns: {
    id: 'id',
    lifeArea: 'life_area',
    kind: 'kind',
    assessedOn: 'assessed_on',
    rating: 'rating',
    text: 'text',
  },
  relations: { assessedBy: one(() => [personModel], 'assessed_by_id') },
});

export const milestoneModel = readModel({
  type: 'Milestone',
  idKind: 'milestone',
  table: 'content.milestone',
  ...ofLeader,
  columns: { id: 'id', number: 'number', text: 'text', dueOn: 'due_on', doneOn: 'done_on' },
});

export const goalModel = readModel({
  type: 'Goal',
  idKind: 'goal',
  table: 'content.goal',
  ...ofLeader,
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    lifeArea: 'life_area',
    text: 'text',
    dueOn: 'due_on',
    reachedOn: 'reached_on',
    givenUpOn: 'given_up_on',
  },
  relations: { milestones: list(() => [milestoneModel], 'goal_id', 'number') },
});

export const goalAgreementModel = readModel({
  type: 'GoalAgreement',
  idKind: 'agreement',
  table: 'content.goal_agreement',
  ...ofLeader,
  columns: {
    id: 'id',
    version: 'version',
    language: 'language',
    agreedOn: 'agreed_on',
    signedByClientOn: 'signed_by_client_on',
    signedByCaseManagerOn: 'signed_by_case_manager_on',
    discardedOn: 'discarded_on',
  },
  relations: {
    case: ofCase,
    signedBy: one(() => [personModel], 'signed_by_id'),
    goals: list(() => [goalModel], 'agreement_id', 'number'),
  },
});

export const caseTaskModel = readModel({
  type: 'CaseTask',
  idKind: 'case_task',
  table: 'content.case_task',
  ...ofLeader,
  columns: { id: 'id', version: 'version', text: 'text', dueOn: 'due_on', doneOn: 'done_on' },
});

/** Notes that no correction took the place of. */
const presentNotes: Relation = {
  ...list(() => [noteModel], 'case_id', 'occurred_on desc', 'recorded_at desc', 'id'),
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id and not exists (select from content.note later where later.county_id = ${child}.county_id and later.corrects_id = ${child}.id)`,
};

export const contentOfCase = {
  model: caseModel,
  relations: {
    notes: presentNotes,
    assessments: list(() => [assessmentModel], 'case_id', 'assessed_on', 'life_area', 'recorded_at', 'id'),
    goalAgreements: list(() => [goalAgreementModel], 'case_id', 'agreed_on desc', 'id desc'),
    tasks: list(() => [caseTaskModel], 'case_id', 'due_on', 'id'),
  },
};
