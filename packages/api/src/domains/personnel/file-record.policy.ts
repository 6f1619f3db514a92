import { isReadable } from '@kim/schema/text-input.ts';

export const appraisalKinds = ['PROBATION', 'REGULAR', 'OCCASION'] as const;
export type AppraisalKind = (typeof appraisalKinds)[number];

/** What documents a personnel file holds. Nothing on health: certificates of incapacity are no part of it (§ 22 BDSG). */
export const documentCategories = [
  'CONTRACT',
  'CERTIFICATE',
  'APPRAISAL',
  'CORRESPONDENCE',
  'OTHER',
] as const;
export type DocumentCategory = (typeof documentCategories)[number];

/** Kinds of files a personnel file takes; tables of figures are none of them. */
export const documentKinds: readonly string[] = ['PDF', 'PNG', 'JPEG', 'DOCX', 'ODT', 'TXT'];

interface AppraisalRequest {
  readonly heldOn: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly text: string;
  readonly nextDueOn: string | null;
}

interface DocumentRequest {
  readonly title: string;
  readonly receivedOn: string;
}

interface RecordFinding {
  readonly code: 'INVALID_PERIOD' | 'INVALID_TEXT' | 'DAY_TO_COME';
  readonly field: keyof AppraisalRequest | keyof DocumentRequest;
  readonly figures?: Readonly<Record<string, string | number>>;
}

const LONGEST_APPRAISAL = 10_000;
const LONGEST_TITLE = 200;

const isText = (text: string, most: number): boolean => isReadable(text) && text.length <= most;

export const findingsOfAppraisal = (
  { heldOn, periodFrom, periodTo, text, nextDueOn }: AppraisalRequest,
  today: string,
): RecordFinding[] => {
  const findings: (RecordFinding | false)[] = [
    heldOn > today && { code: 'DAY_TO_COME', field: 'heldOn' },
    periodTo < periodFrom && { code: 'INVALID_PERIOD', field: 'periodTo' },
    !isText(text, LONGEST_APPRAISAL) && {
      code: 'INVALID_TEXT',
      field: 'text',
      figures: { most: LONGEST_APPRAISAL },
    },
    nextDueOn !== null && nextDueOn <= heldOn && { code: 'INVALID_PERIOD', field: 'nextDueOn' },
  ];
  return findings.filter((finding) => finding !== false);
};

export const findingsOfDocument = (
  { title, receivedOn }: DocumentRequest,
  today: string,
): RecordFinding[] => {
  const findings: (RecordFinding | false)[] = [
    !isText(title, LONGEST_TITLE) && {
      code: 'INVALID_TEXT',
      field: 'title',
      figures: { most: LONGEST_TITLE },
    },
    receivedOn > today && { code: 'DAY_TO_COME', field: 'receivedOn' },
  ];
  return findings.filter((finding) => finding !== false);
};
