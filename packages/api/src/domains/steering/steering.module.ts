import { and } from 'graphql-shield';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { GovernanceBody, ProcedureRules, Seat } from './body.entity.ts';
import { bodyModel } from './body.model.ts';
import { decisionRequestModel, seatVoteModel, sessionEntryModel } from './decision.model.ts';
import { DecisionResolver } from './decision.resolver.ts';
import { HurdleRequestResolver, requestsOfHurdle } from './hurdle-request.resolver.ts';
import { Resolution, SeatVote, SessionEntry } from './resolution.entity.ts';
import { procedureRulesModel, seatModel } from './seat.model.ts';
import { DecisionRequest, SeatAttendance, SteeringItem, SteeringSession } from './session.entity.ts';
import { resolutionModel, seatAttendanceModel, sessionModel, steeringItemModel } from './session.model.ts';
import { GovernanceBodyResolver, SteeringReadResolver } from './steering-read.resolver.ts';
import { votesForOwnSeat } from './steering-target.ts';
import { steeringGrants } from './steering.grants.ts';
import {
  DecisionRequestPayload,
  GovernanceBodyPayload,
  ResolutionPayload,
  SteeringItemPayload,
  SteeringSessionPayload,
} from './steering.payload.ts';
import { SteeringResolver } from './steering.resolver.ts';

const published = needs('READ_RESOLUTIONS');
const read = needs('READ_STEERING');
const run = needs('RUN_STEERING');
/** People by account are told to who may invite them. */
const appoint = and(run, needs('CONVENE_MEETINGS'));

const rules: AccessRules = {
  Query: {
    steeringGroup: read,
    committees: read,
    steeringSessions: read,
    steeringSession: read,
    steeringSessionCalendar: read,
    steeringItem: read,
    decisionRequests: read,
    resolutions: published,
    resolution: published,
  },
  GovernanceBody: { '*': read },
  GovernanceBodyConnection: { '*': read },
  GovernanceBodyEdge: { '*': read },
  ProcedureRules: { '*': read },
  Seat: { '*': read, member: appoint, deputy: appoint },
  SteeringSession: { '*': read },
  SteeringSessionConnection: { '*': read },
  SteeringSessionEdge: { '*': read },
  SessionCalendar: { '*': read },
  SeatAttendance: { '*': read },
  SteeringItem: { '*': read },
  SeatVote: { '*': read },
  SessionEntry: { '*': read },
  DecisionRequest: { '*': read },
  DecisionRequestConnection: { '*': read },
  DecisionRequestEdge: { '*': read },
  Hurdle: { decisionRequests: read },
  Resolution: {
    '*': published,
    version: read,
    isCircular: read,
    session: read,
    request: read,
    dissentingVotes: read,
  },
  ResolutionConnection: { '*': published },
  ResolutionEdge: { '*': published },
  Mutation: {
    seatRecord: run,
    seatEnd: run,
    procedureRulesRecord: run,
    steeringSessionRecord: run,
    steeringSessionAdvance: run,
    steeringItemAdd: run,
    seatAttendanceRecord: run,
    sessionEntryWrite: run,
    votingOpen: run,
    seatVoteCast: and(needs('RUN_STEERING', 'VOTE_IN_STEERING'), votesForOwnSeat),
    votingClose: run,
    decisionRequestRecord: run,
    resolutionRecord: run,
    resolutionPublish: run,
  },
};

const valid = (row: string): string =>
  `${row}.valid_from <= n.held_on and (${row}.valid_to is null or ${row}.valid_to >= n.held_on)`;

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
  resolvers: [
    GovernanceBodyResolver,
    SteeringReadResolver,
    SteeringResolver,
    DecisionResolver,
    HurdleRequestResolver,
  ],
  payloads: [
    GovernanceBodyPayload,
    SteeringSessionPayload,
    SteeringItemPayload,
    DecisionRequestPayload,
    ResolutionPayload,
  ],
  models: [
    bodyModel,
    procedureRulesModel,
    seatModel,
    sessionModel,
    seatAttendanceModel,
    steeringItemModel,
    seatVoteModel,
    sessionEntryModel,
    decisionRequestModel,
    resolutionModel,
  ],
  extensions: [requestsOfHurdle],
  rules,
  invariants: {
    'a vote is of a voting seat': `select v.id from governance.vote v join governance.seat s on s.county_id = v.county_id and s.id = v.seat_id where s.kind <> 'VOTING'`,
    'a seat that was there was valid on the day': `select a.id from governance.seat_attendance a join governance.session n on n.county_id = a.county_id and n.id = a.session_id join governance.seat s on s.county_id = a.county_id and s.id = a.seat_id where a.state in ('PRESENT', 'DEPUTY') and not (${valid('s')})`,
    'one edition of the rules of procedure holds at a time': `select a.id from governance.procedure_rules a join governance.procedure_rules b on b.county_id = a.county_id and b.body_id = a.body_id and b.id <> a.id and b.valid_from <= coalesce(a.valid_to, 'infinity') and a.valid_from <= coalesce(b.valid_to, 'infinity')`,
    'a place in a body is taken once at a time': `select a.id from governance.seat a join governance.seat b on b.county_id = a.county_id and b.body_id = a.body_id and b.position = a.position and b.id <> a.id and b.valid_from <= coalesce(a.valid_to, 'infinity') and a.valid_from <= coalesce(b.valid_to, 'infinity')`,
    'a resolution on a request answers it': `select r.id from governance.resolution r join governance.decision_request q on q.county_id = r.county_id and q.id = r.request_id where q.state <> 'DECIDED'`,
  },
} satisfies DomainModule;
