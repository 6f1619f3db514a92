import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Prüfbericht Probelauf';
/** Closed, with cases of one case manager; nobody else writes of it. */
const address = `/reviews/${publicId('quality_review', referenceUuid('quality-review', 'rsk:much'))}/report`;

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Entwurf speichern' }).click();

const write = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open(address);
  await arriveAt('Prüfbericht Much');
  const text = page.getByLabel('Text des Berichts');
  await page.getByLabel('Betreff').fill(TITLE);
  await text.fill('Rückfragen unter 02241 555 010.');
  await save(page);
  await page
    .getByText('Der Text enthält offenbar personenbezogene Angaben', { exact: false })
    .first()
    .waitFor();
  await text.fill('Zwischenschritte fehlen in 1 von 2 Fällen.');
  await save(page);
  await page
    .getByText('Unter fünf Fällen einer Person stehen keine Zahlen', { exact: false })
    .first()
    .waitFor();
  await arriveAt('Prüfbericht Much');
  await text.fill('Die Fallführung entspricht den Standards.');
  await save(page);
  await said(page, 'Der Entwurf ist gespeichert.');
  await tabTo(page, 'button:has-text("KI-Leitung vorlegen")');
  await page.keyboard.press('Enter');
  await said(page, 'Der Bericht liegt der KI-Leitung vor.');
  expect(await page.getByRole('button', { name: 'Freigeben und ankündigen' }).count()).toBe(0);
};

const approve = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks?kind=REPORT_TO_APPROVE');
  await page.getByRole('link', { name: `Prüfbericht freigeben: ${TITLE}` }).click();
  await arriveAt('Prüfbericht Much');
  await page.getByRole('button', { name: 'Freigeben und ankündigen' }).click();
  await said(page, 'Der Bericht ist freigegeben und angekündigt.');
  // the case manager has neither answered nor had the time to
  await page.getByText('sobald eine Stellungnahme vorliegt', { exact: false }).waitFor();
};

const answer = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: `Zu einem Prüfbericht Stellung nehmen: ${TITLE}` }).click();
  await arriveAt(TITLE);
  await page.getByLabel('Stellungnahme', { exact: true }).fill('Es fehlt Zeit ohne Sprechstunde.');
  await page.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await said(page, 'Ihre Stellungnahme ist gespeichert.');
  await open(address, 403);
};

const release = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 400 /);
  await open(address);
  await page.locator('summary', { hasText: 'An den Arbeitgeber übergeben' }).click();
  await page.getByText('Das lässt sich nicht zurücknehmen.').waitFor();
  const button = page.getByRole('button', { name: 'Endgültig an den Arbeitgeber übergeben' });
  await button.click();
  await page.getByText('Bitte bestätigen Sie, dass die Übergabe endgültig ist.').first().waitFor();
  await arriveAt('Prüfbericht Much');
  await page.getByLabel('Ich habe den Bericht geprüft.', { exact: false }).check();
  await button.click();
  await said(page, 'Der Bericht ist dem Arbeitgeber übergeben.');
  expect(await page.getByRole('button', { name: 'Zur Überarbeitung zurückgeben' }).count()).toBe(0);
};

const receive = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: `Prüfbericht eingegangen: ${TITLE}` }).click();
  await arriveAt(TITLE);
  await page.getByText('Es fehlt Zeit ohne Sprechstunde.').waitFor();
  expect(await page.getByText('Vorgelegt am').count()).toBe(0);
  await tabTo(page, 'button:has-text("Zur Kenntnis nehmen")');
  await page.keyboard.press('Enter');
  await said(page, 'Sie haben den Bericht zur Kenntnis genommen.');
  expect(await page.getByRole('button', { name: 'Zur Kenntnis nehmen' }).count()).toBe(0);
  await open('/review-reports');
  await page.getByRole('link', { name: TITLE }).waitFor();
};

const neverSeesReviews = async ({ page, open }: Visitor): Promise<void> => {
  await open('/review-reports');
  expect(await page.locator('#main-menu a[href^="/reviews"]').count()).toBe(0);
  await open(address, 403);
};

it('a report is written, approved by another, announced, answered, released; the employer reads it and nothing of the review', async () => {
  await visiting('coordinator.rsk', write)();
  await visiting('hr.much', async ({ page, open }) => {
    await open('/review-reports');
    await page.getByText('Es liegt kein Prüfbericht vor.').waitFor();
  })();
  await visiting('head.rsk', approve)();
  await visiting('cm.much', answer)();
  await visiting('head.rsk', release)();
  await visiting('hr.much', receive)();
  await visiting('hr.much', neverSeesReviews)();
});
