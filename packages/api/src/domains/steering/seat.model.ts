import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { meetingPersonModel } from '../meeting/meeting.public.ts';
import { oneOf } from './steering-columns.ts';
import { groupReadable, isOwnSeat } from './steering-scope.ts';

export const seatModel = readModel({
  type: 'Seat',
  idKind: 'seat',
  table: 'governance.seat',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    version: 'version',
    position: 'position',
    organisation: 'organisation',
    function: 'function',
    kind: 'kind',
    topic: 'topic',
    personName: 'person_name',
    deputyName: 'deputy_name',
    isOwn: ({ row, statement }) => isOwnSeat(row, statement),
    validFrom: 'valid_from',
    validTo: 'valid_to',
    source: 'source',
  },
  relations: {
    member: oneOf(() => meetingPersonModel, 'person_id'),
    deputy: oneOf(() => meetingPersonModel, 'deputy_id'),
  },
});

export const procedureRulesModel = readModel({
  type: 'ProcedureRules',
  idKind: 'procedure_rules',
  table: 'governance.procedure_rules',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    version: 'version',
    edition: 'edition',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    invitationDays: 'invitation_days',
    quorumPercent: 'quorum_percent',
    majorityPercent: 'majority_percent',
    isDeputyAllowed: 'is_deputy_allowed',
    isCircularAllowed: 'is_circular_allowed',
    circularDays: 'circular_days',
    minutesDays: 'minutes_days',
    sessionsPerYear: 'sessions_per_year',
    source: 'source',
    note: 'note',
  },
});
