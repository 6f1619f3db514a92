import { expect, it } from 'vitest';
import { planAddress } from './support/deployment-pages.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

it(
  'the county reads in the history 35,00 days, 7,00 VZÄ and 15 municipalities',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/deployment');
    await arriveAt('Einsatzplan');
    await page.getByRole('link', { name: 'Einsatztage seit 2021' }).click();
    await arriveAt('Einsatztage seit 2021');
    const days = await columnOf(page, 'Tage pro Woche', 'Anmerkung');
    expect(days).toHaveLength(20);
    expect(days.at(-1)).toBe('35,00');
    expect((await columnOf(page, 'VZÄ', 'Anmerkung')).at(-1)).toBe('7,00');
    expect(await page.locator('dl').innerText()).toContain('15');
  }),
);

it(
  'a case manager moves a day to another site from a day on, and the week shows it',
  visiting('cm.wachtberg', async ({ page, open, arriveAt }) => {
    await open('/deployment?week=2027-01-11');
    await arriveAt('Einsatzplan');
    expect((await columnOf(page, 'Dienstag'))[0]).toContain('Rathaus, 08:30–16:30 Uhr');
    await page.getByRole('table').getByRole('link').first().click();
    await arriveAt('Einsätze planen: 1. CM-Stelle, Wachtberg');
    await page.getByRole('link', { name: 'Dienstag' }).click();
    await arriveAt('Einsatz am Dienstag: Cem Muster-Wachtberg');
    const change = page.locator('form', { has: page.getByRole('button', { name: 'Änderung speichern' }) });
    await change.getByLabel('Einsatzort').selectOption({ label: 'Begegnungshaus' });
    await change.getByLabel('Gilt ab').fill('2027-01-04');
    await change.getByRole('button', { name: 'Änderung speichern' }).click();
    await arriveAt('Einsatzplan');
    expect((await columnOf(page, 'Dienstag'))[0]).toContain('Begegnungshaus, 08:30–16:30 Uhr');
    await page.getByRole('link', { name: 'Woche davor' }).click();
    await page.getByText('28.12.2026 bis 01.01.2027').waitFor();
    expect((await columnOf(page, 'Dienstag'))[0]).toContain('Rathaus, 08:30–16:30 Uhr');
  }),
);

it(
  'HR is told with both figures why a fifth day does not fit into 0,82 VZÄ, and keeps what it typed',
  visiting('hr.wachtberg', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open(`${planAddress('wachtberg-cm-1')}?week=2026-11-23`);
    await arriveAt('Einsätze planen: 1. CM-Stelle, Wachtberg');
    await page.getByLabel('Wochentag').selectOption({ label: 'Freitag' });
    await page.getByLabel('Einsatzort').selectOption({ label: 'Rathaus' });
    await page.getByLabel('Gilt ab').fill('2026-11-23');
    await page.getByRole('button', { name: 'Einsatz hinzufügen' }).click();
    await page
      .getByRole('alert')
      .getByText('Das wären 5,00 Tage in der Woche. 0,82 VZÄ sind höchstens 4,10 Tage.')
      .waitFor();
    expect(await page.getByLabel('Gilt ab').inputValue()).toBe('2026-11-23');
  }),
);

it(
  'Bornheim reads of nobody in Siegburg where they are',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open('/deployment');
    await arriveAt('Einsatzplan');
    expect(await page.locator('main').innerText()).not.toContain('Siegburg');
    await open(planAddress('siegburg-cm-1'), 404);
    await page.getByRole('heading', { name: 'Nicht gefunden' }).waitFor();
  }),
);
