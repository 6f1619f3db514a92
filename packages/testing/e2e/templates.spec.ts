import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Konzept Probelauf';
const TEXT = 'Wir beraten vor Ort.\n\nWir beraten freiwillig.';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const openIt = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/templates');
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await arriveAt(TITLE);
};

const begin = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/templates');
  await page.getByRole('link', { name: 'Neue Vorlage' }).click();
  await arriveAt('Neue Vorlage');
  await page.getByLabel('Art').selectOption({ label: 'Konzept' });
  await page.getByLabel('Titel').fill(TITLE);
  await page.getByLabel('Was ist neu?').fill('Erste Fassung.');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await said(page, 'Der Entwurf ist angelegt.');
  await page.getByLabel('Text', { exact: true }).fill(TEXT);
  await tabTo(page, 'button:has-text("Text speichern")');
  await page.keyboard.press('Enter');
  await said(page, 'Der Text ist gespeichert.');
  await page.getByRole('button', { name: 'Zur rechtlichen Prüfung geben' }).click();
  await said(page, 'Die Fassung ist in rechtlicher Prüfung.');
};

const approve = async (visitor: Visitor): Promise<void> => {
  const { page } = visitor;
  await openIt(visitor);
  await page.getByLabel('Wer hat rechtlich geprüft?').fill('Rechtsamt, Frau Muster');
  await page.getByLabel('Tag der Prüfung').fill('2026-11-02');
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await said(page, 'Die Fassung ist freigegeben.');
  await page.getByText('Rechtlich geprüft von Rechtsamt, Frau Muster am 02.11.2026').waitFor();
};

const publish = async (visitor: Visitor): Promise<void> => {
  const { page } = visitor;
  await openIt(visitor);
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await said(page, 'Die Fassung ist veröffentlicht.');
  await page.getByText('0 von 16').first().waitFor();
};

const adopt = async (visitor: Visitor): Promise<void> => {
  const { page, open, arriveAt } = visitor;
  await open('/tasks');
  await page.getByRole('link', { name: `Vorlage übernehmen: ${TITLE}, Fassung 1` }).click();
  await arriveAt(TITLE);
  await page.getByRole('button', { name: 'Übernahme bestätigen' }).click();
  await said(page, 'Die Übernahme ist bestätigt.');
  await page.getByText('Ihre Kommune arbeitet damit seit').waitFor();
};

const compare = async (visitor: Visitor): Promise<void> => {
  const { page } = visitor;
  await openIt(visitor);
  await page.getByText('1 von 16').first().waitFor();
  await page.getByText('Nächste Fassung beginnen').click();
  await page.getByLabel('Was ist neu?').fill('Nicht nur vor Ort.');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await said(page, 'Der Entwurf ist angelegt.');
  await page.getByLabel('Text', { exact: true }).fill(TEXT.replace('vor Ort', 'überall'));
  await page.getByRole('button', { name: 'Text speichern' }).click();
  await said(page, 'Der Text ist gespeichert.');
  await page.getByLabel('Vergleichen mit').selectOption('1');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  expect(await page.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('überall')]);
  expect(await page.locator('del').allInnerTexts()).toEqual([expect.stringContaining('vor Ort')]);
};

/** So that nobody else's tasks name it. */
const retire = async ({ page }: Visitor): Promise<void> => {
  await page.getByLabel('Fassung', { exact: true }).selectOption('1');
  await page.getByLabel('Vergleichen mit').selectOption('');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.locator('summary', { hasText: 'Ohne Nachfolge ablösen' }).click();
  await page.getByLabel('Grund').fill('War ein Probelauf.');
  await page.getByRole('button', { name: 'Ohne Nachfolge ablösen' }).click();
  await said(page, 'Die Fassung ist abgelöst.');
};

it('a template goes from the draft through review to a municipality, and its next version is compared', async () => {
  await visiting('coordinator.rsk', begin)();
  await visiting('head.rsk', approve)();
  await visiting('coordinator.rsk', publish)();
  await visiting('cm.wachtberg', adopt)();
  await visiting('coordinator.rsk', async (visitor) => {
    await compare(visitor);
    await retire(visitor);
  })();
});

it('a municipality proposes a template, and the county declines it with a reason', async () => {
  let address = '';
  await visiting('cm.swisttal', async ({ page, open, arriveAt }) => {
    await open('/templates');
    await page.getByRole('link', { name: 'Vorlage vorschlagen' }).click();
    await arriveAt('Vorlage vorschlagen');
    await page.getByLabel('Art').selectOption({ label: 'Checkliste' });
    await page.getByLabel('Titel').fill('Checkliste Probelauf');
    await page.getByLabel('Text', { exact: true }).fill('Erst dies, dann das.');
    await page.getByLabel('Warum schlagen Sie das vor?').fill('Hat sich bewährt.');
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await said(page, 'Der Vorschlag ist beim Kreis.');
    address = new URL(page.url()).pathname;
  })();
  await visiting('coordinator.rsk', async ({ page, open }) => {
    await open(address);
    await page.getByLabel('Begründung').fill('Gibt es schon.');
    await page.getByRole('button', { name: 'Ablehnen' }).click();
    await said(page, 'Die Antwort ist bei der Kommune.');
  })();
  await visiting('cm.swisttal', async ({ page, open }) => {
    await open(address);
    await page.getByText('Gibt es schon.').waitFor();
  })();
});
