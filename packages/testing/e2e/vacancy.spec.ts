/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillAddress, municipalityAddress, positionAddress } from './support/addresses.ts';
import { columnOf } from './support/tables.ts';
import { standsStill, visiting } from './support/visitor.ts';

const fillIn = async (page: Page, person: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(person))
    await page.getByLabel(label, { exact: true }).fill(value);
};
const submit = (page: Page) => page.getByRole('button', { name: 'Stelle besetzen' });
const typed = (page: Page): Promise<string[]> =>
  Promise.all(
    ['Vorname', 'Nachname', 'Dienstliche E-Mail', 'Beginn', 'Anteil an der Stelle'].map((label) =>
      page.getByLabel(label, { exact: true }).inputValue(),
    ),
  );

it(
  'HR of Bornheim sees its own municipality only, and its two positions',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open('/municipalities');
    await arriveAt('Kommunen');
    expect(await columnOf(page, 'Kommune')).toEqual(['Bornheim']);
    await page.getByRole('table').getByRole('link', { name: 'Bornheim' }).click();
    await arriveAt('Bornheim');
    expect(await columnOf(page, 'Stelle')).toEqual(['1. CM-Stelle', '2. CM-Stelle']);
    expect(await columnOf(page, 'VZÄ')).toEqual(['1,00', '0,50']);
    expect(await columnOf(page, 'Besetzung')).toEqual(['besetzt', 'frei']);
  }),
);

it(
  'HR fills a vacancy: gaps are named and lead to their fields, nothing typed is lost, and it is filled once',
  visiting('hr.bornheim', async ({ page, open, arriveAt, trouble }) => {
    // Answers that name findings say so in their status too.
    trouble.expect(/status of 4(00|22) .*\/fill/);
    await open('/');
    await page.getByRole('link', { name: '2. CM-Stelle in Bornheim besetzen' }).click();
    await arriveAt('Stelle besetzen: 2. CM-Stelle');

    await fillIn(page, { Vorname: 'Käthe', Beginn: '', 'Anteil an der Stelle': 'halb' });
    await submit(page).click();
    const summary = page.getByRole('alert', { name: 'Bitte prüfen Sie Ihre Angaben' });
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Geben Sie den Nachnamen ein.',
      'Geben Sie die dienstliche E-Mail ein.',
      'Geben Sie ein gültiges Datum ein, zum Beispiel 01.02.2026.',
      'Geben Sie den Anteil als Zahl zwischen 0 und 1 ein, zum Beispiel 0,5.',
    ]);
    expect(await page.locator('[role=alert]:focus').count()).toBe(1);
    await arriveAt('Stelle besetzen: 2. CM-Stelle');
    expect(await typed(page)).toEqual(['Käthe', '', '', '', 'halb']);
    await summary.getByRole('link', { name: 'Geben Sie den Nachnamen ein.' }).click();
    expect(await page.locator('#familyName:focus').getAttribute('aria-invalid')).toBe('true');

    await fillIn(page, { Nachname: 'Muster-Neu', 'Dienstliche E-Mail': 'keine Adresse' });
    await fillIn(page, { Beginn: '2026-03-01', 'Anteil an der Stelle': '1' });
    await submit(page).click();
    await page
      .getByRole('alert')
      .getByText(/E-Mail/)
      .waitFor();
    await arriveAt('Stelle besetzen: 2. CM-Stelle');
    expect(await typed(page)).toEqual(['Käthe', 'Muster-Neu', 'keine Adresse', '2026-03-01', '1']);

    await fillIn(page, { 'Dienstliche E-Mail': 'kaethe@bornheim.example' });
    await submit(page).click();
    await arriveAt('2. CM-Stelle, Bornheim');
    expect(await page.getByRole('status').innerText()).toContain('Stelle besetzt');
    expect(await columnOf(page, 'Person')).toEqual(['Käthe Muster-Neu']);
    expect(await columnOf(page, 'von', 'Person')).toEqual(['01.03.2026']);

    await open(municipalityAddress('bornheim'));
    expect(await columnOf(page, 'Besetzung')).toEqual(['besetzt', 'besetzt']);
    await open('/');
    expect(await page.getByRole('main').innerText()).toContain('Alle Stellen sind besetzt.');
    await open(fillAddress('bornheim-cm-2'));
    expect(await page.getByRole('main').innerText()).toContain(
      'Diese Stelle kann gerade nicht besetzt werden',
    );
  }),
);

it(
  'the county’s coordinator sees who fills the position, and may not fill one',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open(positionAddress('troisdorf-cm-3'));
    await arriveAt('3. CM-Stelle, Troisdorf');
    expect(await page.getByRole('link', { name: 'Stelle besetzen' }).count()).toBe(0);
    await open(fillAddress('troisdorf-cm-3'));
    await arriveAt('Stelle besetzen: 3. CM-Stelle');
    expect(await page.locator('form[method=post] input[name=familyName]').count()).toBe(0);
  }),
);

it(
  'without scripts the form does the same: gaps named, nothing lost, then filled',
  visiting(
    'hr.niederkassel',
    async ({ page, open, trouble }) => {
      await open('/');
      await page.getByRole('link', { name: '2. CM-Stelle in Niederkassel besetzen' }).click();
      await fillIn(page, { Vorname: 'Jan', Beginn: '' });
      // The page that names the gaps is itself the answer 400.
      trouble.expect(/status of 400 /);
      await submit(page).click();
      expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Geben Sie den Nachnamen ein.',
        'Geben Sie die dienstliche E-Mail ein.',
        'Geben Sie ein gültiges Datum ein, zum Beispiel 01.02.2026.',
      ]);
      expect(await typed(page)).toEqual(['Jan', '', '', '', '1']);
      await fillIn(page, { Nachname: 'Muster-Skriptlos', 'Dienstliche E-Mail': 'jan@niederkassel.example' });
      await fillIn(page, { Beginn: '2026-04-01', 'Anteil an der Stelle': '0,5' });
      await submit(page).click();
      expect(await page.getByRole('status').innerText()).toContain('Stelle besetzt');
      expect(await columnOf(page, 'Person')).toEqual(['Jan Muster-Skriptlos']);
      expect(await columnOf(page, 'Anteil', 'Person')).toEqual(['50 %']);
    },
    { javaScriptEnabled: false },
  ),
);

it(
  'a form sent twice at once fills the position once',
  visiting('hr.troisdorf', async ({ page, open, arriveAt }) => {
    await open(fillAddress('troisdorf-cm-2'));
    await fillIn(page, { Vorname: 'Doro', Nachname: 'Muster-Doppelt', Beginn: '2026-05-01' });
    await fillIn(page, { 'Dienstliche E-Mail': 'doro@troisdorf.example' });
    await submit(page).dblclick();
    await arriveAt('2. CM-Stelle, Troisdorf');
    expect(await columnOf(page, 'Person')).toEqual(['Doro Muster-Doppelt']);
  }),
);

it(
  'a form whose answer was lost may be sent again: the position is filled once',
  visiting(
    'hr.troisdorf',
    async ({ page, context, open }) => {
      await open(fillAddress('troisdorf-cm-3'));
      await fillIn(page, { Vorname: 'Toni', Nachname: 'Muster-Zweimal', Beginn: '2026-05-01' });
      await fillIn(page, { 'Dienstliche E-Mail': 'toni@troisdorf.example' });
      const form = await page
        .locator('form[method=post] input[name]:not([name=returnTo]):not([name=locale])')
        .evaluateAll((inputs) =>
          Object.fromEntries((inputs as HTMLInputElement[]).map(({ name, value }) => [name, value])),
        );
      const headers = { origin: new URL(page.url()).origin, accept: 'text/html' };
      const first = await context.request.post(page.url(), { form, headers, maxRedirects: 0 });
      expect(first.status()).toBe(303);
      await submit(page).click();
      expect(new URL(page.url()).search).toBe('?status=filled');
      expect(await columnOf(page, 'Person')).toEqual(['Toni Muster-Zweimal']);
    },
    { javaScriptEnabled: false },
  ),
);

it(
  'somebody else was faster: it is said, nothing typed is lost, and sending again fills what is still free',
  visiting('hr.sankt-augustin', async ({ page, context, open, arriveAt, trouble }) => {
    trouble.expect(/status of 409 .*\/fill/);
    // From a day to come: the position stays vacant for the tests after this one.
    await open(fillAddress('sankt-augustin-cm-2'));
    const desk = await context.newPage();
    await desk.goto(fillAddress('sankt-augustin-cm-2'));
    await fillIn(desk, { Vorname: 'Erste', Nachname: 'Muster-Schnell', Beginn: '2027-06-01' });
    await fillIn(desk, {
      'Dienstliche E-Mail': 'erste@sankt-augustin.example',
      'Anteil an der Stelle': '0,25',
    });
    await submit(desk).click();
    await desk.waitForURL(/status=filled/);

    await fillIn(page, { Vorname: 'Zweite', Nachname: 'Muster-Später', Beginn: '2027-06-01' });
    await fillIn(page, {
      'Dienstliche E-Mail': 'zweite@sankt-augustin.example',
      'Anteil an der Stelle': '0,25',
    });
    await submit(page).click();
    await page.getByRole('alert').getByText('Der Eintrag wurde inzwischen geändert').waitFor();
    await arriveAt('Stelle besetzen: 2. CM-Stelle');
    expect(await typed(page)).toEqual([
      'Zweite',
      'Muster-Später',
      'zweite@sankt-augustin.example',
      '2027-06-01',
      '0,25',
    ]);
    await submit(page).click();
    await arriveAt('2. CM-Stelle, Sankt Augustin');
    expect(await columnOf(page, 'Person')).toEqual(['Erste Muster-Schnell', 'Zweite Muster-Später']);
  }),
);

it(
  'what is typed before the scripts arrive stays',
  visiting('hr.sankt-augustin', async ({ page, context }) => {
    let release = (): void => {};
    const scripts = new Promise<void>((resolve) => (release = resolve));
    await context.route('**/*.js', async (route) => {
      await scripts;
      await route.continue();
    });
    await page.goto(fillAddress('sankt-augustin-cm-2'), { waitUntil: 'commit' });
    await fillIn(page, { Vorname: 'Frühe', Beginn: '2026-07-01', 'Anteil an der Stelle': '0,5' });
    release();
    await standsStill(page);
    expect(await typed(page)).toEqual(['Frühe', '', '', '2026-07-01', '0,5']);
  }),
);

it(
  'whoever sends into a dead line keeps what was typed, and sends the same again later',
  visiting('hr.sankt-augustin', async ({ page, context, open, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await open(fillAddress('sankt-augustin-cm-2'));
    const key = (): Promise<string> => page.locator('form input[name=idempotencyKey]').inputValue();
    await fillIn(page, { Vorname: 'Ohne', Nachname: 'Muster-Netz', Beginn: '2026-07-01' });
    const before = await key();
    await context.setOffline(true);
    await submit(page).click();
    await page.getByRole('alert').getByText('Noch nicht gespeichert').waitFor();
    await context.setOffline(false);
    expect(await typed(page)).toEqual(['Ohne', 'Muster-Netz', '', '2026-07-01', '1']);
    expect(await key()).toBe(before);
  }),
);
