import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting } from './support/visitor.ts';

const GROUP = 'Gemeinnützige Tätigkeiten und Rechtskreiswechsel';
const TASK = 'Probe: Formulare sammeln';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

it('the office notes what a member takes on, and the member ticks it off with the keyboard', async () => {
  await visiting('office.rsk', async ({ page, open, arriveAt }) => {
    await open('/working-groups');
    await page.getByText('Einheitliche Abläufe bei Arbeitsangeboten').waitFor();
    await page.getByRole('link', { name: GROUP }).click();
    await arriveAt(GROUP);
    await page.locator('summary', { hasText: 'Aufgabe übernehmen' }).click();
    await page
      .getByLabel('Wer', { exact: true })
      .selectOption({ label: 'Lars Muster-Troisdorf (Kommunale Sozialämter)' });
    await page.getByLabel('Was ist zu tun?').fill(TASK);
    await page.getByLabel('Bis wann?').fill('2099-12-01');
    await page.getByRole('button', { name: 'Aufgabe übernehmen' }).click();
    await said(page, 'Gespeichert.');
  })();
  await visiting('lead.troisdorf', async ({ page, open, arriveAt }) => {
    await open('/tasks');
    await page.getByRole('link', { name: `Aufgabe aus einer Arbeitsgruppe: ${TASK}` }).click();
    await arriveAt(GROUP);
    await tabTo(page, `button:has-text("Erledigt")`);
    await page.keyboard.press('Enter');
    await said(page, 'Gespeichert.');
    await page.getByRole('listitem').filter({ hasText: TASK }).filter({ hasText: 'erledigt am' }).waitFor();
  })();
});

it('a result is read by the case manager who was told, carried out, checked and closed', async () => {
  const title = 'Termine gibt es auch am Telefon';
  await visiting('cm.rkn', async ({ page, open, arriveAt }) => {
    await open('/tasks');
    await page.getByRole('link', { name: `Ergebnis zu einer Integrationshürde: ${title}` }).click();
    await arriveAt(title);
    await tabTo(page, 'button:has-text("Gelesen")');
    await page.keyboard.press('Enter');
    await said(page, 'Gespeichert.');
  })();
  await visiting('coordinator.rkn', async ({ page, open, arriveAt }) => {
    await open('/working-groups');
    await page.getByRole('link', { name: title }).click();
    await arriveAt(title);
    await page.getByText('1, davon gelesen: 1').waitFor();
    await page.getByRole('button', { name: 'Als umgesetzt vermerken' }).click();
    await said(page, 'Gespeichert.');
    await page.locator('summary', { hasText: 'Prüfung eintragen' }).click();
    await page.getByLabel('Was wurde festgestellt?').fill('Es wird genutzt.');
    await page.getByRole('button', { name: 'Prüfung eintragen' }).click();
    await page.getByText('Es wird genutzt.').waitFor();
    await page.getByRole('button', { name: 'Abschließen' }).click();
    await page.getByText('abgeschlossen').first().waitFor();
  })();
});
