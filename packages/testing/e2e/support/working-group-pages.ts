import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import type { PageVisit } from './every-page.ts';

const group = (key: string, heading: string) => ({
  route: '/working-groups/[id]',
  address: `/working-groups/${publicId('working_group', referenceUuid('working-group', key))}`,
  heading,
});
const list = { route: '/working-groups', address: '/working-groups', heading: 'Arbeitsgruppen' };
const result = {
  route: '/results/[id]',
  address: `/results/${publicId('published_result', referenceUuid('result', 'demo-loop'))}`,
  heading: 'Termine gibt es auch am Telefon',
};

const refused =
  (submit: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: submit, exact: true }).click();
    await page.getByRole('alert').waitFor();
  };

/** Working groups: led by the office of the steering group, read by their members; results by all. */
export const workingGroupPages: readonly PageVisit[] = [
  { ...list, name: 'working-groups-office', persona: 'office.rsk' },
  { ...list, name: 'working-groups-steering', persona: 'member.jobcenter' },
  { ...list, name: 'working-groups-none', persona: 'cm.bornheim' },
  { ...list, name: 'working-groups-results', persona: 'coordinator.rkn' },
  { ...group('delfin-4', 'DELFIN 4'), name: 'working-group-office', persona: 'office.rsk' },
  { ...group('delfin-4', 'DELFIN 4'), name: 'working-group-member', persona: 'school.rsk' },
  { ...group('concept-5', 'Sprache'), name: 'working-group-closed', persona: 'head.rsk' },
  {
    ...group('demo-loop', 'Beispiel: Terminvergabe'),
    name: 'working-group-decided',
    persona: 'coordinator.rkn',
  },
  { ...result, name: 'result-county', persona: 'coordinator.rkn' },
  {
    route: '/working-groups/new',
    name: 'working-group-refused',
    persona: 'office.rsk',
    address: '/working-groups/new',
    heading: 'Neue Arbeitsgruppe',
    status: 400,
    doing: refused('Arbeitsgruppe einrichten'),
  },
  {
    route: '/working-groups/themes/new',
    name: 'theme-refused',
    persona: 'head.rsk',
    address: '/working-groups/themes/new',
    heading: 'Neues Thema',
    status: 400,
    doing: refused('Thema aufnehmen'),
  },
];
