import { personalDataIn } from '@kim/schema/personal-data/personal-data.ts';
import type { SteeringFinding } from './steering.policy.ts';

const LONGEST_LINE = 200;
const LONGEST_TEXT = 10_000;
const LONGEST_VIEW = 2_000;
const MOST_DAYS = 90;

interface Text {
  readonly field: string;
  readonly value: string | null;
  readonly most?: number;
  readonly isNeeded?: boolean;
}
const textFinding = ({ field, value, most = LONGEST_LINE, isNeeded = true }: Text): SteeringFinding[] =>
  (isNeeded && !value?.trim()) || (value ?? '').length > most
    ? [{ code: 'STEERING_TEXT', field, figures: { most } }]
    : [];
/** Who sits in the group may be named, who is counselled may not; of a request nobody at all (R17: free text is the leak). */
const personalFinding = (field: string, value: string | null, isNobodyNamed = false): SteeringFinding[] =>
  personalDataIn(value ?? '').some(({ kind }) => isNobodyNamed || kind !== 'NAME')
    ? [{ code: 'STEERING_PERSONAL_DATA', field }]
    : [];
const figureFinding = (
  field: string,
  value: number,
  [least, most]: readonly [number, number],
): SteeringFinding[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [{ code: 'STEERING_FIGURE', field, figures: { least, most } }];

export interface SeatWish {
  readonly organisation: string;
  readonly function: string | null;
  readonly kind: string;
  readonly topic: string | null;
  readonly personId: string | null;
  readonly deputyId: string | null;
  readonly source: string;
}
export const findingsOfSeat = (seat: SeatWish): SteeringFinding[] => [
  ...textFinding({ field: 'organisation', value: seat.organisation }),
  ...textFinding({ field: 'function', value: seat.function, isNeeded: false }),
  ...textFinding({ field: 'topic', value: seat.topic, isNeeded: false }),
  ...textFinding({ field: 'source', value: seat.source }),
  ...((seat.kind === 'GUEST') === Boolean(seat.topic?.trim())
    ? []
    : [{ code: 'STEERING_TOPIC', field: 'topic' } as const]),
  ...(seat.personId && seat.personId === seat.deputyId
    ? [{ code: 'STEERING_PERSON', field: 'deputyId' } as const]
    : []),
];

export interface RulesWish {
  readonly invitationDays: number;
  readonly quorumPercent: number;
  readonly circularDays: number;
  readonly minutesDays: number;
  readonly sessionsPerYear: number;
  readonly source: string;
  readonly note: string | null;
}
export const findingsOfRules = (rules: RulesWish): SteeringFinding[] => [
  ...figureFinding('invitationDays', rules.invitationDays, [0, MOST_DAYS]),
  ...figureFinding('quorumPercent', rules.quorumPercent, [0, 99]),
  ...figureFinding('circularDays', rules.circularDays, [1, MOST_DAYS]),
  ...figureFinding('minutesDays', rules.minutesDays, [1, MOST_DAYS]),
  ...figureFinding('sessionsPerYear', rules.sessionsPerYear, [1, 24]),
  ...textFinding({ field: 'source', value: rules.source }),
  ...textFinding({ field: 'note', value: rules.note, most: LONGEST_VIEW, isNeeded: false }),
];

export interface SessionWish {
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}
export const findingsOfSession = (session: SessionWish, today: string): SteeringFinding[] => [
  ...textFinding({ field: 'title', value: session.title }),
  ...textFinding({ field: 'place', value: session.place }),
  ...(session.endsAt <= session.startsAt ? [{ code: 'STEERING_TIME', field: 'endsAt' } as const] : []),
  ...(session.heldOn < today ? [{ code: 'STEERING_DAY_PAST', field: 'heldOn' } as const] : []),
];

export const findingsOfRequest = (request: {
  readonly title: string;
  readonly text: string;
}): SteeringFinding[] => [
  ...textFinding({ field: 'title', value: request.title }),
  ...personalFinding('title', request.title, true),
  ...textFinding({ field: 'text', value: request.text, most: LONGEST_TEXT }),
  ...personalFinding('text', request.text, true),
];

export const findingsOfText = (field: string, value: string): SteeringFinding[] => [
  ...textFinding({ field, value, most: LONGEST_TEXT }),
  ...personalFinding(field, value),
];
export const findingsOfLine = (field: string, value: string): SteeringFinding[] =>
  textFinding({ field, value });
export const findingsOfView = (field: string, value: string | null): SteeringFinding[] => [
  ...textFinding({ field, value, most: LONGEST_VIEW, isNeeded: false }),
  ...personalFinding(field, value),
];
