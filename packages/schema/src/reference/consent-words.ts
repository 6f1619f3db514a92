import type { DataCategory } from './casework.ts';

/** Kinds of data in the words of a refusal. */
export const dataCategoryNames: Readonly<Record<DataCategory, { readonly de: string; readonly en: string }>> =
  {
    IDENTITY: { de: 'Name und Geburtsdatum', en: 'name and birth date' },
    CONTACT: { de: 'Kontakt und Sprachen', en: 'contact and languages' },
    FAMILY: { de: 'Familie', en: 'family' },
    RESIDENCE: { de: 'Aufenthalt', en: 'residence' },
    SITUATION: { de: 'Lebenslage', en: 'situation' },
    GOALS: { de: 'Ziele', en: 'goals' },
    NOTES: { de: 'Notizen', en: 'notes' },
    DOCUMENTS: { de: 'Dokumente', en: 'documents' },
    HEALTH: { de: 'Gesundheit', en: 'health' },
    RELIGION: { de: 'Religion', en: 'religion' },
    ETHNICITY: { de: 'ethnische Herkunft', en: 'ethnicity' },
  };
