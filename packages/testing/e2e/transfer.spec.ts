import { expect, it } from 'vitest';
import { previewAddress } from './support/transfer-pages.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

it(
  'HR hands a position over: preview in plain words, entered once confirmed, in the log, revoked before its day',
  visiting('hr.wachtberg', async ({ page, open, arriveAt }) => {
    await open('/transfers');
    await arriveAt('Wechsel des Anstellungsträgers');
    await page.getByRole('link', { name: 'Wechsel vorbereiten' }).click();
    await arriveAt('Wechsel vorbereiten');
    await page.getByLabel('Stichtag').fill('2027-01-01');
    await page.getByLabel('1. CM-Stelle, Wachtberg').selectOption({ label: 'Rhein-Sieg-Kreis' });
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.getByRole('heading', { name: 'Das wird geschehen' }).waitFor();
    expect(await columnOf(page, 'Neuer Anstellungsträger')).toEqual(['Rhein-Sieg-Kreis']);
    expect(await columnOf(page, 'Besetzt mit')).toEqual(['Cem Muster-Wachtberg']);
    expect(await page.getByText('Am 31.12.2026 hat Ihr Haus zum letzten Mal Zugriff.').count()).toBe(1);
    expect(await page.getByText('Die Fachaufsicht ändert sich nicht.').count()).toBe(1);

    await page.getByLabel('Grundlage').fill('Ratsbeschluss vom 12.11.2026');
    await page.getByRole('button', { name: 'Wechsel eintragen' }).click();
    await arriveAt('Wechsel des Anstellungsträgers');
    await page.getByRole('status').getByText('Der Wechsel ist eingetragen.').waitFor();
    expect(await columnOf(page, 'Personalakten')).toEqual(['1']);
    expect(await page.getByText('geplant').count()).toBe(1);

    await page.getByRole('button', { name: 'Wechsel zum 01.01.2027 zurücknehmen' }).click();
    await page.getByRole('status').getByText('Der Wechsel ist zurückgenommen.').waitFor();
    expect(await page.getByText('zurückgenommen', { exact: true }).count()).toBe(1);
  }),
);

it(
  'what cannot be done is said with its reason, and cannot be entered',
  visiting('hr.wachtberg', async ({ page, open, arriveAt }) => {
    await open(previewAddress('2019-01-01', 'wachtberg-cm-1'));
    await arriveAt('Wechsel vorbereiten');
    await page.getByText('Der Stichtag darf höchstens ein Jahr zurück').waitFor();
    expect(await page.getByRole('button', { name: 'Wechsel eintragen' }).count()).toBe(0);
  }),
);

it(
  'the county sees employers but no files, and figures only as a total once agreed',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/transfers');
    await arriveAt('Wechsel des Anstellungsträgers');
    expect(await page.getByRole('columnheader', { name: 'Personalakten' }).count()).toBe(0);
    await open('/statistics/staff');
    await arriveAt('Personalzahlen 2025');
    expect(new Set(await columnOf(page, 'Stand'))).toEqual(
      new Set(['Nicht gezeigt: keine Dienstvereinbarung']),
    );
  }),
);
