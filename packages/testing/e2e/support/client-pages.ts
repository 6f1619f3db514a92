import type { PageVisit } from './every-page.ts';
import { caseAddress } from './handover-pages.ts';

const persona = 'cm.niederkassel';
const first = caseAddress(persona, 1);
const person = { route: '/cases/[id]/person', persona, heading: 'Person' } as const;

/** What is known of a client: to be corrected by who leads a case of theirs. */
export const clientPages: readonly PageVisit[] = [
  { ...person, name: 'case-person', address: `${first}/person` },
  {
    ...person,
    name: 'case-person-nothing-filled-in',
    address: `${first}/person`,
    status: 422,
    doing: async (page) => {
      await page.getByLabel('Telefon').fill('abc');
      await page.getByLabel('Postleitzahl').fill('12');
      await page.getByRole('button', { name: 'Angaben speichern' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    route: '/cases/[id]/family',
    name: 'case-family',
    persona,
    address: `${first}/family`,
    heading: 'Familie',
  },
  {
    route: '/cases/[id]/family',
    name: 'case-family-nothing-chosen',
    persona,
    address: `${first}/family`,
    heading: 'Familie',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Verwandtschaft speichern' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    route: '/cases/[id]/duplicates',
    name: 'case-duplicates',
    persona,
    address: `${first}/duplicates`,
    heading: 'Doppelberatung',
  },
  {
    route: '/cases/[id]/duplicates',
    name: 'case-duplicates-without-consent',
    persona,
    address: `${first}/duplicates`,
    heading: 'Doppelberatung',
    status: 422,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    route: '/cases/[id]',
    name: 'case-details',
    persona,
    address: first,
    heading: /^Fall [2-9A-Z]{4}-[2-9A-Z]{4}$/,
    doing: async (page) => {
      await page.getByText('Zugang, Zielgruppen und Lebensbereiche ändern').click();
      await page.getByRole('button', { name: 'Angaben zum Fall speichern' }).waitFor();
    },
  },
];
