import type { Term } from './terms.ts';

const OWN = 'own design';
const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.5 and 2.6';

/** What everybody reads, and what somebody without an account sends and follows. */
export const publicationTerms = {
  PublicCounty: {
    de: 'Kreis im öffentlichen Verzeichnis',
    deMany: 'Kreise im öffentlichen Verzeichnis',
    is: 'A county whose programme is here, by its name.',
    source: OWN,
  },
  PublishedCounty: {
    de: 'öffentliche Seite eines Kreises',
    deMany: 'öffentliche Seiten der Kreise',
    is: 'What a county has published: resolutions and measures.',
    source: OWN,
  },
  PublishedResolution: {
    de: 'veröffentlichter Beschluss',
    deMany: 'veröffentlichte Beschlüsse',
    is: 'What a steering group decided, as everybody may read it: without votes, names and requests.',
    source: CONCEPT,
  },
  PublishedMeasure: {
    de: 'veröffentlichte Maßnahme',
    deMany: 'veröffentlichte Maßnahmen',
    is: 'A measure of the concept, as everybody may read it: without people.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 4',
  },
  FollowedReport: {
    de: 'verfolgte Meldung',
    deMany: 'verfolgte Meldungen',
    is: 'What became of a report sent without an account, as the secret of its link shows it.',
    source: `domain model 1.4.4; ${OWN}`,
  },
  FollowedStep: {
    de: 'Schritt einer verfolgten Meldung',
    deMany: 'Schritte einer verfolgten Meldung',
    is: 'Where a reported hurdle went, and when.',
    source: OWN,
  },
} as const satisfies Record<string, Term>;
