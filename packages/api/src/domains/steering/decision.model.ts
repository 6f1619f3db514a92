import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { seatModel } from './seat.model.ts';
import { entryReadable, groupReadable, requestReadable } from './steering-scope.ts';
import { oneOf } from './steering-columns.ts';

export const seatVoteModel = readModel({
  type: 'SeatVote',
  idKind: 'seat_vote',
  table: 'governance.vote',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    choice: 'choice',
    dissentingView: 'dissenting_view',
    personName: 'person_name',
  },
  relations: { seat: oneOf(() => seatModel, 'seat_id') },
});

export const sessionEntryModel = readModel({
  type: 'SessionEntry',
  idKind: 'session_entry',
  table: 'governance.session_minutes',
  readableBy: entryReadable,
  reach: reachThrough(entryReadable),
  columns: { id: 'id', body: 'body' },
});

export const decisionRequestModel = readModel({
  type: 'DecisionRequest',
  idKind: 'decision_request',
  table: 'governance.decision_request',
  readableBy: requestReadable,
  reach: reachThrough(requestReadable),
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    title: 'title',
    text: 'text',
    state: 'state',
    personName: 'person_name',
    requestedOn: 'requested_on',
  },
  filters: {
    state: { sql: ({ row, value, statement }) => `${row}.state = ${statement.bind(value, 'text')}` },
  },
  sorts: { REQUESTED_ON: { sql: ({ row }) => `${row}.requested_on`, type: 'date' } },
  defaultSort: 'REQUESTED_ON',
});
