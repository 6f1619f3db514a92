/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const HEADINGS = 'Vorname;Nachname;E-Mail;Beginn;Entgeltgruppe;Stufe;Wochenstunden;Lieblingsfarbe';
const choose = (page: Page, rows: readonly string[]): Promise<void> =>
  page.getByLabel('Tabelle', { exact: true }).setInputFiles({
    name: 'beschaeftigte.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADINGS, ...rows].join('\r\n')),
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
