import type { MembershipRole } from '../roles.ts';
import type { StateTable, Transition } from './state-table.ts';

/** A project working group solves one generative theme; a concept working group wrote one action field (KIM concept 2025, 2.6 and 4). */
export const workingGroupKinds = ['PROJECT', 'CONCEPT'] as const;
export type WorkingGroupKind = (typeof workingGroupKinds)[number];

export const workingGroupStates = ['DECIDED', 'STAFFED', 'ACTIVE', 'PROPOSAL_SUBMITTED', 'CLOSED'] as const;
export type WorkingGroupState = (typeof workingGroupStates)[number];

export const proposalStates = ['SUBMITTED', 'ADOPTED', 'RETURNED', 'REJECTED'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What became of a decision after it was told to everybody concerned. */
export const resultStates = ['COMMUNICATED', 'IMPLEMENTED', 'CHECKED', 'CLOSED', 'RECURRED'] as const;
export type ResultState = (typeof resultStates)[number];

/** By whose hand: the county that leads, a proposal that is submitted, or the steering group's resolution. */
export type WorkingGroupHand = 'COUNTY' | 'PROPOSAL' | 'RESOLUTION';
export type WorkingGroupTable<State extends string> = StateTable<State, WorkingGroupHand>;

const CONCEPT = 'KIM concept 2025, 2.4 to 2.6';
const MODEL = 'domain model 1.4.4 and 1.4.6';
const OWN = 'own design';

const way = <State extends string>(
  from: State,
  to: State,
  by: WorkingGroupHand,
  more: { readonly source: string; readonly guard?: string },
): Transition<State, WorkingGroupHand> => ({ from, to, by: [by], ...more });

/** Installing and staffing are the steering group's; what is returned is worked on again. */
export const workingGroupTable: WorkingGroupTable<WorkingGroupState> = {
  of: 'WorkingGroup',
  initial: 'DECIDED',
  states: workingGroupStates,
  transitions: [
    way('DECIDED', 'STAFFED', 'COUNTY', { source: MODEL, guard: 'MEMBERS' }),
    way('STAFFED', 'ACTIVE', 'COUNTY', { source: MODEL }),
    way('ACTIVE', 'PROPOSAL_SUBMITTED', 'PROPOSAL', { source: CONCEPT }),
    way('PROPOSAL_SUBMITTED', 'ACTIVE', 'RESOLUTION', { source: MODEL, guard: 'RETURNED' }),
    way('PROPOSAL_SUBMITTED', 'CLOSED', 'RESOLUTION', { source: MODEL, guard: 'ADOPTED_OR_REJECTED' }),
  ],
};

/** A proposal is decided once; what was returned is followed by a new one. */
export const proposalTable: WorkingGroupTable<ProposalState> = {
  of: 'Proposal',
  initial: 'SUBMITTED',
  states: proposalStates,
  transitions: [
    way('SUBMITTED', 'ADOPTED', 'RESOLUTION', { source: CONCEPT }),
    way('SUBMITTED', 'RETURNED', 'RESOLUTION', { source: MODEL }),
    way('SUBMITTED', 'REJECTED', 'RESOLUTION', { source: MODEL }),
  ],
};

/** Nothing of what was rejected is carried out; what was adopted is not closed before it was carried out and checked. */
export const resultTable: WorkingGroupTable<ResultState> = {
  of: 'PublishedResult',
  initial: 'COMMUNICATED',
  states: resultStates,
  transitions: [
    way('COMMUNICATED', 'IMPLEMENTED', 'COUNTY', { source: MODEL, guard: 'ADOPTED' }),
    way('COMMUNICATED', 'CLOSED', 'COUNTY', { source: OWN, guard: 'NOT_ADOPTED' }),
    way('IMPLEMENTED', 'CHECKED', 'COUNTY', { source: MODEL, guard: 'FINDING' }),
    way('CHECKED', 'CLOSED', 'COUNTY', { source: MODEL }),
    way('CHECKED', 'RECURRED', 'COUNTY', { source: OWN, guard: 'FINDING' }),
    way('CLOSED', 'RECURRED', 'COUNTY', { source: MODEL, guard: 'FINDING' }),
  ],
};

/** What the steering group's word on a proposal does to the group. */
export const groupAfterDecision = {
  ADOPTED: 'CLOSED',
  RETURNED: 'ACTIVE',
  REJECTED: 'CLOSED',
} as const satisfies Record<Exclude<ProposalState, 'SUBMITTED'>, WorkingGroupState>;

/** Kinds of resolutions that found something: a theme with its project group, and the concept groups of the action fields. */
export const foundingKinds = {
  THEME: ['THEME', 'PRIORITIES'],
  PROJECT: ['THEME', 'PRIORITIES'],
  CONCEPT: ['CONCEPT'],
} as const satisfies Record<WorkingGroupKind | 'THEME', readonly string[]>;

/** Who may be a member by name beside the county that leads: who works in the profession or with it. HR is none of them. */
export const groupMemberRoles = [
  'CASE_MANAGER',
  'MUNICIPAL_TEAM_LEAD',
  'STEERING_MEMBER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
] as const satisfies readonly MembershipRole[];
