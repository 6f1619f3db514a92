import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';
import { caseAddress } from './handover-pages.ts';

const persona = 'cm.bornheim';
const full = caseAddress(persona, 1);
const fresh = caseAddress(persona, 2);
export const printAddress = (language: string): string => {
  const caseId = referenceUuid('case', `${persona}:1`);
  const agreement = publicId('agreement', referenceUuid('agreement', `${caseId}:1`));
  return `${full}/goals/${agreement}/print?lang=${language}`;
};

const parts = [
  ['timeline', 'Zeitleiste'],
  ['notes', 'Verlauf'],
  ['assessment', 'Einschätzung'],
  ['goals', 'Ziele'],
  ['tasks', 'Aufgaben'],
  ['documents', 'Dokumente'],
  ['protected', 'Besonders geschützt'],
  ['goals/new', 'Zielvereinbarung entwerfen'],
] as const;

/** What each form says when nothing was filled in. */
const empty = [
  ['notes', 'Verlauf', 'Notiz speichern', 400],
  ['assessment', 'Einschätzung', 'Einschätzung speichern', 422],
  ['tasks', 'Aufgaben', 'Aufgabe speichern', 400],
  ['protected', 'Besonders geschützt', 'Verschlüsselt speichern', 400],
  ['goals/new', 'Zielvereinbarung entwerfen', 'Entwurf speichern', 400],
] as const;

const print = {
  route: '/cases/[id]/goals/[agreement]/print',
  persona,
  heading: 'Zielvereinbarung',
} as const;

export const caseContentPages: readonly PageVisit[] = [
  ...parts.flatMap(([part, heading]): PageVisit[] =>
    [full, fresh].map((address) => ({
      name: `case-${part.replace('/', '-')}${address === fresh ? '-of-a-new-case' : ''}`,
      route: `/cases/[id]/${part}`,
      persona,
      address: `${address}/${part}`,
      heading,
    })),
  ),
  ...empty.map(([part, heading, button, status]): PageVisit => ({
    name: `case-${part.replace('/', '-')}-nothing-filled-in`,
    route: `/cases/[id]/${part}`,
    persona,
    address: `${fresh}/${part}`,
    heading,
    status,
    doing: async (page) => {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('alert').first().waitFor();
    },
  })),
  {
    name: 'case-notes-of-somebody-else',
    route: '/cases/[id]/notes',
    persona: 'cm.siegburg',
    address: `${full}/notes`,
    heading: 'Nicht gefunden',
    status: 404,
  },
  { ...print, name: 'goal-agreement-in-arabic', address: printAddress('ar') },
  { ...print, name: 'goal-agreement-in-german', address: printAddress('de') },
];
