import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { municipalityAddress, positionAddress } from './support/addresses.ts';
import { visiting } from './support/visitor.ts';

const menu = 'nav[aria-label="Hauptmenü"] a';

/** Who is a member of something without being employed here: no file is offered. */
const ofMembers = [
  'Start',
  'Aufgaben',
  'Kommunen',
  'Vorlagen',
  'Besprechungen',
  'Handlungsfelder',
  'Arbeitsgruppen',
  'Hürden',
  'Lenkungsgruppe',
  'Beschlüsse',
  'Kalender',
];
const ofRecipients = [
  'Start',
  'Aufgaben',
  'Posteingang',
  'Fallkonferenzen',
  'Ans Case Management verweisen',
  'Kommunen',
  'Besprechungen',
  'Handlungsfelder',
  'Arbeitsgruppen',
  'Hürde melden',
  'Beschlüsse',
];
/** Entries without how much is waiting behind them. */
const entries = async (page: Page): Promise<string[]> =>
  (await page.locator(menu).allInnerTexts()).map((text) => text.split('\n')[0]!);

const county = 'Kommunen im Kreis';
const ofCaseManagers = ['Beratung eintragen', 'Meine Fälle'];
const ofOverseers = ['Fälle', 'Beratungsstatistik'];
const ofCounty = ['Kreisüberblick', ...ofOverseers, county];
const coordinating = ['coordinator.rsk', 'head.rsk'];
const homes = [
  ['hr.bornheim', 'Petra Muster-Bornheim', ['Stellen: Bornheim', 'Kommunen'], ['Freie Stellen']],
  ['cm.bornheim', 'Cem Muster-Bornheim', [...ofCaseManagers, 'Stellen: Bornheim', 'Kommunen'], []],
  ['lead.bornheim', 'Lena Muster-Bornheim', [...ofOverseers, 'Stellen: Bornheim', 'Kommunen'], []],
  ['coordinator.rsk', 'Karim Muster-Rsk', ofCounty, []],
  ['head.rsk', 'Hanna Muster-Rsk', ofCounty, []],
  ['office.rsk', 'Olga Muster-Rsk', [county], []],
  ['funding.rsk', 'Felix Muster-Rsk', [county], []],
  ['dpo.rsk', 'Dora Muster-Rsk', [county], []],
  ['abh.rsk', 'Anton Muster-Rsk', ['Posteingang', 'Erfassung: Eingang', 'Ihre Stellen'], []],
  ['ebh.rsk', 'Emil Muster-Rsk', ['Posteingang', 'Ihre Stellen'], []],
  ['school.rsk', 'Selma Muster-Rsk', ['Erfassung: Eingang', county], []],
  ['youth.rsk', 'Jule Muster-Rsk', ['Erfassung: Eingang', county], []],
  ['adviser.caritas', 'Ada Muster-Caritas', ['Posteingang', county], []],
  ['member.jobcenter', 'Jonas Muster-Jobcenter', [county], []],
  ['admin.platform', 'Paula Muster-Rsk', [county], []],
] as const;

it.each(homes)('%s finds at home what there is to do', (persona, name, cards, sections) =>
  visiting(persona, async ({ page, open, arriveAt }) => {
    await open('/');
    await arriveAt(`Guten Tag, ${name}`);
    expect(await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(cards);
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Heute',
      ...(coordinating.includes(persona) ? ['Meine Kommunen'] : []),
      'Das können Sie hier tun',
      ...sections,
    ]);
  })(),
);

it(
  'a member of the steering group sees figures and no positions',
  visiting('member.jobcenter', async ({ page, open, arriveAt }) => {
    await open('/');
    await arriveAt('Guten Tag, Jonas Muster-Jobcenter');
    expect(await entries(page)).toEqual(ofMembers);
    await page.locator(menu).getByText('Kommunen').click();
    await arriveAt('Kommunen: Rhein-Sieg-Kreis');
    expect((await page.locator('thead th').allInnerTexts()).join()).not.toContain('Stellen');
    await open(municipalityAddress('bornheim'));
    await arriveAt('Bornheim');
    expect(await page.getByRole('table').count()).toBe(0);
  }),
);

it(
  'an adviser sees the directory without figures, and a clear no on a position',
  visiting('adviser.caritas', async ({ page, open, arriveAt }) => {
    await open('/');
    await arriveAt('Guten Tag, Ada Muster-Caritas');
    expect(await entries(page)).toEqual(ofRecipients);
    await page.locator(menu).getByText('Kommunen').click();
    await arriveAt(/^Kommunen/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d,\d\d/);
    await open(positionAddress('bornheim-cm-1'), 403);
    await arriveAt('Nicht erlaubt');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('In Ihrer jetzigen Rolle dürfen Sie diese Seite nicht sehen.');
    expect(words).toContain('Es fehlt das Recht: Stellen ansehen.');
    await page.getByRole('link', { name: 'Zur Startseite' }).click();
    await arriveAt('Guten Tag, Ada Muster-Caritas');
  }),
);

it(
  'what is not allowed looks the same whether it is there or not',
  visiting('adviser.caritas', async ({ page, open }) => {
    await open(positionAddress('bornheim-cm-1'), 403);
    const there = await page.locator('body').innerText();
    await open(positionAddress('never-was'), 403);
    expect(await page.locator('body').innerText()).toBe(there);
  }),
);

it(
  'whoever has two roles chooses first, sees what the role sees, and can switch',
  visiting('two-hats.bornheim', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 400 .*acting-as/);
    await open('/');
    await arriveAt('Als wer möchten Sie handeln?');
    expect(await page.locator('fieldset label').allInnerTexts()).toEqual([
      'Personalstelle, Bornheim (seit 01.01.2025)',
      'Teamleitung, Siegburg (seit 01.01.2025)',
    ]);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await open(municipalityAddress('bornheim'));
    await arriveAt('Als wer möchten Sie handeln?');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Bitte wählen Sie eine Rolle aus.');
    await arriveAt('Als wer möchten Sie handeln?');
    await page.getByLabel('Personalstelle, Bornheim').check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await arriveAt('Bornheim');
    await open(municipalityAddress('siegburg'), 404);
    await page.getByRole('link', { name: 'Rolle wechseln' }).click();
    await arriveAt('Als wer möchten Sie handeln?');
    expect(await page.getByLabel('Personalstelle, Bornheim').isChecked()).toBe(true);
    await page.getByLabel('Teamleitung, Siegburg').check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await arriveAt('Guten Tag, Zoe Muster-Zweihut');
    await open(municipalityAddress('siegburg'));
    await arriveAt('Siegburg');
    await open(municipalityAddress('bornheim'), 404);
  }),
);

it(
  'English is one press away, stays, and is said in the markup',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open(municipalityAddress('bornheim'));
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('button', { name: 'English' }).click();
    await arriveAt('Bornheim');
    expect(new URL(page.url()).pathname).toBe(municipalityAddress('bornheim'));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Municipalities' }).first().click();
    await arriveAt('Municipalities');
    await open(positionAddress('siegburg-cm-1'), 404);
    await arriveAt('Not found');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await arriveAt('Nicht gefunden');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  }),
);
