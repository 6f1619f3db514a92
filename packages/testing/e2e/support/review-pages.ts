import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const closedReview = referenceUuid('quality-review', 'rsk:windeck');
const list = { route: '/reviews', address: '/reviews', heading: 'Qualitätsprüfungen' };
const closed = {
  route: '/reviews/[id]',
  address: `/reviews/${publicId('quality_review', closedReview)}`,
  heading: 'Qualitätsprüfung Windeck',
};
const planning = { route: '/reviews/new', address: '/reviews/new', heading: 'Neue Qualitätsprüfung' };

/** Plans a review of the third quarter, the form of which is in front of the page. */
export const planReview = async (page: Page, place: string, size: string): Promise<void> => {
  await page.getByLabel('Kommune').selectOption({ label: place });
  await page.getByLabel('Checkliste').selectOption({ label: 'Checkliste Fallführung, Fassung 1' });
  await page.getByLabel('Zeitraum von').fill('2026-07-01');
  await page.getByLabel('Zeitraum bis').fill('2026-09-30');
  await page.getByLabel('Größe der Stichprobe').fill(size);
  await page.getByRole('button', { name: 'Prüfung planen' }).click();
};

const planned = async (page: Page): Promise<void> => {
  await planReview(page, 'Eitorf', '1');
  await page.getByRole('button', { name: 'Stichprobe ziehen' }).waitFor();
};
const running = async (page: Page): Promise<void> => {
  await planned(page);
  await page.getByRole('button', { name: 'Stichprobe ziehen' }).click();
  await page.getByRole('link', { name: 'Bewertung beginnen' }).waitFor();
};
const rating = async (page: Page): Promise<void> => {
  await running(page);
  await page.getByRole('link', { name: 'Bewertung beginnen' }).click();
  await page.getByRole('radio', { name: 'nicht erfüllt' }).check();
  await page.getByRole('button', { name: 'Bewertung speichern' }).click();
  await page.getByRole('alert').waitFor();
};

/** Reviews: planned, drawn and rated by the county, read by the case manager concerned. */
export const reviewPages: readonly PageVisit[] = [
  { ...list, name: 'reviews-county', persona: 'coordinator.rsk' },
  { ...list, name: 'reviews-case-manager', persona: 'cm.windeck' },
  { ...list, name: 'reviews-none', persona: 'cm.swisttal' },
  { ...closed, name: 'review-closed', persona: 'head.rsk' },
  { ...closed, name: 'review-own-findings', persona: 'cm.windeck' },
  {
    ...closed,
    route: '/reviews/[id]/cases/[case]',
    name: 'review-case-closed',
    persona: 'coordinator.rsk',
    address: `${closed.address}/cases/${publicId('review_case', referenceUuid('review-case', `${closedReview}:1`))}`,
    heading: /^Fall 1 von 2: /,
  },
  {
    ...planning,
    name: 'review-too-few',
    persona: 'coordinator.rsk',
    status: 422,
    doing: async (page) => {
      await planReview(page, 'Eitorf', '99');
      await page.getByRole('alert').waitFor();
    },
  },
  { ...planning, name: 'review-planned', persona: 'head.rsk', doing: planned },
  { ...planning, name: 'review-running', persona: 'coordinator.rsk', doing: running },
  { ...planning, name: 'review-rating-refused', persona: 'coordinator.rsk', status: 422, doing: rating },
];
