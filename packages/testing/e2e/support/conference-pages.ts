import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const list = { route: '/conferences', address: '/conferences', heading: 'Fallkonferenzen' };
const one = {
  route: '/conferences/[id]',
  address: `/conferences/${publicId('case_conference', referenceUuid('case-conference', 'cm.much:2:caritas'))}`,
  heading: 'Fallkonferenz am 20.11.2026, 10:00',
};
const ofCase = `/cases/${publicId('case', referenceUuid('case', 'cm.much:2'))}/conferences`;

const inviting = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await page.getByRole('alert').waitFor();
};

/** Case conferences: as who leads the case, a partner and the county see them. */
export const conferencePages: readonly PageVisit[] = [
  { ...list, name: 'conferences-county', persona: 'coordinator.rsk' },
  { ...list, name: 'conferences-none', persona: 'cm.rkn' },
  { ...one, name: 'conference-case-manager', persona: 'cm.much' },
  { ...one, name: 'conference-partner', persona: 'adviser.caritas' },
  {
    route: '/cases/[id]/conferences',
    name: 'case-conferences',
    persona: 'cm.much',
    address: ofCase,
    heading: 'Fallkonferenzen',
  },
  {
    route: '/cases/[id]/conferences/new',
    name: 'case-conference-refused',
    persona: 'cm.much',
    address: `${ofCase}/new`,
    heading: 'Zur Fallkonferenz einladen',
    status: 400,
    doing: inviting,
  },
];
