import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Sitzung Probelauf';
const ITEM = 'Probe der Abstimmung';
const there = [
  'Amt 30 – Rechts- und Ordnungsamt',
  'Amt 50 – Sozialamt',
  'Amt 51 – Jugendamt',
  'Caritasverband Rhein-Sieg e.V.',
  'Gemeinde Eitorf',
  'Gemeinde Windeck',
  'Stadt Meckenheim',
  'Stadt Troisdorf',
];

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
/** What was pressed goes away: that something was saved stood there before. */
const press = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'hidden' });
  await said(page, 'Gespeichert.');
};
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

const hold = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  // without a quorum the vote is refused
  trouble.expect(/status of 422 /);
  await open('/steering');
  await page.getByRole('link', { name: 'Neue Sitzung' }).click();
  await arriveAt('Neue Sitzung');
  await page.getByLabel('Bezeichnung').fill(TITLE);
  await page.getByLabel('Tag', { exact: true }).fill(today());
  await page.getByLabel('Beginn').fill('9:30');
  await page.getByLabel('Ende').fill('11');
  await page.getByLabel('Ort').fill('Kreishaus');
  await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
  await arriveAt(TITLE);
  await page.locator('summary', { hasText: 'Anderen Punkt aufnehmen' }).click();
  await page.getByLabel('Gegenstand').fill(ITEM);
  await page.getByLabel('Beschlussvorschlag').fill('Die Probe wird beschlossen.');
  await page.getByLabel('Sonstiges').check();
  await press(page, 'Anderen Punkt aufnehmen');
  await page.getByText('hätte eingeladen werden müssen').first().waitFor();
  await page.getByLabel('Warum die Einladungsfrist kürzer ist').fill('Probelauf');
  await press(page, 'Einladung versenden');
  await press(page, 'Sitzung eröffnen');
  for (const seat of there) await press(page, `${seat}: anwesend`);
  await page.getByText('8 von 17 Stimmen sind da, 9 müssen es sein.').first().waitFor();
  await page.getByRole('button', { name: `Beschließen: ${ITEM}` }).click();
  await page.getByRole('alert').first().waitFor();
  await press(page, 'Jobcenter Rhein-Sieg: anwesend');
  await press(page, `Beschließen: ${ITEM}`);
};

const vote = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/steering');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('link', { name: 'Zur Abstimmung' }).click();
  await arriveAt(ITEM);
  await page.getByLabel('Nein').check();
  await page.getByLabel('Abweichende Sicht für die Niederschrift').fill('Die Frist ist zu kurz.');
  await tabTo(page, 'button:has-text("Stimme abgeben")');
  await page.keyboard.press('Enter');
  await said(page, 'Die Stimme ist abgegeben.');
  await page.getByText('0 Ja, 1 Nein, 0 Enthaltungen').waitFor();
};

const count = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/steering');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await press(page, `Abstimmung schließen: ${ITEM}`);
  await page.getByText('abgelehnt').first().waitFor();
  await page.getByText('Die Frist ist zu kurz.').first().waitFor();
  await press(page, 'Niederschrift schreiben');
  await page.locator('summary', { hasText: `Niederschrift zu: ${ITEM}` }).click();
  await page.getByLabel('Was beraten und vereinbart wurde').fill('Beraten und abgelehnt.');
  // the form stays open: what was sent tells that it is saved
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
  await page.getByRole('button', { name: `Niederschrift speichern: ${ITEM}`, exact: true }).click();
  await saved;
  await press(page, 'Niederschrift versenden');
  await press(page, 'Niederschrift ist genehmigt');
};

it('the office holds a session, a member votes on their own device, and the minutes are approved', async () => {
  await visiting('office.rsk', hold)();
  await visiting('member.jobcenter', vote)();
  await visiting('office.rsk', count)();
});

it(
  'everybody of the county reads what is published, and nothing of the sessions',
  visiting('cm.bornheim', async ({ page, open, arriveAt }) => {
    await open('/resolutions');
    await arriveAt('Beschlüsse der Lenkungsgruppe');
    await page.getByRole('heading', { name: 'Priorisierte Themen bis zum 31.12.2026' }).waitFor();
    expect(await page.getByText(ITEM).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Lenkungsgruppe', exact: true }).count()).toBe(0);
  }),
);
