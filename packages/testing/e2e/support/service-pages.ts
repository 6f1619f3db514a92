import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

/** A service of the demo, e.g. the first one of March. */
export const serviceAddress = (persona: string, month: string, no = 0): string =>
  `/services/${publicId('service', referenceUuid('service', `${persona}:${month}:${no}`))}`;

const list = { route: '/services', heading: 'Beratungen' };
const entry = { route: '/services/new', address: '/services/new', heading: 'Beratung eintragen' };
const figures = { route: '/services/figures', heading: 'Beratungsstatistik' };

/** Nobody took part, and of tomorrow. */
const recordNonsense = async (page: Page): Promise<void> => {
  await page.getByLabel('Zielgruppe (Personen)').fill('0');
  await page.getByLabel('Datum').fill('2199-01-01');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('alert').waitFor();
};

export const servicePages: readonly PageVisit[] = [
  { ...list, name: 'services-own', persona: 'cm.bornheim', address: '/services' },
  { ...list, name: 'services-county', persona: 'coordinator.rsk', address: '/services?type=WORKSHOP' },
  { ...list, name: 'services-none', persona: 'lead.bornheim', address: '/services?from=2199-01-01' },
  { ...entry, name: 'service-new', persona: 'cm.bornheim' },
  { ...entry, name: 'service-new-refused', persona: 'cm.bornheim', status: 422, doing: recordNonsense },
  {
    route: '/services/[id]',
    name: 'service',
    persona: 'lead.bornheim',
    address: serviceAddress('cm.bornheim', '2026-03'),
    heading: 'Austausch und Erstgespräche am 04.03.2026',
  },
  {
    ...figures,
    name: 'service-figures',
    persona: 'coordinator.rsk',
    address: '/services/figures?from=2026-01&to=2026-11',
  },
  {
    ...figures,
    name: 'service-figures-none',
    persona: 'lead.bornheim',
    address: '/services/figures?from=2020-01&to=2020-12',
  },
];
