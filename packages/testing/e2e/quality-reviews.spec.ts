import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { planReview } from './support/review-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const PLACE = 'Alfter';
const TITLE = `Qualitätsprüfung ${PLACE}`;
const ITEMS = 5;

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
const refused = (page: Page, words: string): Promise<void> =>
  page.getByRole('group').or(page.locator('.kern-form-input')).getByText(words).first().waitFor();

const plan = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open('/reviews');
  await page.getByRole('link', { name: 'Neue Qualitätsprüfung' }).click();
  await arriveAt('Neue Qualitätsprüfung');
  await planReview(page, PLACE, '99');
  await page.locator('#plan-sampleSize-error', { hasText: 'Im Zeitraum gibt es dort nur' }).waitFor();
  await page.getByLabel('Größe der Stichprobe').fill('1');
  await page.getByRole('button', { name: 'Prüfung planen' }).click();
  await said(page, 'Die Prüfung ist geplant.');
  await arriveAt(TITLE);
  await tabTo(page, 'button:has-text("Stichprobe ziehen")');
  await page.keyboard.press('Enter');
  await said(page, 'Die Stichprobe ist gezogen.');
};

/** By keyboard alone: the digits choose, Enter saves, and the next point is at hand. */
const rate = async ({ page, arriveAt }: Visitor): Promise<void> => {
  await page.getByRole('link', { name: 'Bewertung beginnen' }).click();
  await arriveAt(/^Fall 1 von 1: /);
  await said(page, `Punkt 1 von ${ITEMS}`);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await refused(page, 'Bitte begründen Sie');
  await page.getByRole('textbox', { name: 'Feststellung' }).fill('Mail an amal@example.org.');
  await page.getByRole('button', { name: 'Bewertung speichern' }).click();
  await refused(page, 'personenbezogene Angaben');
  await page.getByRole('textbox', { name: 'Feststellung' }).fill('Die Frist fehlt.');
  await page.getByRole('button', { name: 'Bewertung speichern' }).click();
  for (let item = 2; item <= ITEMS; item++) {
    await said(page, `Punkt ${item} von ${ITEMS}`);
    await page.locator('input[type=radio]:focus').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
  await said(page, 'Alle Fälle sind bewertet.');
  await arriveAt(TITLE);
  await page.getByRole('button', { name: 'Zur Stellungnahme geben' }).click();
  await said(page, 'um Stellungnahme gebeten');
};

const answer = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open('/tasks');
  await page.getByRole('link', { name: 'Zu einer Qualitätsprüfung Stellung nehmen' }).first().click();
  await arriveAt(TITLE);
  await page.getByText('Die Frist fehlt.').waitFor();
  await page.getByLabel('Stellungnahme', { exact: true }).fill('Bitte 02241 1234567 anrufen.');
  await page.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await refused(page, 'personenbezogene Angaben');
  await page.getByLabel('Stellungnahme', { exact: true }).fill('Wird nachgetragen.');
  await page.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await said(page, 'Ihre Stellungnahme ist abgegeben.');
  await arriveAt(TITLE);
};

const close = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/reviews');
  await page.getByRole('link', { name: PLACE, exact: true }).first().click();
  await arriveAt(TITLE);
  await page.getByText('Wird nachgetragen.').waitFor();
  await page.getByLabel('Vereinbarte Maßnahmen').fill('Fristen werden genannt.');
  await page.getByRole('button', { name: 'Prüfung abschließen' }).click();
  await said(page, 'Die Prüfung ist abgeschlossen.');
  await arriveAt(TITLE);
  const report = page.getByRole('link', { name: 'Zum Prüfbericht' });
  expect(await report.getAttribute('href')).toMatch(/^\/reviews\/[^/]+\/report$/);
};

it('a review is planned, drawn, rated by keyboard, answered by the case manager and closed', async () => {
  await visiting('coordinator.rsk', async (visitor) => {
    await plan(visitor);
    await rate(visitor);
  })();
  await visiting('cm.alfter', answer)();
  await visiting('coordinator.rsk', close)();
});

it.each(['hr.alfter', 'lead.bornheim'])('%s learns nothing of reviews', (persona) =>
  visiting(persona, async ({ page, open }) => {
    await open('/');
    expect(await page.locator('a[href="/reviews"]').count()).toBe(0);
    await open('/reviews', 403);
    await page.getByRole('heading', { level: 1, name: 'Nicht erlaubt' }).waitFor();
  })(),
);
