import { municipalityAddress } from './addresses.ts';
import type { PageVisit } from './every-page.ts';

const overview = {
  route: '/county',
  persona: 'coordinator.rsk',
  heading: 'Kreisüberblick: Rhein-Sieg-Kreis',
};
const organisation = { route: '/county/organisation', address: '/county/organisation' };
const coordination = {
  route: '/municipalities/[id]/coordination',
  address: `${municipalityAddress('wachtberg')}/coordination`,
  heading: 'Koordination: Wachtberg',
};

export const countyPages: readonly PageVisit[] = [
  { ...overview, name: 'county', address: '/county' },
  {
    ...overview,
    name: 'county-services',
    address: '/county?measure=services&month=2026-10&then=2026-03&own=on',
    doing: async (page) => {
      await page.getByText('Verlauf als Tabelle').click();
    },
  },
  {
    ...overview,
    name: 'county-rkn',
    persona: 'coordinator.rkn',
    address: '/county?measure=fte',
    heading: 'Kreisüberblick: Rhein-Kreis Neuss',
  },
  {
    ...organisation,
    name: 'county-organisation',
    persona: 'office.rsk',
    heading: 'Organisation: Rhein-Sieg-Kreis',
  },
  {
    ...organisation,
    name: 'county-organisation-rkn',
    persona: 'coordinator.rkn',
    heading: 'Organisation: Rhein-Kreis Neuss',
  },
  { ...coordination, name: 'coordination-county', persona: 'coordinator.rsk' },
  {
    ...coordination,
    name: 'coordination-assigning',
    persona: 'head.rsk',
    status: 400,
    doing: async (page) => {
      await page.getByText('Koordination zuordnen', { exact: true }).first().click();
      await page.getByRole('button', { name: 'Koordination zuordnen' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { ...coordination, name: 'coordination-own', persona: 'cm.wachtberg' },
];
