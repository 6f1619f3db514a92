import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Weisung Probelauf';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const issue = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/instructions');
  await page.getByRole('link', { name: 'Neue Weisung' }).click();
  await arriveAt('Neue Weisung');
  await page.getByLabel('Betreff').fill(TITLE);
  await page.getByLabel('Text', { exact: true }).fill('Bitte so.');
  await page.getByLabel('Grundlage').fill('KIM-Konzept 2025');
  await page.getByLabel('Umzusetzen bis').fill('2099-12-31');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Wachtberg' }).check();
  await page.getByRole('button', { name: 'Weisung erteilen' }).click();
  await said(page, 'Die Weisung ist erteilt.');
};

const answer = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: `Weisung umsetzen: ${TITLE}` }).click();
  await arriveAt(TITLE);
  await page.locator('summary', { hasText: 'Bedenken erheben' }).click();
  await page.getByLabel('Begründung').fill('Das geht so nicht.');
  await tabTo(page, 'button:has-text("Bedenken erheben")');
  await page.keyboard.press('Enter');
  await said(page, 'Gespeichert.');
};

const decide = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: `Über Bedenken entscheiden: ${TITLE}` }).click();
  await arriveAt(TITLE);
  await page.getByText('Das geht so nicht.').waitFor();
  await page.locator('summary', { hasText: 'Weisung zurücknehmen' }).click();
  await page.getByLabel('Begründung').last().fill('Stimmt.');
  await page.getByRole('button', { name: 'Weisung zurücknehmen: Wachtberg' }).click();
  await said(page, 'Gespeichert.');
};

it('an instruction goes to a municipality, is remonstrated against and withdrawn; the employer reads along', async () => {
  await visiting('coordinator.rsk', issue)();
  await visiting('cm.wachtberg', answer)();
  await visiting('head.rsk', decide)();
  await visiting('hr.wachtberg', async ({ page, open, arriveAt }) => {
    await open('/instructions');
    await page.getByRole('link', { name: TITLE }).click();
    await arriveAt(TITLE);
    await page.getByText('zurückgenommen').first().waitFor();
  })();
});
