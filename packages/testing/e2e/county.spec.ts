import { text as textOf } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { municipalityAddress, positionAddress } from './support/addresses.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const places = [
  ...['Alfter', 'Bad Honnef', 'Bornheim', 'Eitorf', 'Hennef', 'Königswinter', 'Lohmar', 'Meckenheim', 'Much'],
  ...['Neunkirchen-Seelscheid', 'Niederkassel', 'Rheinbach', 'Ruppichteroth', 'Sankt Augustin', 'Siegburg'],
  ...['Swisttal', 'Troisdorf', 'Wachtberg', 'Windeck'],
];

it(
  'the coordinator comes from home to all 19 municipalities with 17,00 VZÄ on 20 positions',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/');
    await arriveAt('Guten Tag, Karim Muster-Rsk');
    await page.getByRole('main').getByRole('link', { name: 'Kommunen im Kreis' }).click();
    await arriveAt('Kommunen: Rhein-Sieg-Kreis');
    expect(await columnOf(page, 'Kommune')).toEqual([...places, 'Summe des Kreises']);
    const figures = await page.locator('dl > *').allInnerTexts();
    expect(figures.map((text) => text.split('\n').filter(Boolean).slice(0, 2).toSorted())).toEqual([
      ['17,00', 'VZÄ insgesamt'],
      ['20', 'Stellen'],
      ['19', 'Kommunen'],
    ]);
  }),
);

it(
  'the picture and the table tell the same figures',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/municipalities');
    const table = await columnOf(page, 'VZÄ');
    const drawn = await page.locator('figure svg text.value').allTextContents();
    expect(table.slice(0, 19).toSorted()).toEqual(drawn.toSorted());
    const sum = drawn.reduce((total, text) => total + Number(text.replace(',', '')), 0);
    // The shared position is shown at both places it serves.
    expect([sum, table.at(-1)]).toEqual([1700, '17,00']);
  }),
);

it(
  'the table can be taken along as CSV',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/municipalities?bank=LEFT');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tabelle als CSV laden' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kommunen-\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await textOf(await download.createReadStream())).trim().split(/\r?\n/);
    expect(lines.slice(1).map((line) => line.split(';')[1])).toEqual([
      'Alfter',
      'Bornheim',
      'Meckenheim',
      'Rheinbach',
      'Swisttal',
      'Wachtberg',
    ]);
  }),
);

it(
  'order and selection stand in the address and can be passed on',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/municipalities');
    await page.getByLabel('Rheinseite').selectOption('rechtsrheinisch');
    await page.getByLabel('Case Management').selectOption('nimmt nicht teil');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForURL(/bank=RIGHT/);
    expect(await columnOf(page, 'Kommune')).toEqual(['Hennef', 'Königswinter', 'Ruppichteroth']);
    expect(await columnOf(page, 'VZÄ')).toEqual(['0,00', '0,00', '0,00']);
    await open('/municipalities');
    await page.getByRole('table').getByRole('link', { name: /^VZÄ/ }).click();
    await page.waitForURL(/sort=FTE/);
    await page.getByRole('link', { name: /^VZÄ.*aufsteigend/ }).click();
    await page.waitForURL(/direction=DESC/);
    const shared = page.url();
    await open(shared);
    await arriveAt('Kommunen: Rhein-Sieg-Kreis');
    expect((await columnOf(page, 'Kommune'))[0]).toBe('Troisdorf');
    expect((await columnOf(page, 'VZÄ'))[0]).toBe('2,51');
  }),
);

it(
  'a municipality leads to its positions, and a position to its supervision over time',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/municipalities');
    await page.getByRole('table').getByRole('link', { name: 'Siegburg' }).click();
    await arriveAt('Siegburg');
    expect(await columnOf(page, 'Stelle')).toEqual(['1. CM-Stelle']);
    await page.getByRole('link', { name: '1. CM-Stelle' }).click();
    await arriveAt('1. CM-Stelle, Siegburg');
    expect(new URL(page.url()).pathname).toBe(positionAddress('siegburg-cm-1'));
    expect(
      await page.locator('ol:has(small) > li > :is(strong, strong ~ span:last-of-type)').allInnerTexts(),
    ).toEqual([
      'Siegburg',
      'seit 01.01.2025',
      'Rhein-Sieg-Kreis',
      '01.01.2020 bis 31.12.2024',
      'Rhein-Sieg-Kreis',
      'seit 01.01.2020',
    ]);
  }),
);

it(
  'a day in 2021 shows the county as the employer, today the municipality',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open(municipalityAddress('siegburg'));
    expect(await columnOf(page, 'Dienstaufsicht')).toEqual(['Siegburg']);
    await page.getByLabel('Stand').fill('2021-10-01');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/asOf=2021-10-01/);
    await arriveAt('Siegburg');
    expect(await columnOf(page, 'Dienstaufsicht')).toEqual(['Rhein-Sieg-Kreis']);
    expect(await columnOf(page, 'Fachaufsicht')).toEqual(['Rhein-Sieg-Kreis']);
    await open(`${municipalityAddress('troisdorf')}?asOf=2021-10-01`);
    expect(new Set(await columnOf(page, 'Dienstaufsicht'))).toEqual(new Set(['Troisdorf']));
  }),
);

it(
  'the other county’s coordinator sees the eight municipalities of that county and nothing of this one',
  visiting('coordinator.rkn', async ({ page, open, arriveAt }) => {
    await open('/municipalities');
    await arriveAt('Kommunen: Rhein-Kreis Neuss');
    expect(await columnOf(page, 'Kommune')).toEqual([
      ...['Dormagen', 'Grevenbroich', 'Jüchen', 'Kaarst', 'Korschenbroich', 'Meerbusch', 'Neuss'],
      ...['Rommerskirchen', 'Summe des Kreises'],
    ]);
    await open(municipalityAddress('siegburg'), 404);
    await arriveAt('Nicht gefunden');
  }),
);

it(
  'when the network is gone the page says so, and trying again works once it is back',
  visiting('coordinator.rsk', async ({ page, context, open, arriveAt, trouble }) => {
    trouble.expect(/net::ERR_INTERNET_DISCONNECTED/);
    await open('/municipalities?bank=LEFT');
    await context.setOffline(true);
    await page.getByLabel('Case Management').selectOption('nimmt teil');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await arriveAt('Dienst nicht erreichbar');
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Noch einmal versuchen' }).click();
    await arriveAt('Kommunen: Rhein-Sieg-Kreis');
    expect(new URL(page.url()).search).toContain('participates=yes');
    expect(await columnOf(page, 'Kommune')).toEqual([
      'Alfter',
      'Bornheim',
      'Meckenheim',
      'Rheinbach',
      'Swisttal',
      'Wachtberg',
    ]);
  }),
);
