import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { TemplateState } from '@kim/schema/reference/template.ts';

/** What must hold besides the order of states. A new guard is a word here and a line in `obstacleOf`. */
export type TemplateGuard = 'GERMAN_TEXT' | 'LEGAL_REVIEW_RECORDED' | 'REMARK';

/** Who takes a step: the coordinator drafts and gives out, the head of the centre approves (domain model 1.3). */
export type TemplateRight = 'DRAFT_TEMPLATES' | 'APPROVE_TEMPLATES';

export interface TemplateTransition {
  readonly from: TemplateState;
  readonly to: TemplateState;
  readonly needs: TemplateRight;
  readonly guard?: TemplateGuard;
  readonly source: string;
}

const MODEL = 'domain model 1.4.9';

/** Every way a version may go, whole. What is not here is refused; the database keeps to the same table by a trigger. */
export const templateTransitions: readonly TemplateTransition[] = [
  { from: 'DRAFT', to: 'LEGAL_REVIEW', needs: 'DRAFT_TEMPLATES', guard: 'GERMAN_TEXT', source: MODEL },
  { from: 'LEGAL_REVIEW', to: 'DRAFT', needs: 'APPROVE_TEMPLATES', guard: 'REMARK', source: 'own design' },
  {
    from: 'LEGAL_REVIEW',
    to: 'APPROVED',
    needs: 'APPROVE_TEMPLATES',
    guard: 'LEGAL_REVIEW_RECORDED',
    source: MODEL,
  },
  { from: 'APPROVED', to: 'DRAFT', needs: 'APPROVE_TEMPLATES', guard: 'REMARK', source: 'own design' },
  // the one given out until then is retired in the same step
  { from: 'APPROVED', to: 'PUBLISHED', needs: 'DRAFT_TEMPLATES', source: MODEL },
  { from: 'PUBLISHED', to: 'RETIRED', needs: 'DRAFT_TEMPLATES', guard: 'REMARK', source: MODEL },
];

export const findTransition = (from: TemplateState, to: TemplateState): TemplateTransition | null =>
  templateTransitions.find((transition) => transition.from === from && transition.to === to) ?? null;

/** The right a state is reached by, wherever from; null: no step leads there. */
export const rightToReach = (to: TemplateState): TemplateRight | null =>
  templateTransitions.find((transition) => transition.to === to)?.needs ?? null;

/** What is asked for. */
export interface TemplateStepRequest {
  readonly toState: TemplateState;
  readonly remark: string | null;
  readonly legalReviewer: string | null;
  readonly legalReviewedOn: string | null;
}

export interface TemplateFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

const LONGEST_REMARK = 1_000;
const LONGEST_NAME = 120;

/** What is wrong with the request by itself. */
export const findingsOfStep = (step: TemplateStepRequest, today: string): TemplateFinding[] => {
  const { remark, legalReviewer, legalReviewedOn } = step;
  const findings: (TemplateFinding | false)[] = [
    (remark?.length ?? 0) > LONGEST_REMARK && {
      code: 'TEMPLATE_TEXT',
      field: 'remark',
      figures: { most: LONGEST_REMARK },
    },
    (legalReviewer?.length ?? 0) > LONGEST_NAME && {
      code: 'TEMPLATE_TEXT',
      field: 'legalReviewer',
      figures: { most: LONGEST_NAME },
    },
    legalReviewedOn !== null && legalReviewedOn > today && { code: 'DAY_TO_COME', field: 'legalReviewedOn' },
  ];
  return findings.filter((finding) => finding !== false);
};

const isGiven = (text: string | null): boolean => (text ?? '').trim() !== '';

/** Why a version may not take this step now; null if it may. */
export const obstacleToStep = (
  step: TemplateStepRequest,
  facts: { readonly state: TemplateState; readonly hasGermanText: boolean },
): TemplateFinding | null => {
  const transition = findTransition(facts.state, step.toState);
  if (!transition) return { code: 'TEMPLATE_STEP', field: 'toState' };
  if (transition.guard === 'GERMAN_TEXT' && !facts.hasGermanText)
    return { code: 'TEMPLATE_NO_GERMAN', field: 'toState' };
  if (transition.guard === 'REMARK' && !isGiven(step.remark))
    return { code: 'TEMPLATE_REMARK', field: 'remark' };
  if (transition.guard !== 'LEGAL_REVIEW_RECORDED') return null;
  if (!isGiven(step.legalReviewer)) return { code: 'TEMPLATE_REVIEW', field: 'legalReviewer' };
  return step.legalReviewedOn ? null : { code: 'TEMPLATE_REVIEW', field: 'legalReviewedOn' };
};
