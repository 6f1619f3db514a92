/// <reference lib="dom" />
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { contractAddress, staffAddress } from './support/personnel-pages.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const save = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const letter = {
  name: 'Zeugnis.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n% Muster\n%%EOF\n'),
};

it(
  'HR hires: file, contract, week, appraisal and document, and the history tells of each',
  visiting('hr.wachtberg', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/staff');
    await page.getByRole('link', { name: 'Akte anlegen' }).click();
    await arriveAt('Personalakte anlegen');
    await page.getByLabel('Vorname').fill('Erika');
    await page.getByLabel('Nachname').fill('Muster-Neu');
    await page.getByLabel('Beschäftigt seit').fill('2026-11-01');
    await save(page, 'Akte anlegen').click();

    await arriveAt('Neuer Vertragszeitraum: Erika Muster-Neu');
    await page.getByLabel('Entgeltgruppe').selectOption({ label: 'S 12' });
    await page.getByLabel('Stufe', { exact: true }).selectOption('2');
    await page.getByLabel('Wochenstunden').fill('19,5');
    await page.getByLabel('Probezeit bis').fill('2027-04-30');
    await save(page, 'Zeitraum speichern').click();
    await arriveAt('Erika Muster-Neu: Vertrag');
    await page.getByText('19,5 von 39 Stunden (50 %)').waitFor();

    await page
      .getByRole('navigation', { name: 'Teile der Personalakte' })
      .getByRole('link', { name: 'Arbeitszeit' })
      .click();
    await arriveAt('Erika Muster-Neu: Arbeitszeit');
    await page.getByLabel('Beginn').fill('2026-11-01');
    for (const [day, hours] of [
      ['Montag', '6'],
      ['Dienstag', '6'],
      ['Mittwoch', '7'],
      ['Donnerstag', '0'],
      ['Freitag', '0'],
    ] as const)
      await page.getByLabel(day).fill(hours);
    await page.getByText('Zusammen 19 von 19,5 Stunden').waitFor();
    await save(page, 'Verteilung speichern').click();
    await page
      .getByRole('alert')
      .getByText('Die Tage ergeben zusammen 19,00 Stunden, im Vertrag stehen 19,50.')
      .waitFor();
    await page.getByLabel('Mittwoch').fill('7,5');
    await save(page, 'Verteilung speichern').click();
    await page.getByRole('table').waitFor();
    expect(await columnOf(page, 'Mittwoch')).toEqual(['7,5']);

    await page.getByRole('link', { name: /^Dokumente/ }).click();
    await arriveAt('Erika Muster-Neu: Dokumente');
    await page.getByLabel('Bezeichnung').fill('Zeugnis');
    await page.getByLabel('Art').selectOption({ label: 'Zeugnis oder Nachweis' });
    await page
      .getByLabel('Datei')
      .setInputFiles({ ...letter, buffer: Buffer.from('<!doctype html><script>1</script>') });
    await save(page, 'Dokument ablegen').click();
    await page
      .getByRole('alert')
      .getByText(/Diese Datei wird nicht angenommen/)
      .waitFor();
    await page.getByLabel('Datei').setInputFiles(letter);
    await save(page, 'Dokument ablegen').click();
    await page.getByRole('table').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Zeugnis herunterladen' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Zeugnis.pdf');
    expect(await buffer(await saved.createReadStream())).toEqual(letter.buffer);

    await page.getByRole('link', { name: 'Verlauf' }).click();
    await arriveAt('Erika Muster-Neu: Verlauf');
    expect(
      await page
        .getByRole('list', { name: 'Verlauf' })
        .getByRole('strong')
        .or(page.locator('ol strong'))
        .allInnerTexts(),
    ).toEqual(['Dokument abgelegt', 'Arbeitszeit verteilt', 'Vertragszeitraum eingetragen', 'Akte angelegt']);
  }),
);

it('two officers change one contract: the second sees both versions, and nothing is lost', async () => {
  await visiting('hr.bornheim', async ({ page: first, open }) => {
    await open(contractAddress('cm.bornheim'));
    await visiting('two-hats.bornheim', async ({ page: second, open: openSecond, arriveAt, trouble }) => {
      trouble.expect(/status of 409 /);
      await openSecond('/acting-as');
      await second.getByLabel(/Personalstelle/).check();
      await second.getByRole('button', { name: 'Weiter' }).click();
      await second.waitForURL((url) => url.pathname === '/');
      await openSecond(contractAddress('cm.bornheim'));

      await first.getByLabel('Stufe', { exact: true }).selectOption('5');
      await save(first, 'Vertrag speichern').click();
      await first.getByText('S 12, Stufe 5').waitFor();

      await second.getByLabel('Stufe', { exact: true }).selectOption('4');
      await second.getByLabel('Probezeit bis').fill('2024-06-30');
      await save(second, 'Vertrag speichern').click();
      await second.getByRole('radio').first().waitFor();
      await arriveAt('Vertrag ändern: Cem Muster-Bornheim');
      // What only the second changed is still there, and what both changed is theirs to choose.
      expect(await second.getByLabel('Probezeit bis').inputValue()).toBe('2024-06-30');
      const choices = await second
        .getByRole('radio')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.innerText.trim()));
      expect(choices).toEqual(['Ihre Fassung:\n4', 'Fassung jetzt:\n5']);
      await second.getByRole('radio', { name: /5/ }).check();
      await save(second, 'Vertrag speichern').click();
      await arriveAt('Cem Muster-Bornheim: Vertrag');
      await second.getByText('S 12, Stufe 5').waitFor();
      await second.getByText('30.06.2024').waitFor();
    })();
  })();
});

it(
  'the person reads their own file and changes nothing in it',
  visiting('cm.bornheim', async ({ page, open, arriveAt }) => {
    await open('/');
    await page.getByRole('button', { name: 'Für mich' }).click();
    await page.getByRole('link', { name: 'Meine Akte' }).first().click();
    await arriveAt('Meine Akte');
    await page.getByText('Lena Muster-Bornheim').first().waitFor();
    expect(await page.getByRole('button', { name: /speichern|ablegen/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ändern' }).count()).toBe(0);
    await open('/staff', 403);
  }),
);

it(
  'HR reads its own file and is told why it cannot change it',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open(staffAddress('hr.bornheim'));
    await arriveAt('Petra Muster-Bornheim: Überblick');
    await page.getByText('Das ist Ihre eigene Akte').waitFor();
    expect(await page.getByRole('button', { name: /speichern/ }).count()).toBe(0);
  }),
);
