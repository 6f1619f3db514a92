/// <reference lib="dom" />
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const TITLE = 'Erfassung Probelauf';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** By keyboard alone from the empty form to live in two municipalities. */
const design = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/crisis');
  await page.getByRole('link', { name: 'Neues Formular' }).click();
  await arriveAt('Neues Formular');
  await page.getByLabel('Titel auf Deutsch').fill(TITLE);
  await page.getByLabel('Titel auf Englisch').fill('Registration trial run');
  await page.getByLabel('Zielgruppe').selectOption({ label: 'aus der Ukraine' });
  await page.getByLabel('Datenschutzhinweis auf Deutsch').fill('Freiwillig, mit Einwilligung.');
  await page.getByLabel('Datenschutzhinweis auf Englisch').fill('Voluntary, with consent.');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await said(page, 'Der Entwurf ist angelegt.');
  await arriveAt(TITLE);

  await tabTo(page, 'a[href$="/fields/new"]');
  await page.keyboard.press('Enter');
  await arriveAt('Frage hinzufügen');
  // the first field has the focus already
  await page.keyboard.type('Schulpflichtig');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Of school age');
  await page.getByLabel('Art der Antwort').selectOption({ label: 'ja oder nein' });
  await page.getByLabel('Art der Daten').selectOption({ label: 'Lebenslage' });
  await page.getByLabel('Schulamt').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Die Änderung ist gespeichert.');

  await page.getByRole('checkbox', { name: 'Windeck' }).check();
  await page.getByRole('checkbox', { name: 'Eitorf' }).check();
  await page.getByRole('button', { name: 'Live schalten' }).click();
  await said(page, 'Das Formular ist live.');
  await arriveAt(TITLE);
  await page.getByText('Windeck, seit').waitFor();
};

const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText ?? '');

const record = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  // somebody is known already
  trouble.expect(/status of 422 /);
  await open('/crisis');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('link', { name: 'Person erfassen' }).click();
  await arriveAt('Person erfassen');
  await page.keyboard.type('Muster-Probe');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Oksana');
  await page.keyboard.press('Tab');
  expect(await focusedLabel(page)).toBe('Geburtsdatum');
  await page.getByLabel('Geburtsdatum').fill('2015-03-04');
  await page.getByRole('radio', { name: 'ja', exact: true }).check();
  await page.getByLabel('Die Person willigt ein').check();
  await page.keyboard.press('Enter');
  await said(page, 'Gespeichert: Muster-Probe, Oksana, 04.03.2015');
  // the next person at once
  await expect.poll(() => focusedLabel(page)).toBe('Familienname');
  expect(await page.getByLabel('Familienname').inputValue()).toBe('');

  await page.getByLabel('Familienname').fill('muster-probe');
  await page.getByLabel('Vorname').fill('Oksana');
  await page.getByLabel('Geburtsdatum').fill('2015-03-04');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'schon jemand mit diesen Angaben' }).waitFor();
  await page.getByLabel('Es ist jemand anderes').check();
  await page.keyboard.press('Enter');
  await said(page, 'Gespeichert: muster-probe');

  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('button', { name: 'An die Stellen übermitteln' }).click();
  await said(page, 'Die Angaben sind übermittelt.');
};

const receive = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/crisis/received');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  expect(await page.getByText('Muster-Probe').count()).toBe(0);
  await page.getByRole('button', { name: 'Liste öffnen' }).click();
  await page.getByRole('table').waitFor();
  await arriveAt(TITLE);
  // only who consented, and only the fields of this office
  expect(await page.getByRole('row').count()).toBe(2);
  expect(await page.locator('thead th').allInnerTexts()).toEqual([
    'Familienname',
    'Vorname',
    'Geburtsdatum',
    'Schulpflichtig',
    'Kommune',
    'Stand',
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als CSV speichern' }).click(),
  ]);
  const csv = await text(await download.createReadStream());
  expect(csv.trim().replace('\uFEFF', '').split('\r\n')).toEqual([
    'family_name;given_name;birth_date;schulpflichtig;Kommune',
    'Muster-Probe;Oksana;2015-03-04;YES;Windeck',
  ]);
  await page.getByRole('button', { name: 'Diese 1 als übernommen kennzeichnen' }).click();
  await said(page, 'Als übernommen gekennzeichnet.');
};

const withdraw = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/crisis');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByText('Selma Muster-Rsk').first().waitFor();
  await page.getByRole('link', { name: 'Einträge ansehen' }).click();
  await arriveAt('Einträge');
  await page.getByLabel('Suche').fill('Muster-Probe');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByText('Gefunden (2)').waitFor();
  expect(page.url()).not.toContain('Muster');
  await page.getByRole('link', { name: 'Muster-Probe, Oksana, 04.03.2015', exact: true }).click();
  await page.getByRole('button', { name: 'Einwilligung zurücknehmen' }).click();
  await said(page, 'Die Einwilligung ist zurückgenommen.');
};

const findATombstone = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/crisis/received');
  await page.getByRole('link', { name: TITLE }).click();
  await arriveAt(TITLE);
  await page.getByRole('link', { name: 'Alle', exact: true }).click();
  await page.getByText('nicht weiter verwenden').waitFor();
  expect(await page.getByText('Muster-Probe').count()).toBe(0);
};

it('a registration goes from the county’s draft through a municipality to the school office, and back by withdrawal', async () => {
  await visiting('coordinator.rsk', design)();
  await visiting('cm.windeck', record)();
  await visiting('school.rsk', receive)();
  await visiting('cm.windeck', withdraw)();
  await visiting('school.rsk', findATombstone)();
});

it.each(['hr.hennef', 'lead.bornheim', 'adviser.caritas', 'ebh.rsk'])(
  '%s is offered no registration',
  async (persona) => {
    await visiting(persona, async ({ page, open }) => {
      await open('/');
      expect(await page.locator('#main-menu a[href^="/crisis"]').count()).toBe(0);
      await open('/crisis', 403);
    })();
  },
);

it(
  'a municipality where it is not live does not know it',
  visiting('cm.rheinbach', async ({ page, open, arriveAt }) => {
    await open('/crisis');
    await arriveAt('Erfassung');
    expect(await page.getByText('ist keine Erfassung live').count()).toBe(1);
  }),
);
