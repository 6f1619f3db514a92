import { sealedOf, type ModuleSpec, type NodeSpec } from '../specification.support.ts';
import type { OfCounty, RowOf, Table } from '../world.support.ts';
import type { IdKind } from '@kim/schema/ids.ts';
import { spreadRows } from './casework-rows.support.ts';
import { lead } from './roles.support.ts';
import {
  attendanceAttempts,
  entryAttempts,
  itemAttempts,
  requestAttempts,
  resolutionAttempts,
  sessionAttempts,
  voteAttempts,
} from './steering-attempts.support.ts';
import { rulesAttempts, seatAttempts } from './steering-period-attempts.support.ts';
import { steeringMutations } from './steering-mutations.support.ts';
import {
  entriesSeen,
  insiders,
  itemsSeen,
  ofGroup,
  others,
  requestsSeen,
  resolutionsSeen,
} from './steering-rows.support.ts';
import { moreSteering, unusualSteering } from './steering-world.support.ts';

const node = <Name extends Table>(table: Name, kind: IdKind, type: string): NodeSpec<RowOf<Name>> => ({
  kind: () => kind,
  type: () => type,
  samples: (world) =>
    spreadRows(world[table] as unknown as readonly Identified[]) as unknown as RowOf<Name>[],
});
interface Identified extends OfCounty {
  readonly id: string;
}

export const spec: ModuleSpec = {
  tables: {
    'governance.body': {
      grants: [['SELECT', insiders, '*']],
      seen: (who, world) => ofGroup(world['governance.body'], who),
      node: node('governance.body', 'governance_body', 'GovernanceBody'),
    },
    'governance.procedure_rules': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'valid_to version'],
      ],
      heldByReading: ['office_ends_rules'],
      seen: (who, world) => ofGroup(world['governance.procedure_rules'], who),
      attempts: rulesAttempts,
      node: node('governance.procedure_rules', 'procedure_rules', 'ProcedureRules'),
    },
    'governance.seat': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'valid_to version'],
      ],
      heldByReading: ['office_ends_seat'],
      seen: (who, world) => ofGroup(world['governance.seat'], who),
      attempts: seatAttempts,
      node: node('governance.seat', 'seat', 'Seat'),
    },
    'governance.session': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        [
          'UPDATE',
          lead,
          'ends_at held_on invited_on minutes_approved_on minutes_sent_on place sequence short_notice starts_at state title version',
        ],
      ],
      heldByReading: ['office_leads_session'],
      seen: (who, world) => ofGroup(world['governance.session'], who),
      attempts: sessionAttempts,
      node: node('governance.session', 'steering_session', 'SteeringSession'),
    },
    'governance.decision_request': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'state version'],
      ],
      heldByReading: ['office_follows_request'],
      seen: requestsSeen,
      attempts: requestAttempts,
      node: node('governance.decision_request', 'decision_request', 'DecisionRequest'),
    },
    'governance.session_item': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'closes_on motion opened_on position version voting'],
      ],
      seen: itemsSeen,
      attempts: itemAttempts,
      node: node('governance.session_item', 'steering_item', 'SteeringItem'),
    },
    'governance.seat_attendance': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'state version'],
      ],
      // a trigger finds no session of another county
      heldByReading: ['office_invites_seats without county_id', 'office_notes_seats'],
      seen: (who, world) => ofGroup(world['governance.seat_attendance'], who),
      attempts: attendanceAttempts,
      node: node('governance.seat_attendance', 'seat_attendance', 'SeatAttendance'),
    },
    'governance.vote': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', insiders, '*'],
        ['UPDATE', insiders, 'choice dissenting_view person_id person_name version'],
      ],
      // a trigger finds no item of another county
      seen: (who, world) => ofGroup(world['governance.vote'], who),
      attempts: voteAttempts,
      node: node('governance.vote', 'seat_vote', 'SeatVote'),
    },
    'governance.session_minutes': {
      grants: [
        ['SELECT', insiders, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'body version'],
      ],
      // a trigger lets nobody write into minutes of a session they do not see
      heldByReading: ['office_corrects_minutes', 'office_writes_minutes'],
      seen: entriesSeen,
      attempts: entryAttempts,
      node: node('governance.session_minutes', 'session_entry', 'SessionEntry'),
    },
    'governance.resolution': {
      grants: [
        ['SELECT', insiders, '*'],
        [
          'SELECT',
          others,
          'abstentions county_id day_note decided_on id kind no_votes outcome published_on source subject text yes_votes',
        ],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'published_on version'],
      ],
      heldByReading: ['office_publishes_resolution'],
      seen: resolutionsSeen,
      // what is published everybody knows, without an account too
      known: (who, world) => {
        const sealed = sealedOf(who);
        const reads = sealed && [...insiders, ...others].includes(sealed.role);
        return [
          ...(reads ? resolutionsSeen(sealed, world) : []),
          ...world['governance.resolution'].filter((row) => row.published_on !== null),
        ];
      },
      attempts: resolutionAttempts,
      node: node('governance.resolution', 'resolution', 'Resolution'),
    },
  },
  mutations: steeringMutations,
  unusual: unusualSteering,
  multiply: moreSteering,
  grows: ['Query.steeringSessions', 'Query.resolutions', 'Query.decisionRequests', 'Query.committees'],
};
