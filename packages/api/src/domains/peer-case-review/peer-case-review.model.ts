import { peerCaseReviewStates } from '@kim/schema/reference/peer-case-review.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column } from '../../platform/reading/read-model.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import {
  isConvener,
  outcomeReadable,
  ownPart,
  participantReadable,
  reviewReadable,
} from './peer-case-scope.ts';
import { peerCaseTransitions, type PeerCaseBy } from './peer-case-review.policy.ts';

const moment =
  (column: string): Column =>
  ({ row }) =>
    `to_char(${row}.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const place = {
  kind: 'one' as const,
  models: () => [addresseeModel],
  on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
};

/** Where the caller may lead it now; what else must hold is asked when they do. */
const waysFor = (by: PeerCaseBy, row: string): string => {
  const cases = peerCaseReviewStates.map((state) => {
    const ways = peerCaseTransitions.filter(({ from, by: some }) => from === state && some.includes(by));
    return `when '${state}' then '{${ways.map(({ to }) => to).join(',')}}'::text[]`;
  });
  return `case ${row}.state ${cases.join(' ')} end`;
};
const viewerWays: Column = ({ row, statement }) =>
  `(case when exists (select ${ownPart(row, statement)} and o.answer = 'ACCEPTED' and o.role = 'MODERATOR') then ${waysFor('MODERATOR', row)} when ${isConvener(row, statement)} then ${waysFor('CONVENER', row)} else '{}'::text[] end)`;

export const peerCaseReviewModel = readModel({
  type: 'PeerCaseReview',
  idKind: 'peer_case_review',
  table: 'app.peer_case_review',
  readableBy: reviewReadable,
  reach: reachThrough(reviewReadable),
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    question: 'question',
    presentation: 'presentation',
    method: 'method',
    plannedAt: moment('planned_at'),
    place: 'place',
    state: 'state',
    step: 'step',
    stepSince: moment('step_since'),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    convenerName: 'convener_name',
    viewerRole: ({ row, statement }) =>
      `(select o.role ${ownPart(row, statement)} and o.answer = 'ACCEPTED')`,
    viewerAnswer: ({ row, statement }) => `(select o.answer ${ownPart(row, statement)})`,
    viewerWays,
  },
  relations: {
    organisation: place,
    invitedPlaces: {
      kind: 'list',
      models: () => [addresseeModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = any (${parent}.invited_ids)`,
      orderBy: ['name'],
    },
    participants: {
      kind: 'list',
      models: () => [peerCaseParticipantModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.review_id = ${parent}.id`,
      orderBy: ['person_name', 'id'],
    },
    outcome: {
      kind: 'one',
      models: () => [peerCaseOutcomeModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.review_id = ${parent}.id`,
    },
  },
  sorts: { PLANNED_AT: { sql: ({ row }) => `${row}.planned_at`, type: 'timestamptz' } },
  defaultSort: 'PLANNED_AT',
  filters: {
    state: { sql: ({ row, value, statement }) => `${row}.state = ${statement.bind(value, 'text')}` },
    hasHint: {
      sql: ({ row, value, statement }) =>
        `exists (select from app.peer_case_outcome h where h.county_id = ${row}.county_id and h.review_id = ${row}.id and h.hint is not null and ${outcomeReadable('h', statement)}) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const peerCaseParticipantModel = readModel({
  type: 'PeerCaseParticipant',
  idKind: 'peer_case_participant',
  table: 'app.peer_case_participant',
  readableBy: participantReadable,
  reach: reachThrough(participantReadable),
  columns: { id: 'id', version: 'version', personName: 'person_name', role: 'role', answer: 'answer' },
  relations: { organisation: place },
});

export const peerCaseOutcomeModel = readModel({
  type: 'PeerCaseOutcome',
  idKind: 'peer_case_outcome',
  table: 'app.peer_case_outcome',
  readableBy: outcomeReadable,
  reach: reachThrough(outcomeReadable),
  columns: {
    id: 'id',
    version: 'version',
    suggestions: 'suggestions',
    takeaway: 'takeaway',
    minutes: 'minutes',
    hint: 'hint',
    hintLifeArea: 'hint_life_area',
    hintLegalDomain: 'hint_legal_domain',
    recorderName: 'recorder_name',
  },
});
