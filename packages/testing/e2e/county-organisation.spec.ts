/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visiting } from './support/visitor.ts';

it(
  'the Rhein-Kreis Neuss reads that it employs and leads its case managers, and in which stages it begins',
  visiting('coordinator.rkn', async ({ page, open, arriveAt }) => {
    await open('/county');
    await page.getByRole('link', { name: 'Wer hat welche Aufsicht?' }).click();
    await arriveAt('Organisation: Rhein-Kreis Neuss');
    const cases = page.getByRole('table', { name: 'Stellen nach Aufsicht, Modul 2: Case Management' });
    expect(await cases.getByRole('row').nth(1).innerText()).toMatch(
      /Rhein-Kreis Neuss\s+Rhein-Kreis Neuss\s+7\s+7,00/,
    );
    await page.getByText('Stellen nach Aufsicht als Tabelle').click();
    const coordination = page.getByRole('table', { name: 'Stellen nach Aufsicht, Modul 1: Koordination' });
    expect(await coordination.getByRole('row').last().innerText()).toMatch(/Summe\s+4\s+6,00/);
    await page.getByText('im Alter von 18 bis 35 Jahren und deren Kinder').waitFor();
    expect(await page.getByText('Noch nicht beschrieben.').count()).toBe(2);
  }),
);

const beginCase = async (page: Page): Promise<void> => {
  await page.getByLabel('Nachname').fill('Muster-Stufe');
  await page.getByLabel('Vorname').fill('Stella');
  await page.getByLabel('Geburtsdatum').fill('1999-04-05');
  await page.getByRole('button', { name: 'Suchen und weiter' }).click();
};

it(
  'its case manager is told whom the county counsels first, one of the Rhein-Sieg-Kreis is not',
  visiting('cm.rkn', async ({ page, open }) => {
    await open('/cases/new');
    await beginCase(page);
    await page.getByText('Zurzeit begleitet der Kreis zuerst: Geflüchtete').waitFor();
  }),
);

it(
  'a case manager of Bornheim reads of no stage',
  visiting('cm.bornheim', async ({ page, open }) => {
    await open('/cases/new');
    await beginCase(page);
    await page.getByRole('group', { name: 'Zielgruppen' }).waitFor();
    expect(await page.getByText('Zurzeit begleitet der Kreis zuerst').count()).toBe(0);
  }),
);
