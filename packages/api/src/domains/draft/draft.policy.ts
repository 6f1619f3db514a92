import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';

/** Forms whose text is kept while it is being written. */
export const draftForms = [
  'CASE_NOTE',
  'ASSESSMENT',
  'GOAL_AGREEMENT',
  'SERVICE',
  'CASE_INTAKE',
  'NOTE_CORRECTION',
  'CASE_TASK',
  'TASK_CHANGE',
  'HURDLE_REPORT',
] as const;
export type DraftForm = (typeof draftForms)[number];

/** Before there is a case, or where there never is one. */
export const formsWithoutCase: readonly DraftForm[] = ['SERVICE', 'CASE_INTAKE', 'HURDLE_REPORT'];
/** Of which there is one per note, or per task. */
export const formsOfParts: readonly DraftForm[] = ['NOTE_CORRECTION', 'TASK_CHANGE'];

/** As much as fits into one request, umlauts and all. */
const MOST = 30_000;

interface DraftFinding {
  readonly code: ChangeCode;
  readonly field: 'caseId' | 'aboutId' | 'content';
  readonly figures?: { readonly most: number };
}

export interface FormOf {
  readonly form: DraftForm;
  readonly caseId: string | null;
  /** The note or the task that is being changed. */
  readonly aboutId: string | null;
}

/** A form belongs to a case or to none, and to something in it or not. */
export const findingsOfPlace = ({ form, caseId, aboutId }: FormOf): DraftFinding[] => {
  const findings: (DraftFinding | false)[] = [
    formsWithoutCase.includes(form) !== (caseId === null) && { code: 'DRAFT_CASE', field: 'caseId' },
    formsOfParts.includes(form) !== (aboutId !== null) && { code: 'DRAFT_ABOUT', field: 'aboutId' },
  ];
  return findings.filter((finding) => finding !== false);
};

export const findingsOfDraft = ({
  content,
  ...place
}: FormOf & { readonly content: string }): DraftFinding[] => [
  ...findingsOfPlace(place),
  ...(content.length > MOST
    ? [{ code: 'DRAFT_TOO_LONG' as const, field: 'content' as const, figures: { most: MOST } }]
    : []),
];
