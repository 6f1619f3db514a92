import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const county = publicId('county', referenceUuid('organisation', 'rsk'));
const position = (key: string): string => publicId('position', referenceUuid('position', key));

/** The address of the preview: these positions to the county on that day. */
export const previewAddress = (day: string, ...keys: readonly string[]): string =>
  `/transfers/new?on=${day}${keys.map((key) => `&${position(key)}=${county}`).join('')}`;

const list = { route: '/transfers', address: '/transfers', heading: 'Wechsel des Anstellungsträgers' };
const preparing = { route: '/transfers/new', heading: 'Wechsel vorbereiten', persona: 'hr.troisdorf' };
const figures = { route: '/statistics/staff', address: '/statistics/staff', heading: 'Personalzahlen 2025' };

const withoutGround = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Wechsel eintragen' }).click();
  await page.getByRole('alert').waitFor();
};

export const transferPages: readonly PageVisit[] = [
  { ...list, name: 'transfers-hr', persona: 'hr.troisdorf' },
  { ...list, name: 'transfers-county', persona: 'coordinator.rsk' },
  { ...preparing, name: 'transfer-new', address: '/transfers/new' },
  { ...preparing, name: 'transfer-nothing-chosen', address: '/transfers/new?on=' },
  { ...preparing, name: 'transfer-preview', address: previewAddress('2027-01-01', 'troisdorf-cm-1') },
  { ...preparing, name: 'transfer-not-possible', address: previewAddress('2019-01-01', 'troisdorf-cm-1') },
  {
    ...preparing,
    name: 'transfer-without-ground',
    address: previewAddress('2027-01-01', 'troisdorf-cm-1'),
    status: 400,
    doing: withoutGround,
  },
  { ...preparing, name: 'transfer-no-position', persona: 'hr.hennef', address: '/transfers/new' },
  { ...figures, name: 'staff-figures-county', persona: 'coordinator.rsk' },
  { ...figures, name: 'staff-figures-hr', persona: 'hr.siegburg' },
];
