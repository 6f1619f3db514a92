import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

/** A form of the demo: one live in seven municipalities, one draft. */
const formAddress = (key: 'ukraine' | 'draft'): string =>
  `/crisis/${publicId('crisis_form', referenceUuid('crisis-form', `rsk:${key}`))}`;
const receivedAddress = formAddress('ukraine').replace('/crisis/', '/crisis/received/');
const entryAddress = (place: string, number: number): string =>
  `${formAddress('ukraine')}/entries/${publicId('crisis_entry', referenceUuid('crisis-entry', `rsk:ukraine:${place}:${number}`))}`;
const questionAddress = (key: string): string =>
  `${formAddress('draft')}/fields/${publicId('crisis_field', referenceUuid('crisis-field', `rsk:draft:${key}`))}`;

const TITLE = 'Erfassung: Menschen aus der Ukraine';
const list = { route: '/crisis', address: '/crisis', heading: 'Erfassung' };
const form = { route: '/crisis/[id]' };
const figures = {
  route: '/crisis/[id]/figures',
  address: `${formAddress('ukraine')}/figures`,
  heading: 'Erfassungszahlen',
};
const entries = {
  route: '/crisis/[id]/entries',
  persona: 'cm.meckenheim',
  address: `${formAddress('ukraine')}/entries`,
  heading: 'Einträge',
};
const entry = {
  route: '/crisis/[id]/entries/new',
  persona: 'cm.meckenheim',
  address: `${formAddress('ukraine')}/entries/new`,
  heading: 'Person erfassen',
};
const question = { route: '/crisis/[id]/fields/[field]', persona: 'coordinator.rsk' };
const received = { route: '/crisis/received/[id]', address: receivedAddress, heading: TITLE };

const pressing =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').waitFor();
  };

const searching =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.getByLabel('Suche').fill(text);
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByText(text === 'Muster' ? 'Gefunden (' : 'Nichts gefunden.').waitFor();
  };

/** Registration: designed, recorded, counted, received. */
export const crisisPages: readonly PageVisit[] = [
  { ...list, name: 'crisis-county', persona: 'coordinator.rsk' },
  { ...list, name: 'crisis-recorder', persona: 'cm.meckenheim' },
  { ...list, name: 'crisis-nowhere', persona: 'cm.rheinbach' },
  {
    route: '/crisis/new',
    name: 'crisis-new-refused',
    persona: 'coordinator.rsk',
    address: '/crisis/new',
    heading: 'Neues Formular',
    status: 400,
    doing: pressing('Entwurf anlegen'),
  },
  {
    ...form,
    name: 'crisis-form-draft',
    persona: 'coordinator.rsk',
    address: formAddress('draft'),
    heading: 'Erfassung: Notunterkunft (Entwurf)',
  },
  { ...form, name: 'crisis-form-live', persona: 'head.rsk', address: formAddress('ukraine'), heading: TITLE },
  {
    ...form,
    name: 'crisis-form-recorder',
    persona: 'cm.meckenheim',
    address: formAddress('ukraine'),
    heading: TITLE,
  },
  {
    route: '/crisis/[id]/edit',
    name: 'crisis-edit',
    persona: 'coordinator.rsk',
    address: `${formAddress('draft')}/edit`,
    heading: 'Titel, Hinweis und Frist ändern',
  },
  {
    ...question,
    name: 'crisis-question',
    address: questionAddress('kita_platz'),
    heading: 'Kita-Platz gesucht',
  },
  {
    ...question,
    name: 'crisis-question-refused',
    address: `${formAddress('draft')}/fields/new`,
    heading: 'Frage hinzufügen',
    status: 400,
    doing: pressing('Speichern'),
  },
  { ...figures, name: 'crisis-figures-county', persona: 'coordinator.rsk' },
  { ...figures, name: 'crisis-figures-own', persona: 'cm.meckenheim' },
  { ...entries, name: 'crisis-entries' },
  { ...entries, name: 'crisis-entries-found', doing: searching('Muster') },
  { ...entries, name: 'crisis-entries-not-found', doing: searching('niemand so') },
  { ...entry, name: 'crisis-entry-new' },
  {
    ...entry,
    name: 'crisis-entry-refused',
    status: 400,
    doing: pressing('Speichern und nächste Person'),
  },
  {
    route: '/crisis/[id]/entries/[entry]',
    name: 'crisis-entry',
    persona: 'cm.meckenheim',
    address: entryAddress('meckenheim', 1),
    heading: /^Muster-Meckenheim-1, Mykola, /,
  },
  {
    route: '/crisis/received',
    name: 'crisis-received',
    persona: 'youth.rsk',
    address: '/crisis/received',
    heading: 'Erfassung: Eingang',
  },
  { ...received, name: 'crisis-list-closed', persona: 'youth.rsk' },
  {
    ...received,
    name: 'crisis-list-open',
    persona: 'abh.rsk',
    doing: async (page) => {
      await page.getByRole('button', { name: 'Liste öffnen' }).click();
      await page.getByRole('table').waitFor();
    },
  },
];
