import { expect, it } from 'vitest';
import { visiting } from './support/visitor.ts';

it(
  'HR is told at the start that a fixed term ends, and opens the file',
  visiting('hr.eitorf', async ({ page, open, arriveAt }) => {
    await open('/');
    await page.getByRole('link', { name: 'Aufgaben 1 offen' }).waitFor();
    await page.getByText('am 31.12.2026').waitFor();
    await page.getByRole('link', { name: 'Befristung endet: Cem Muster-Eitorf' }).click();
    await arriveAt('Cem Muster-Eitorf: Überblick');
  }),
);

it(
  'HR sees the vacant position, narrows the list, and is told later from then on',
  visiting('hr.troisdorf', async ({ page, open, arriveAt }) => {
    await open('/tasks?kind=POSITION_VACANT');
    await arriveAt('Aufgaben');
    const vacant = await page.getByRole('link', { name: /^Stelle unbesetzt: / }).allInnerTexts();
    // The case managers' vacant positions may be filled by another spec of the same run; these three are nobody's.
    expect(vacant).toEqual(
      expect.arrayContaining([
        'Stelle unbesetzt: KIM in der Ausländerbehörde Troisdorf',
        'Stelle unbesetzt: KIM-Koordination Troisdorf',
        'Stelle unbesetzt: KIM in der Einbürgerungsbehörde Troisdorf',
      ]),
    );
    await page.getByLabel('Art der Aufgabe').selectOption('Beurteilung fällig');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.getByText('Von dieser Art steht zurzeit nichts an.').waitFor();

    await page.getByRole('link', { name: 'Erinnerungen einstellen' }).click();
    await arriveAt('Erinnerungen einstellen');
    const days = page.getByLabel('Tage, die eine Stelle unbesetzt sein darf');
    expect(await days.inputValue()).toBe('30');
    await days.fill('60');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Die Erinnerungen sind eingestellt.').waitFor();
    await open('/tasks/settings');
    expect(await days.inputValue()).toBe('60');
  }),
);

it(
  'the line manager sees that leave was asked for, and goes to decide',
  visiting('lead.troisdorf', async ({ page, open, arriveAt }) => {
    await open('/');
    await page.getByRole('link', { name: 'Über Urlaub entscheiden: Cem Muster-Troisdorf' }).click();
    await arriveAt('Abwesenheiten');
  }),
);
