import type { DomainModule } from '../../platform/domain-module.ts';
import { GovernanceBody, ProcedureRules, Seat } from './body.entity.ts';
import { Resolution, SeatVote, SessionEntry } from './resolution.entity.ts';
import { DecisionRequest, SeatAttendance, SteeringItem, SteeringSession } from './session.entity.ts';
import { steeringGrants } from './steering.grants.ts';

/** The steering group: seats, rules of procedure, meetings, votes and resolutions. */
export const steeringModule = {
  name: 'steering',
  entities: [
    GovernanceBody,
    ProcedureRules,
    Seat,
    SteeringSession,
    DecisionRequest,
    SteeringItem,
    SeatAttendance,
    SeatVote,
    SessionEntry,
    Resolution,
  ],
  grants: steeringGrants,
  resolvers: [],
  payloads: [],
  models: [],
  rules: {},
  invariants: {},
} satisfies DomainModule;
