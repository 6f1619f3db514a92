import type { Term } from './terms.ts';

const MODEL = 'domain model 1.2 and 1.4.9';

/** What the county sets as the standard, and how it comes into use. */
export const templateTerms = {
  TemplateStep: {
    de: 'Schritt einer Vorlage',
    deMany: 'Schritte einer Vorlage',
    is: 'What was done with a version of a template, by whom, when and why; the legal review with its approval.',
    source: MODEL,
  },
  TemplateAdoption: {
    de: 'Übernahme einer Vorlage',
    deMany: 'Übernahmen von Vorlagen',
    is: 'That a municipality works by a version, since when.',
    source: MODEL,
  },
  TemplateProposal: {
    de: 'Vorschlag einer Vorlage',
    deMany: 'Vorschläge für Vorlagen',
    is: 'A template a municipality contributes; the county takes it over or declines it.',
    source: 'committee paper of 16.05.2022, 3.2.6',
  },
} as const satisfies Record<string, Term>;
