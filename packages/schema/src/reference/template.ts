import type { TemplateKind } from './casework.ts';

/** How a version of a template stands (domain model 1.4, 9). */
export const templateStates = ['DRAFT', 'LEGAL_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED'] as const;
export type TemplateState = (typeof templateStates)[number];

/** What municipalities may know of: it was given out. */
export const givenOutStates = ['PUBLISHED', 'RETIRED'] as const satisfies readonly TemplateState[];

/** How the county answers what a municipality has proposed. */
export const proposalAnswers = ['TAKEN_OVER', 'DECLINED'] as const;
export type ProposalAnswer = (typeof proposalAnswers)[number];

/** What the first template of a kind is called: the county's official title, German as on the form. */
export const templateTitles: Readonly<Record<TemplateKind, string>> = {
  PRIVACY_NOTICE: 'Datenschutzerklärung',
  CONSENT: 'Einverständniserklärung',
  INTAKE_FORM: 'Erfassungsbogen',
  GOAL_AGREEMENT: 'Zielvereinbarung',
  CHECKLIST: 'Checkliste',
  CONCEPT: 'Konzept',
};
