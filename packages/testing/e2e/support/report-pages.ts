import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const ofReview = (place: string): string =>
  publicId('quality_review', referenceUuid('quality-review', `rsk:${place}`));
const reportOf = (place: string): string =>
  publicId('review_report', referenceUuid('review-report', referenceUuid('quality-review', `rsk:${place}`)));

const list = { route: '/review-reports', address: '/review-reports', heading: 'Prüfberichte' };
const route = '/review-reports/[id]';
const heading = 'Qualitätsprüfung drittes Quartal 2026';
const county = (place: string, name: string) => ({
  route: '/reviews/[id]/report',
  address: `/reviews/${ofReview(place)}/report`,
  heading: `Prüfbericht ${name}`,
});

const withTelephone = async (page: Page): Promise<void> => {
  await page.getByLabel('Text des Berichts').fill('Rückfragen unter 02241 555 010.');
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByRole('alert').waitFor();
};
const releasing = async (page: Page): Promise<void> => {
  await page.locator('summary', { hasText: 'An den Arbeitgeber übergeben' }).click();
  await page.getByRole('button', { name: 'Endgültig an den Arbeitgeber übergeben' }).click();
  await page.getByRole('alert').first().waitFor();
};

/** The report after a review: written by the county, answered by the case manager, received by the employer. */
export const reportPages: readonly PageVisit[] = [
  { ...county('niederkassel', 'Niederkassel'), name: 'report-draft', persona: 'coordinator.rsk' },
  {
    ...county('niederkassel', 'Niederkassel'),
    name: 'report-personal-data',
    persona: 'coordinator.rsk',
    status: 422,
    doing: withTelephone,
  },
  { ...county('sankt-augustin', 'Sankt Augustin'), name: 'report-approval', persona: 'head.rsk' },
  {
    ...county('bad-honnef', 'Bad Honnef'),
    name: 'report-release',
    persona: 'head.rsk',
    status: 400,
    doing: releasing,
  },
  { ...list, name: 'reports-county', persona: 'coordinator.rsk' },
  { ...list, name: 'reports-employer', persona: 'hr.windeck' },
  { ...list, name: 'reports-none', persona: 'hr.hennef' },
  {
    route,
    name: 'report-to-answer',
    persona: 'cm.bad-honnef',
    address: `/review-reports/${reportOf('bad-honnef')}`,
    heading,
  },
  {
    route,
    name: 'report-received',
    persona: 'hr.windeck',
    address: `/review-reports/${reportOf('windeck')}`,
    heading,
  },
];
