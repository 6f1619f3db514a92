import { findingsOfFreeText, type FreeTextMay } from '@kim/schema/personal-data/free-text.ts';
import type { PersonalDataKind } from '@kim/schema/personal-data/personal-data.ts';
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
const official: FreeTextMay = { mayNameOfficials: true, mayDate: true };
const nobody: FreeTextMay = { mayDate: true };
/** A meeting has an address or a number to dial in, a paper has its number. */
const ofPlaces: readonly PersonalDataKind[] = ['ADDRESS', 'FILE_NUMBER'];
const ofPapers: readonly PersonalDataKind[] = ['FILE_NUMBER'];
interface Told {
  readonly may?: FreeTextMay;
  readonly besides?: readonly PersonalDataKind[];
}
const personalFinding = (
  field: string,
  value: string | null,
  { may = official, besides = [] }: Told = {},
): SteeringFinding[] =>
  findingsOfFreeText(value ?? '', may).some(({ kind }) => !besides.includes(kind))
    ? [{ code: 'STEERING_PERSONAL_DATA', field }]
    : [];
/** What a text lacks, and what it should not tell. */
const freeTextFindings = (text: Text, told: Told = {}): SteeringFinding[] => [
  ...textFinding(text),
  ...personalFinding(text.field, text.value, told),
];
const sourceFindings = (value: string): SteeringFinding[] =>
  freeTextFindings({ field: 'source', value }, { besides: ofPapers });
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
  ...freeTextFindings({ field: 'organisation', value: seat.organisation }),
  ...freeTextFindings({ field: 'function', value: seat.function, isNeeded: false }),
  ...freeTextFindings({ field: 'topic', value: seat.topic, isNeeded: false }),
  ...sourceFindings(seat.source),
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
  readonly majorityPercent: number;
  readonly circularDays: number;
  readonly minutesDays: number;
  readonly sessionsPerYear: number;
  readonly source: string;
  readonly note: string | null;
}
export const findingsOfRules = (rules: RulesWish): SteeringFinding[] => [
  ...figureFinding('invitationDays', rules.invitationDays, [0, MOST_DAYS]),
  ...figureFinding('quorumPercent', rules.quorumPercent, [0, 99]),
  ...figureFinding('majorityPercent', rules.majorityPercent, [50, 99]),
  ...figureFinding('circularDays', rules.circularDays, [1, MOST_DAYS]),
  ...figureFinding('minutesDays', rules.minutesDays, [1, MOST_DAYS]),
  ...figureFinding('sessionsPerYear', rules.sessionsPerYear, [1, 24]),
  ...sourceFindings(rules.source),
  ...freeTextFindings({ field: 'note', value: rules.note, most: LONGEST_VIEW, isNeeded: false }),
];

export interface SessionWish {
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}
export const findingsOfSession = (session: SessionWish, today: string): SteeringFinding[] => [
  ...freeTextFindings({ field: 'title', value: session.title }),
  ...freeTextFindings({ field: 'place', value: session.place }, { besides: ofPlaces }),
  ...(session.endsAt <= session.startsAt ? [{ code: 'STEERING_TIME', field: 'endsAt' } as const] : []),
  ...(session.heldOn < today ? [{ code: 'STEERING_DAY_PAST', field: 'heldOn' } as const] : []),
];

export const findingsOfRequest = (request: {
  readonly title: string;
  readonly text: string;
}): SteeringFinding[] => [
  ...freeTextFindings({ field: 'title', value: request.title }, { may: nobody }),
  ...freeTextFindings({ field: 'text', value: request.text, most: LONGEST_TEXT }, { may: nobody }),
];

export interface ReportWish {
  readonly subject: string;
  readonly text: string;
  readonly source: string;
}
export const findingsOfReport = ({ subject, text, source }: ReportWish): SteeringFinding[] => [
  ...freeTextFindings({ field: 'subject', value: subject }),
  ...findingsOfText('text', text),
  ...sourceFindings(source),
];
export const findingsOfText = (field: string, value: string): SteeringFinding[] =>
  freeTextFindings({ field, value, most: LONGEST_TEXT });
/** A differing view, or why an invitation is short: for the record, where there is one. */
export const findingsOfRemark = (field: string, value: string | null): SteeringFinding[] =>
  freeTextFindings({ field, value, most: LONGEST_VIEW, isNeeded: false });
