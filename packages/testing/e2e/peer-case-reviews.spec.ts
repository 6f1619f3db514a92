import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Fallberatung Probelauf';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const plan = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open('/peer-case-reviews');
  await page.getByRole('link', { name: 'Fallberatung planen' }).click();
  await arriveAt('Fallberatung planen');
  await page.getByLabel('Thema').fill(TITLE);
  await page.getByLabel('Frage an die Runde').fill('Was rate ich Frau Yilmaz?');
  await page.getByLabel('Tag', { exact: true }).fill('2099-12-01');
  await page.getByLabel('Beginn (Uhrzeit)').fill('9:30');
  await page.getByLabel('Ort oder Einwahl').fill('Rathaus');
  for (const place of ['Rheinbach', 'Niederkassel'])
    await page.getByRole('checkbox', { name: place }).check();
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  // what points to a person is named, and nothing is sent
  await page.getByRole('alert').filter({ hasText: 'Frau Yilmaz' }).waitFor();
  await page.getByLabel('Frage an die Runde').fill('Was rate ich Frau A.?');
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await said(page, 'Die Einladung ist verschickt.');
  await page.getByText('01.12.2099, 09:30').waitFor();
};

const join =
  (role: string) =>
  async ({ page, open, arriveAt }: Visitor): Promise<void> => {
    await open('/tasks');
    await page.getByRole('link', { name: `Einladung zur Fallberatung: ${TITLE}` }).click();
    await arriveAt(TITLE);
    await page.getByLabel('Ihre Rolle').selectOption({ label: role });
    await tabTo(page, 'button:has-text("Antworten")');
    await page.keyboard.press('Enter');
    await said(page, 'Gespeichert.');
  };

const lead = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/peer-case-reviews');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('button', { name: 'Sitzung beginnen' }).click();
  await page.getByRole('heading', { name: 'Schritt 1 von 10: Eröffnung und Rollen' }).waitFor();
  await page.getByRole('timer').filter({ hasText: 'noch' }).waitFor();
  await page.getByRole('button', { name: 'Nächster Schritt' }).click();
  await page.getByRole('heading', { name: 'Schritt 2 von 10: Falldarstellung' }).waitFor();
  await page.getByRole('button', { name: 'Einen Schritt zurück' }).click();
  await page.getByRole('heading', { name: 'Schritt 1 von 10' }).waitFor();
  await page.locator('summary', { hasText: 'Sitzung beenden' }).click();
  await page.getByRole('button', { name: 'Sitzung beenden' }).click();
  await page.getByText('beendet', { exact: true }).waitFor();
};

const record = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/peer-case-reviews');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('link', { name: 'Ergebnis festhalten' }).click();
  await arriveAt('Ergebnis festhalten');
  await page.getByLabel('Vorschläge').fill('Erst der Mieterverein.\nDann das Amt.');
  await page.getByLabel('Hinweis auf Strukturen').fill('Formulare fehlen.');
  await page.getByLabel('Thema des Hinweises').selectOption({ label: 'Wohnen' });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Gespeichert.');
  await page.getByText('Dann das Amt.').waitFor();
};

const read = async ({ page, open }: Visitor): Promise<void> => {
  await open('/peer-case-reviews');
  await page.getByRole('heading', { name: 'Hinweise auf Strukturen' }).waitFor();
  await page.getByRole('link', { name: 'Formulare fehlen.' }).waitFor();
};

it('a session is planned without names, joined, led step by step and its outcome read by the county', async () => {
  await visiting('cm.meckenheim', plan)();
  await visiting('cm.rheinbach', join('Moderation'))();
  await visiting('cm.niederkassel', join('Protokoll'))();
  await visiting('cm.rheinbach', lead)();
  await visiting('cm.niederkassel', record)();
  await visiting('coordinator.rsk', read)();
}, 120_000);
