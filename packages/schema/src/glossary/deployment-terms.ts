import type { Term } from './terms.ts';

const PAPER = 'Ausschussvorlage Rhein-Sieg-Kreis vom 07.06.2021';

/** Where and when people are at work, and how they learn their work. */
export const deploymentTerms = {
  DeploymentPlan: {
    de: 'Einsatzverteilung',
    deMany: 'Einsatzverteilungen',
    is: 'A table of days per week and municipality as it went to the council.',
    source: PAPER,
  },
  DeploymentQuota: {
    de: 'Einsatztage einer Kommune',
    is: 'How many days per week a municipality was given; one day is 0.2 VZÄ.',
    source: PAPER,
  },
  DeploymentSite: {
    de: 'Einsatzort',
    deMany: 'Einsatzorte',
    is: 'Where people are at work, e.g. a town hall.',
    source: PAPER,
  },
  DeploymentSlot: {
    de: 'Einsatz',
    deMany: 'Einsätze',
    is: 'When somebody is at work where, in every week from when to when.',
    source: PAPER,
  },
  OnboardingProgramme: {
    de: 'Einarbeitung',
    deMany: 'Einarbeitungen',
    is: 'The way of a new colleague from being hired to the certificate, with its dates.',
    source: 'Evaluation 2022 (Ausschussvorlage vom 16.05.2022); content belongs to the Fachaufsicht',
  },
  Qualification: {
    de: 'Qualifizierung',
    deMany: 'Qualifizierungen',
    is: 'A training somebody is to begin, has begun or has completed, e.g. the certificate of the state.',
    source: 'Förderrichtlinie KIM; content belongs to the Fachaufsicht',
  },
} as const satisfies Record<string, Term>;
