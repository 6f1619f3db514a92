import type { TemplateState } from '@kim/schema/reference/template.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { templateTransitions, type TemplateFinding } from './template-workflow.policy.ts';

/** What of the templates somebody has to do with (domain model 1.3). */
export type TemplatePart = 'county' | 'reader' | 'none';

export const templatePartOf = (actor: Actor): TemplatePart => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_TEMPLATES')) return 'none';
  return hasRight(actor, 'OVERSEE_TEMPLATES') ? 'county' : 'reader';
};

/** Where this actor may lead a version in this state. */
export const waysOut = (actor: Actor, from: TemplateState): TemplateState[] =>
  templateTransitions.filter((step) => step.from === from && hasRight(actor, step.needs)).map(({ to }) => to);

const LONGEST_TITLE = 120;
const LONGEST_NOTE = 500;
const LONGEST_BODY = 20_000;

interface Text {
  readonly value: string;
  readonly field: string;
  readonly most: number;
}
const tooShortOrLong = ({ value, field, most }: Text): TemplateFinding[] =>
  value.trim() === '' || value.length > most ? [{ code: 'TEMPLATE_TEXT', field, figures: { most } }] : [];

export const findingsOfTitle = (title: string): TemplateFinding[] =>
  tooShortOrLong({ value: title, field: 'title', most: LONGEST_TITLE });
export const findingsOfNote = (changeNote: string): TemplateFinding[] =>
  tooShortOrLong({ value: changeNote, field: 'changeNote', most: LONGEST_NOTE });
export const findingsOfBody = (body: string): TemplateFinding[] =>
  tooShortOrLong({ value: body, field: 'body', most: LONGEST_BODY });

export interface ProposedTemplate {
  readonly title: string;
  readonly body: string;
  readonly reason: string;
}
export const findingsOfProposal = ({ title, body, reason }: ProposedTemplate): TemplateFinding[] => [
  ...findingsOfTitle(title),
  ...findingsOfBody(body),
  ...tooShortOrLong({ value: reason, field: 'reason', most: LONGEST_NOTE }),
];

/** Nobody adopts in advance, nor before there was something to adopt. */
export const findingOfAdoption = (
  adoptedOn: string,
  { publishedOn, today }: { readonly publishedOn: string; readonly today: string },
): TemplateFinding | null => {
  if (adoptedOn > today) return { code: 'DAY_TO_COME', field: 'adoptedOn' };
  return adoptedOn < publishedOn
    ? { code: 'TEMPLATE_ADOPTED_BEFORE', field: 'adoptedOn', figures: { from: publishedOn } }
    : null;
};
