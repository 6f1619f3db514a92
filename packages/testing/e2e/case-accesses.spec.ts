import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const CASE = `/cases/${publicId('case', referenceUuid('case', 'cm.swisttal:2'))}`;
const REASON = 'Probelauf: Beschwerde, die Fallmanagerin ist krank.';
const opened = /^Einsicht in Fall /;

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const open = async ({ page, trouble, open: go, arriveAt }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await go(CASE);
  await page.getByRole('link', { name: 'Fall mit Namen öffnen' }).click();
  await arriveAt('Fall mit Namen öffnen');
  await page.getByLabel('Anlass').fill('zu kurz');
  await page.getByRole('button', { name: 'Fall jetzt öffnen' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Anlass').fill(REASON);
  await page.getByRole('radio', { name: '30 Minuten' }).check();
  await tabTo(page, 'button:has-text("Fall jetzt öffnen")');
  await page.keyboard.press('Enter');
  await arriveAt(opened);
  await page.getByText('Sie sehen einen Fall mit Namen').waitFor();
  await page.getByRole('timer').filter({ hasText: 'Min.' }).waitFor();
  await page.getByText('Es wurde nichts angesehen.').waitFor();
  await page.getByRole('button', { name: 'Person und Kontakt ansehen' }).click();
  await said(page, 'Geburtsdatum');
  await arriveAt(opened);
  await page.getByRole('button', { name: 'Notizen ansehen' }).click();
  await said(page, 'Notizen');
  // what was shown is gone when the page is asked for anew
  await go(page.url());
  await arriveAt(opened);
  expect(await page.getByText('Geburtsdatum').count()).toBe(0);
};

const isTold = async ({ page, open: go, arriveAt }: Visitor): Promise<void> => {
  await go('/tasks');
  await page
    .getByRole('link', { name: /^Fall wurde mit Namen geöffnet/ })
    .first()
    .click();
  await arriveAt(opened);
  await page.getByText(REASON).waitFor();
  await page.getByText('Person und Kontakt').waitFor();
  expect(await page.getByRole('button', { name: /ansehen$/ }).count()).toBe(0);
};

it('a case is opened with a reason, looked at and logged; case manager and officer are told, and the officer ends it', async () => {
  await visiting('coordinator.rsk', open)();
  await visiting('cm.swisttal', async (visitor) => {
    await isTold(visitor);
    await visitor.open(CASE);
    await visitor.page.getByText(REASON).waitFor();
  })();
  await visiting('dpo.rsk', async (visitor) => {
    const { page, open: go, arriveAt } = visitor;
    await go('/case-accesses');
    await arriveAt('Einsichten mit Grund');
    await page.getByRole('row', { name: REASON }).getByRole('link').click();
    await arriveAt(opened);
    await page.getByRole('button', { name: 'Einsicht beenden' }).click();
    await said(page, 'Die Einsicht ist beendet.');
  })();
  await visiting('coordinator.rsk', async ({ page, open: go, arriveAt }) => {
    await go('/case-accesses');
    await page.getByRole('row', { name: REASON }).getByRole('link').click();
    await arriveAt(opened);
    expect(await page.getByRole('button', { name: /ansehen$/ }).count()).toBe(0);
  })();
  await visiting('hr.swisttal', ({ open: go }) => go('/case-accesses', 403))();
});
