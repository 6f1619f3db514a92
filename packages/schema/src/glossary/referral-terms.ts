import type { Term } from './terms.ts';

const REPORT = 'Results report of 2022, figure 4';

/** What is handed on, and by whose leave. */
export const referralTerms = {
  ConsentItem: {
    de: 'Punkt einer Einwilligung',
    deMany: 'Punkte einer Einwilligung',
    is: 'One of the things a consent allows: purpose, recipient, kind of data.',
    source: '§ 67b SGB X',
  },
  ConsentEvidence: {
    de: 'Nachweis der Einwilligung',
    deMany: 'Nachweise der Einwilligung',
    is: 'The signed form behind a consent, scanned.',
    source: 'Art. 7 (1) DSGVO; § 67b (2) SGB X',
  },
  Template: {
    de: 'Vorlage',
    deMany: 'Vorlagen',
    is: 'What the county sets as the standard everybody works by.',
    source: 'KIM-Standard (Rhein-Kreis Neuss 2021)',
  },
  TemplateVersion: {
    de: 'Fassung einer Vorlage',
    deMany: 'Fassungen einer Vorlage',
    is: 'A template as it was given out; its words never change.',
    source: 'KIM-Standard (Rhein-Kreis Neuss 2021)',
  },
  TemplateText: {
    de: 'Text einer Vorlage',
    deMany: 'Texte einer Vorlage',
    is: 'The words of a version in one language.',
    source: 'KIM-Standard (Rhein-Kreis Neuss 2021)',
  },
  Referral: {
    de: 'Verweis',
    deMany: 'Verweise',
    is: 'A client is referred to somebody else (Verweisberatung), with copies of what they have consented to.',
    source: REPORT,
  },
  IncomingReferral: {
    de: 'Verweis ans Case Management',
    deMany: 'Verweise ans Case Management',
    is: 'An office or an adviser refers somebody, with their consent, to the case management of a municipality.',
    source: 'KIM concept 2025, 2.3',
  },
  ReferredPerson: {
    de: 'Verwiesene Person',
    deMany: 'Verwiesene Personen',
    is: 'Who was referred to case management, until it is decided whether they are taken on.',
    source: 'KIM concept 2025, 2.3; Art. 5 (1) e DSGVO',
  },
  ReferralStep: {
    de: 'Schritt eines Verweises',
    deMany: 'Schritte eines Verweises',
    is: 'Who changed how a referral stands, and when.',
    source: REPORT,
  },
  ReferralCheck: {
    de: 'Punkt der Checkliste',
    deMany: 'Punkte der Checkliste',
    is: 'A condition of naturalisation that must be met before somebody is referred to the office.',
    source: '§ 10 StAG; KIM concept 2025, 2.3',
  },
  DisclosedCopy: {
    de: 'Weitergegebene Angabe',
    deMany: 'Weitergegebene Angaben',
    is: 'A field as it was handed on; readable only while the consent holds.',
    source: 'Art. 7 DSGVO; § 67b SGB X',
  },
  DisclosureOpening: {
    de: 'Öffnung',
    deMany: 'Öffnungen',
    is: 'That somebody opened what was handed on, and when.',
    source: 'Art. 5 (2) DSGVO',
  },
} as const satisfies Record<string, Term>;
