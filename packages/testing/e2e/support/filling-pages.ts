import type { Page } from 'playwright-core';
import { fillAddress, positionAddress } from './addresses.ts';
import type { PageVisit } from './every-page.ts';

const openDisclosure = async (page: Page): Promise<void> => {
  await page.getByText('Wer sieht das?').click();
  await page.locator('details[open] p').waitFor();
};
const position = { route: '/positions/[id]', persona: 'coordinator.rsk' };
const positions: readonly PageVisit[] = [
  {
    ...position,
    name: 'position-shared',
    address: positionAddress('much-cm-1'),
    heading: '1. CM-Stelle (gemeinsam), Much / Neunkirchen-Seelscheid',
    doing: openDisclosure,
  },
  {
    ...position,
    name: 'position-county',
    address: positionAddress('rsk-coordination'),
    heading: 'KIM-Koordination',
  },
  {
    ...position,
    name: 'position-vacant',
    persona: 'hr.sankt-augustin',
    address: positionAddress('sankt-augustin-cm-2'),
    heading: '2. CM-Stelle, Sankt Augustin',
  },
  {
    ...position,
    name: 'position-filled-now',
    persona: 'hr.rheinbach',
    address: `${positionAddress('rheinbach-cm-1')}?status=filled`,
    heading: '1. CM-Stelle, Rheinbach',
  },
];

const form = {
  route: '/positions/[id]/fill',
  persona: 'hr.sankt-augustin',
  address: fillAddress('sankt-augustin-cm-2'),
  heading: 'Stelle besetzen: 2. CM-Stelle',
};
const filling: readonly PageVisit[] = [
  { ...form, name: 'fill', doing: openDisclosure },
  {
    ...form,
    name: 'fill-with-findings',
    status: 400,
    doing: async (page) => {
      await page.getByLabel('Anteil an der Stelle').fill('viel');
      await page.getByRole('button', { name: 'Stelle besetzen' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    ...form,
    name: 'fill-not-possible',
    persona: 'hr.rheinbach',
    address: fillAddress('rheinbach-cm-1'),
    heading: 'Stelle besetzen: 1. CM-Stelle',
  },
];

export const fillingPages: readonly PageVisit[] = [...positions, ...filling];
