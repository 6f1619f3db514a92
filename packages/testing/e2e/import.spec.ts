/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { allowanceAddress } from './support/ledger-pages.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const HEADINGS = 'Vorname;Nachname;E-Mail;Beginn;Entgeltgruppe;Stufe;Wochenstunden;Lieblingsfarbe';
const choose = (page: Page, rows: readonly string[], headings = HEADINGS): Promise<void> =>
  page.getByLabel('Tabelle', { exact: true }).setInputFiles({
    name: 'beschaeftigte.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([headings, ...rows].join('\r\n')),
  });
const check = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tabelle prüfen' }).click();

it(
  'HR looks a table through, sees every error by row, corrects it and takes it over once',
  visiting('hr.windeck', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 4(00|22) .*\/import/);
    await open('/import');
    await arriveAt('Beschäftigte einlesen');
    await check(page);
    await page.getByRole('alert').getByText('Wählen Sie eine Datei aus.').waitFor();

    await choose(page, [
      'Nina;Beispiel;nina@windeck.example;01.02.2026;S12;3;39;blau',
      'Nils;;nils@windeck.example;gestern;S12;3;39;rot',
    ]);
    await check(page);
    await page.getByRole('alert').getByText('2 Fehler, es wurde nichts übernommen').waitFor();
    expect(await columnOf(page, 'Spalte')).toEqual(['Nachname', 'Beginn']);
    await page
      .getByText('Diese Spalten sind nicht bekannt und werden nicht übernommen: Lieblingsfarbe.')
      .waitFor();
    expect(await page.getByRole('button', { name: /Beschäftigte einlesen/ }).count()).toBe(0);

    await choose(page, [
      'Nina;Beispiel;nina@windeck.example;01.02.2026;S12;3;39;blau',
      'Nils;Muster;nils@windeck.example;01.03.2026;S12;3;19,5;rot',
    ]);
    await check(page);
    await page.getByRole('button', { name: '2 Beschäftigte einlesen' }).click();
    await page.getByRole('status').getByText('2 Beschäftigte eingelesen').waitFor();
  }),
);

it(
  'a file that is no table is refused beside its field',
  visiting('hr.windeck', async ({ page, open, trouble }) => {
    trouble.expect(/status of 4(15|22) .*\/import/);
    await open('/import');
    await page.getByLabel('Tabelle', { exact: true }).setInputFiles({
      name: 'seite.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('<html><script>alert(1)</script></html>'),
    });
    await check(page);
    await page.getByRole('alert').waitFor();
  }),
);

it(
  'the county takes the VZÄ of positions from a table into a draft, which must balance like any other',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 4(00|22) .*\/(import|redistributions)/);
    await open(allowanceAddress(2029));
    await page.getByLabel('Bereitgestellte VZÄ').fill('17');
    await page.getByLabel('Bescheid oder Unterlage').fill('Bescheid zur Probe');
    await page.getByRole('button', { name: 'Buchen' }).click();
    await arriveAt('VZÄ-Konto 2029');
    await open('/redistributions');
    await page.getByLabel('Ausgangsjahr').fill('2026');
    await page.getByLabel('Gilt für das Jahr').fill('2029');
    await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await arriveAt('Umverteilung 2026 nach 2029');
    await page.getByRole('link', { name: 'Aus Tabelle übernehmen' }).click();
    await arriveAt('Stellen aus einer Tabelle');

    const headings = 'Kommune;Stelle;Bezeichnung;VZÄ';
    await choose(page, ['Bornheim;bornheim-cm-2;;0,4', 'Atlantis;;1. CM-Stelle;viel'], headings);
    await check(page);
    await page.getByRole('alert').getByText('2 Fehler, es wurde nichts übernommen').waitFor();
    expect(await columnOf(page, 'Spalte')).toEqual(['VZÄ', 'Kommune']);

    await choose(page, ['Bornheim;bornheim-cm-2;;0,4', 'Hennef;;1. CM-Stelle;0,1'], headings);
    await check(page);
    await page.getByRole('button', { name: 'In den Entwurf übernehmen' }).click();
    await arriveAt('Umverteilung 2026 nach 2029');
    expect(await page.getByLabel('Bornheim, 2. CM-Stelle').inputValue()).toBe('0,4');
    expect(await page.getByLabel('Hennef, 1. CM-Stelle').inputValue()).toBe('0,1');
  }),
);
