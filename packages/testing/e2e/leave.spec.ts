import { expect, it } from 'vitest';
import { leaveAddress } from './support/leave-pages.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

it(
  'somebody asks for five days, reads how many they are, and is told the figures of too many',
  visiting('cm.bornheim', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/');
    await page.getByRole('button', { name: 'Für mich' }).click();
    await page.getByRole('link', { name: 'Meine Abwesenheiten' }).click();
    await arriveAt('Meine Abwesenheiten');
    await page.getByRole('navigation', { name: 'Jahr' }).getByRole('link', { name: '2027' }).click();
    await page.getByRole('table', { name: 'Urlaubskonto 2027' }).waitFor();
    expect(await columnOf(page, 'Arbeitstage', 'Posten')).toEqual(['30', '0', '0', '0', '30']);

    await page.getByLabel('Erster Tag').fill('2027-03-01');
    await page.getByLabel('Letzter Tag').fill('2027-04-30');
    await page.getByText('Das sind 43 Arbeitstage, frei sind noch 30 Arbeitstage.').waitFor();
    await page.getByRole('button', { name: 'Antrag stellen' }).click();
    await page
      .getByRole('alert')
      .getByText(
        'Der Zeitraum umfasst 43 Arbeitstage, frei sind noch 30. Urlaub 2027: 30 Tage und 0 aus dem Vorjahr, davon 0 genehmigt und 0 beantragt.',
      )
      .waitFor();
    await page.getByLabel('Letzter Tag').fill('2027-03-05');
    await page.getByText('Das sind 5 Arbeitstage.').waitFor();
    await page.getByLabel('Bemerkung').fill('Umzug in die neue Wohnung');
    await page.getByRole('button', { name: 'Antrag stellen' }).click();
    await page.getByText('Ihr Antrag ist gestellt.').waitFor();
    await arriveAt('Meine Abwesenheiten');
    expect(await columnOf(page, 'Arbeitstage', 'Posten')).toEqual(['30', '0', '0', '5', '25']);
    expect(await columnOf(page, 'Stand')).toEqual(['beantragt']);
  }),
);

it(
  'the line manager approves it, and sees who is away but no illness',
  visiting('lead.bornheim', async ({ page, open, arriveAt }) => {
    await open('/absences?month=2026-03');
    await arriveAt('Abwesenheiten');
    expect(await page.locator('main').innerText()).not.toContain('Krankheit');
    await page.getByText('Bemerkung: Umzug in die neue Wohnung').waitFor();
    await page
      .getByRole('button', {
        name: 'Antrag von Cem Muster-Bornheim, 01.03.2027 bis 05.03.2027, genehmigen',
      })
      .click();
    await page.getByText('Der Antrag ist genehmigt.').waitFor();
    await arriveAt('Abwesenheiten');
    expect(await page.getByText('Cem Muster-Bornheim: nicht erreichbar', { exact: true }).count()).toBe(5);
    await page.getByText('Zurzeit wartet kein Antrag auf Ihre Entscheidung.').waitFor();
  }),
);

it(
  'HR sees the balance and records an illness',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open('/absences?month=2027-03');
    await arriveAt('Abwesenheiten');
    expect(await page.getByText('Cem Muster-Bornheim: Urlaub', { exact: true }).count()).toBe(5);
    await page.getByLabel('Mitarbeiterin oder Mitarbeiter').selectOption({ label: 'Cem Muster-Bornheim' });
    await page.getByLabel('Erster Tag').fill('2027-03-08');
    await page.getByLabel('Letzter Tag').fill('2027-03-09');
    await page.getByRole('button', { name: 'Abwesenheit eintragen' }).click();
    await page.getByText('Die Abwesenheit ist eingetragen.').waitFor();
    await arriveAt('Abwesenheiten');
    expect(await page.getByText('Cem Muster-Bornheim: Krankheit', { exact: true }).count()).toBe(2);
    await open(`${leaveAddress('cm.bornheim')}?year=2027`);
    await arriveAt('Urlaubskonto: Cem Muster-Bornheim');
    expect(await columnOf(page, 'Arbeitstage', 'Posten')).toEqual(['30', '0', '5', '0', '25']);
    expect(await columnOf(page, 'Art')).toEqual(['Urlaub', 'Krankheit']);
  }),
);

it(
  'the county reads that somebody is not reachable, never why, and finds no account',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    for (const week of ['2027-03-01', '2027-03-08']) {
      await open(`/deployment?week=${week}`);
      await arriveAt('Einsatzplan');
      const shown = await page.locator('main').innerText();
      expect(shown).toContain('nicht erreichbar');
      for (const reason of ['Urlaub', 'Krank', 'Umzug']) expect(shown).not.toContain(reason);
    }
    await open(leaveAddress('cm.bornheim'), 404);
    await page.getByRole('heading', { name: 'Nicht gefunden' }).waitFor();
  }),
);
