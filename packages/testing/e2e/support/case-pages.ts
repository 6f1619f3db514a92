import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

/** Where a case of the demo is shown: each case manager has four, in different phases. */
const caseAddress = (persona: string, number: number): string =>
  `/cases/${publicId('case', referenceUuid('case', `${persona}:${number}`))}`;

const list = { route: '/cases', heading: 'Fälle' };
const file = { route: '/cases/[id]', heading: /^Fall [2-9A-Z]{4}-[2-9A-Z]{4}$/ };

const intake = { route: '/cases/new', heading: 'Fall anlegen' };

const calendar = { route: '/calendar', heading: 'Fristen und Termine im Kalender', address: '/calendar' };

/** Cases: the list and the page of a case, by whom they are seen. */
export const casePages: readonly PageVisit[] = [
  { ...list, name: 'cases-led', persona: 'cm.rheinbach', address: '/cases?whose=mine' },
  { ...list, name: 'cases-distributed', persona: 'lead.troisdorf', address: '/cases?state=all' },
  { ...list, name: 'cases-county', persona: 'coordinator.rsk', address: '/cases?phase=INTAKE' },
  { ...list, name: 'cases-none', persona: 'cm.rheinbach', address: '/cases?phase=WITHDRAWN' },
  {
    ...file,
    name: 'case-led',
    persona: 'cm.rheinbach',
    address: caseAddress('cm.rheinbach', 1),
    doing: async (page) => {
      await page.getByText('Phase wechseln').first().click();
      await page.getByText('Alle Schritte').click();
    },
  },
  { ...file, name: 'case-closed', persona: 'cm.rheinbach', address: caseAddress('cm.rheinbach', 4) },
  { ...file, name: 'case-county', persona: 'coordinator.rsk', address: caseAddress('cm.rheinbach', 1) },
  { ...file, name: 'case-distributed', persona: 'lead.troisdorf', address: caseAddress('cm.troisdorf', 3) },
  { ...calendar, name: 'calendar', persona: 'cm.rheinbach' },
  {
    ...calendar,
    name: 'calendar-not-allowed',
    persona: 'hr.rheinbach',
    heading: 'Nicht erlaubt',
    status: 403,
  },
  { ...intake, name: 'case-search', persona: 'cm.rheinbach', address: '/cases/new' },
  {
    ...intake,
    name: 'case-new',
    persona: 'cm.rheinbach',
    address: '/cases/new',
    doing: async (page) => {
      await page.getByLabel('Nachname').fill('Béispiel-Rheinbach');
      await page.getByLabel('Vorname').fill('Amal');
      await page.getByLabel('Geburtsdatum').fill('1991-04-02');
      await page.getByRole('button', { name: 'Suchen und weiter' }).click();
      await page.getByText('Es gibt schon einen ähnlichen Fall').waitFor();
    },
  },
];
