import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

/** Where HR finds the leave account of somebody. */
export const leaveAddress = (persona: string): string =>
  `/absences/${publicId('file', referenceUuid('file', persona))}`;

const mine = { route: '/my-absences', heading: 'Meine Abwesenheiten', address: '/my-absences?year=2026' };
const team = { route: '/absences', heading: 'Abwesenheiten', address: '/absences?month=2026-12' };
const account = {
  route: '/absences/[id]',
  heading: 'Urlaubskonto: Cem Muster-Troisdorf',
  persona: 'hr.troisdorf',
};

const beyond = async (page: Page): Promise<void> => {
  await page.getByLabel('Erster Tag').fill('2027-03-01');
  await page.getByLabel('Letzter Tag').fill('2027-05-31');
  await page.getByRole('button', { name: 'Antrag stellen' }).click();
  await page.getByRole('alert').waitFor();
};

export const leavePages: readonly PageVisit[] = [
  { ...mine, name: 'my-absences', persona: 'cm.troisdorf' },
  { ...mine, name: 'my-absences-without-file', persona: 'adviser.caritas' },
  { ...mine, name: 'my-absences-beyond', persona: 'cm.troisdorf', status: 422, doing: beyond },
  { ...team, name: 'absences-hr', persona: 'hr.troisdorf' },
  { ...team, name: 'absences-team', persona: 'lead.troisdorf' },
  { ...team, name: 'absences-nothing', persona: 'hr.hennef', address: '/absences?month=2027-02' },
  { ...account, name: 'leave-account', address: `${leaveAddress('cm.troisdorf')}?year=2026` },
  { ...account, name: 'leave-account-no-leave', address: `${leaveAddress('cm.troisdorf')}?year=2031` },
];
