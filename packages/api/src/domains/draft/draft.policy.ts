import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';

/** Forms whose text is kept while it is being written. */
export const draftForms = ['CASE_NOTE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'SERVICE', 'CASE_INTAKE'] as const;
export type DraftForm = (typeof draftForms)[number];

/** Before there is a case, or where there never is one. */
export const formsWithoutCase: readonly DraftForm[] = ['SERVICE', 'CASE_INTAKE'];

/** As much as fits into one request, umlauts and all. */
const MOST = 30_000;

interface DraftFinding {
  readonly code: ChangeCode;
  readonly field: 'caseId' | 'content';
  readonly figures?: { readonly most: number };
}

interface DraftPlace {
  readonly form: DraftForm;
  readonly caseId: string | null;
}

/** A form belongs to a case or to none. */
export const findingsOfPlace = ({ form, caseId }: DraftPlace): DraftFinding[] =>
  formsWithoutCase.includes(form) === (caseId === null) ? [] : [{ code: 'DRAFT_CASE', field: 'caseId' }];

export const findingsOfDraft = ({
  content,
  ...place
}: DraftPlace & { readonly content: string }): DraftFinding[] => [
  ...findingsOfPlace(place),
  ...(content.length > MOST
    ? [{ code: 'DRAFT_TOO_LONG' as const, field: 'content' as const, figures: { most: MOST } }]
    : []),
];
