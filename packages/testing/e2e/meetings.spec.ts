import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Besprechung Probelauf';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const convene = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/meetings');
  await page.getByRole('link', { name: 'Neue Besprechung' }).click();
  await arriveAt('Neue Besprechung');
  await page.getByLabel('Betreff').fill(TITLE);
  await page.getByLabel('Tag', { exact: true }).fill('2099-12-01');
  await page.getByLabel('Beginn').fill('9:30');
  await page.getByLabel('Ende').fill('11');
  await page.getByLabel('Ort').fill('Kreishaus');
  await page.getByRole('button', { name: 'Besprechung anlegen' }).click();
  await arriveAt(TITLE);
  await page.locator('summary', { hasText: 'Person einladen' }).click();
  await page.locator('#add-personId').selectOption({ label: 'Muster-Wachtberg, Cem (Wachtberg)' });
  await page.getByRole('button', { name: 'Person einladen' }).click();
  await said(page, 'Gespeichert.');
  await page.getByRole('button', { name: 'Einladung versenden' }).click();
  await said(page, 'Gespeichert.');
};

const propose = async (page: Page, title: string): Promise<void> => {
  // it stays open for the next one
  if (!(await page.getByLabel('Dauer in Minuten').isVisible()))
    await page.locator('summary', { hasText: 'Punkt vorschlagen' }).click();
  await page.getByLabel('Betreff').last().fill(title);
  await page.getByLabel('Dauer in Minuten').fill('20');
  await page.getByLabel('zur Beratung').check();
  await page.getByRole('button', { name: 'Punkt vorschlagen' }).click();
  await page.getByRole('listitem').filter({ hasText: title }).waitFor();
};

const answer = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: `Einladung beantworten: ${TITLE}` }).click();
  await arriveAt(TITLE);
  await tabTo(page, 'button:has-text("Zusagen")');
  await page.keyboard.press('Enter');
  await said(page, 'Gespeichert.');
  await propose(page, 'Erster Punkt');
  await propose(page, 'Zweiter Punkt');
};

const order = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/meetings');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByText('zugesagt').first().waitFor();
  await tabTo(page, 'button:has-text("Nach oben")');
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: 'Tagesordnung' })
    .getByRole('listitem')
    .first()
    .filter({ hasText: 'Zweiter Punkt' })
    .waitFor();
  await page.locator('summary', { hasText: 'Besprechung absagen' }).click();
  await page.getByLabel('Grund').first().fill('Raum belegt');
  await page.getByRole('button', { name: 'Besprechung absagen' }).click();
  await said(page, 'Gespeichert.');
};

it('a meeting is convened, answered, given an agenda and called off; who is invited is told', async () => {
  await visiting('coordinator.rsk', convene)();
  await visiting('cm.wachtberg', answer)();
  await visiting('coordinator.rsk', order)();
  await visiting('cm.wachtberg', async ({ page, open, arriveAt }) => {
    await open('/tasks');
    await page.getByRole('link', { name: `Abgesagt: ${TITLE}` }).click();
    await arriveAt(TITLE);
    await page.getByText('Raum belegt').waitFor();
  })();
});
