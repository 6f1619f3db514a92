import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { learnerAddress } from './support/onboarding-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const COURSE = 'Kurs Probelauf';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const recordCourse = async ({ page, open }: Visitor): Promise<void> => {
  await open('/onboarding/courses');
  await page.locator('summary', { hasText: 'Kurs eintragen' }).click();
  const form = page.locator('details[open]');
  await form.getByLabel('Kurs', { exact: true }).fill(COURSE);
  await form.getByLabel('Träger').fill('Land');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Gespeichert');
};

const planIt = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/onboarding');
  await page.getByRole('link', { name: 'Muster-Swisttal' }).click();
  await arriveAt('Einarbeitung von Cem Muster-Swisttal');
  await page.locator('summary', { hasText: 'Kurs vormerken' }).click();
  await page.getByLabel('Kurs', { exact: true }).selectOption({ label: COURSE });
  await page.getByLabel('Vorgesehen für').fill('2099-03-01');
  await page.getByRole('button', { name: 'Kurs vormerken' }).click();
  await said(page, 'Gespeichert');
  await page.getByRole('row', { name: COURSE }).getByText('geplant').waitFor();
};

const takeBack = async ({ page, open }: Visitor): Promise<void> => {
  await open(learnerAddress('cm.swisttal'));
  const item = 'Ämter und Ansprechpersonen im Rathaus';
  await tabTo(page, `button[aria-label="Doch nicht erledigt: ${item}"]`);
  await page.keyboard.press('Enter');
  await said(page, 'Gespeichert');
  await page.getByRole('button', { name: `Erledigt: ${item}` }).click();
  await page.getByRole('button', { name: `Doch nicht erledigt: ${item}` }).waitFor();
};

it('a course is recorded and planned for somebody, who ticks what is theirs; the employer reads along', async () => {
  await visiting('coordinator.rsk', recordCourse)();
  await visiting('coordinator.rsk', planIt)();
  await visiting('cm.swisttal', takeBack)();
  await visiting('hr.swisttal', async ({ page, open, arriveAt }) => {
    await open(learnerAddress('cm.swisttal'));
    await arriveAt('Einarbeitung von Cem Muster-Swisttal');
    await page.getByRole('row', { name: COURSE }).waitFor();
  })();
});
