import type { Term } from './terms.ts';

const MODEL = 'domain model 1.2';

/** Partners talk about a case of a client who has agreed to it. */
export const caseConferenceTerms = {
  CaseConference: {
    de: 'Fallkonferenz',
    deMany: 'Fallkonferenzen',
    is: 'A meeting of a case manager with partners about one case, under consent of the client.',
    source: `${MODEL}; requirements R11`,
  },
  ConferencePartner: {
    de: 'eingeladene Stelle',
    deMany: 'eingeladene Stellen',
    is: 'An organisation or office invited to a case conference, and its answer.',
    source: MODEL,
  },
  ConferencePart: {
    de: 'Inhalt einer Fallkonferenz',
    deMany: 'Inhalte einer Fallkonferenz',
    is: 'Place, agenda, data handed on, minutes or an agreed step of a case conference.',
    source: MODEL,
  },
} as const satisfies Record<string, Term>;
