import {
  bodyKinds,
  bodyParts,
  decisionKinds,
  decisionRequestStates,
  motions,
  resolutionOutcomes,
  seatAttendanceStates,
  seatKinds,
  sessionStates,
  voteChoices,
  votingStates,
} from '@kim/schema/reference/steering.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';

const described = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([value, description]) => [value, { description }]));

export const BodyKindEnum = enumOf(bodyKinds);
registerEnumType(BodyKindEnum, {
  name: 'BodyKind',
  description: 'What a body is there for.',
  valuesConfig: described({
    STEERING: 'The steering group of the county: it decides (KIM concept 2025, 2.4).',
    COMMITTEE: 'The programme is reported to it (KIM concept 2025, 3.4).',
  }),
});
export const BodyPartEnum = enumOf(bodyParts);
registerEnumType(BodyPartEnum, {
  name: 'BodyPart',
  description: 'What the county has to do with a committee (KIM concept 2025, 3.4).',
  valuesConfig: described({
    ORGANISED: 'The county organises it.',
    ATTENDED: 'The county takes part in it.',
  }),
});
export const SeatKindEnum = enumOf(seatKinds);
registerEnumType(SeatKindEnum, {
  name: 'SeatKind',
  description: 'Whether a seat votes (KIM concept 2025, 2.4).',
  valuesConfig: described({ VOTING: 'It votes.', GUEST: 'It is invited by topic and advises.' }),
});
export const SessionStateEnum = enumOf(sessionStates);
registerEnumType(SessionStateEnum, {
  name: 'SessionState',
  description: 'How a session stands.',
  valuesConfig: described({
    PLANNED: 'Its day is known; the agenda is being set.',
    INVITED: 'The invitation with the agenda is out.',
    HELD: 'It is being held: attendance is noted and votes are cast.',
    MINUTES_DRAFT: 'It is over; the minutes are being written, for the office alone.',
    MINUTES_SENT: 'The minutes are sent to all seats.',
    MINUTES_APPROVED: 'The minutes are approved; nothing changes any more.',
  }),
});
export const SeatAttendanceStateEnum = enumOf(seatAttendanceStates);
registerEnumType(SeatAttendanceStateEnum, {
  name: 'SeatAttendanceState',
  description: 'Whether a seat was there.',
  valuesConfig: described({
    INVITED: 'Invited; not noted yet.',
    PRESENT: 'Its member is there.',
    DEPUTY: 'Its deputy is there in place of its member.',
    EXCUSED: 'Nobody came, and they had said so.',
    ABSENT: 'Nobody came.',
  }),
});
export const VotingStateEnum = enumOf(votingStates);
registerEnumType(VotingStateEnum, {
  name: 'VotingState',
  description: 'Whether an item is being voted on.',
  valuesConfig: described({
    NONE: 'Not put to the vote.',
    OPEN: 'Seats vote now.',
    CLOSED: 'The votes are counted.',
  }),
});
export const MotionEnum = enumOf(motions);
registerEnumType(MotionEnum, {
  name: 'Motion',
  description: 'What is put to the vote.',
  valuesConfig: described({
    ADOPT: 'To adopt what is proposed.',
    DEFER: 'To put it off.',
    RETURN: 'To send it back to be worked on.',
  }),
});
export const VoteChoiceEnum = enumOf(voteChoices);
registerEnumType(VoteChoiceEnum, {
  name: 'VoteChoice',
  description: 'How a seat votes. Abstentions do not count for the majority.',
  valuesConfig: described({ YES: 'In favour.', NO: 'Against.', ABSTAIN: 'Neither.' }),
});
export const DecisionKindEnum = enumOf(decisionKinds);
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'What a resolution is about.',
  valuesConfig: described({
    THEME: 'That a hurdle is worked on as a generative theme, by a project working group.',
    PROPOSAL: 'What a working group proposes.',
    PRIORITIES: 'What is worked on first.',
    RULES: 'The rules of procedure.',
    CONCEPT: 'The concept of the county.',
    OTHER: 'Anything else.',
  }),
});
export const DecisionRequestStateEnum = enumOf(decisionRequestStates);
registerEnumType(DecisionRequestStateEnum, {
  name: 'DecisionRequestState',
  description: 'How a request for a decision stands.',
  valuesConfig: described({
    OPEN: 'It waits for an agenda.',
    ON_AGENDA: 'It stands on an agenda, or goes round by circular.',
    DECIDED: 'It is decided.',
  }),
});
export const ResolutionOutcomeEnum = enumOf(resolutionOutcomes);
registerEnumType(ResolutionOutcomeEnum, {
  name: 'ResolutionOutcome',
  description: 'What was decided.',
  valuesConfig: described({
    ADOPTED: 'What was proposed holds.',
    DEFERRED: 'It comes again.',
    RETURNED: 'It is to be worked on first.',
    REJECTED: 'It does not hold.',
  }),
});
