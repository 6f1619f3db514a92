/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { rheinSiegMunicipalities } from '@kim/schema/reference/municipalities.ts';
import { personaToken } from '../src/identity-provider/persona-token.ts';
import { darkFindings, narrowFindings, printFindings } from './support/accessibility.ts';
import { keyboardFindings } from './support/keyboard.ts';
import { allocationAddress, allowanceAddress } from './support/ledger-pages.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { columnOf } from './support/tables.ts';
import { standsStill, visiting } from './support/visitor.ts';

const TITLE = 'Umverteilung 2026 nach 2027';
let address = '';

/** As every page is looked at, in the states that only a walk brings about. */
const look = async (page: Page, name: string): Promise<void> => {
  expect({
    dark: await darkFindings(page),
    narrow: await narrowFindings(page),
    print: await printFindings(page),
    keyboard: await keyboardFindings(page),
  }).toEqual({ dark: [], narrow: [], print: [], keyboard: [] });
  if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, name);
};
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await standsStill(page);
};
const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();

it(
  'raising Bornheim’s half position to 0.6 is refused with both figures, and nothing is booked',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/ledger?year=2026');
    await arriveAt('VZÄ-Konto 2026');
    await page.getByRole('link', { name: 'Bornheim, 2. CM-Stelle ändern' }).click();
    await arriveAt('VZÄ ändern: Bornheim, 2. CM-Stelle');
    await page.getByLabel('VZÄ der Stelle').fill('0,6');
    await page.getByLabel('Begründung').fill('Mehr Beratungen');
    await press(page, 'Buchen');
    const message = 'Das wären 17,10 VZÄ. Das Land stellt für 2026 nur 17,00 VZÄ bereit: 17,10 > 17,00.';
    await page.getByRole('alert').getByRole('link', { name: message }).waitFor();
    await open('/ledger?year=2026');
    expect(await columnOf(page, 'zugewiesen (VZÄ)')).toContain('17,00');
  }),
);

it(
  'the same without scripts',
  visiting(
    'head.rsk',
    async ({ page, open, trouble }) => {
      trouble.expect(/status of 422 /);
      await open(allocationAddress('bornheim-cm-2', 2026));
      await page.getByLabel('VZÄ der Stelle').fill('0,6');
      await page.getByLabel('Begründung').fill('Mehr Beratungen');
      await page.getByRole('button', { name: 'Buchen' }).click();
      await page.getByRole('alert').filter({ hasText: '17,10 > 17,00' }).waitFor();
    },
    { javaScriptEnabled: false },
  ),
);

it(
  'the county drafts for 2027; 16.99 is announced while typing and cannot be published; 17.00 can',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open(allowanceAddress(2027));
    await page.getByLabel('Bereitgestellte VZÄ').fill('17');
    await page.getByLabel('Bescheid oder Unterlage').fill('Bescheid zur Probe');
    await press(page, 'Buchen');
    await arriveAt('VZÄ-Konto 2027');

    await open('/redistributions');
    await page.getByLabel('Ausgangsjahr').fill('2026');
    await page.getByLabel('Gilt für das Jahr').fill('2027');
    await press(page, 'Entwurf anlegen');
    await arriveAt(TITLE);
    address = new URL(page.url()).pathname;

    await page.getByLabel('Bornheim, 2. CM-Stelle').fill('0,49');
    await said(page, 'Summe während der Eingabe: 16,99 von 17,00 VZÄ: Es fehlen 0,01.');
    await press(page, 'Entwurf speichern');
    await said(page, 'Der Entwurf ist gespeichert.');
    await look(page, 'redistribution-draft');
    await press(page, 'Veröffentlichen');
    const message = 'Der Entwurf ergibt 16,99 VZÄ, das Land stellt 17,00 VZÄ bereit: Es fehlen 0,01.';
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await arriveAt(TITLE);

    await page.getByLabel('Eitorf, 1. CM-Stelle').fill('0,7');
    await said(page, 'Summe während der Eingabe: Die Summe stimmt: 17,00 von 17,00 VZÄ.');
    await press(page, 'Entwurf speichern');
    await said(page, 'Der Entwurf ist gespeichert.');
    await press(page, 'Veröffentlichen');
    await said(page, 'Die Umverteilung ist veröffentlicht.');
    await page.getByText('0 von 16 Kommunen sind so weit.').waitFor();
    await look(page, 'redistribution-published');
  }),
);

it(
  'HR of Bornheim confirms and sees nothing of other municipalities',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open('/redistributions');
    await page.getByRole('link', { name: 'Modul 2: Case Management: 2026 nach 2027' }).click();
    await arriveAt(TITLE);
    expect(await columnOf(page, 'Kommune')).toEqual(['Bornheim', 'Bornheim']);
    expect(await columnOf(page, 'VZÄ 2027')).toEqual(['1,00', '0,49']);
    await look(page, 'redistribution-own');
    await press(page, 'Bestätigen');
    await said(page, 'Ihre Rückmeldung ist gespeichert.');
  }),
);

it(
  'HR of Siegburg objects, with a reason',
  visiting('hr.siegburg', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 400 /);
    await open(address);
    await arriveAt(TITLE);
    await press(page, 'Einwand erheben');
    await page.getByRole('alert').getByRole('link').waitFor();
    await page.getByLabel('Begründung des Einwands').fill('Eine halbe Stelle mehr wäre nötig');
    await press(page, 'Einwand erheben');
    await said(page, 'Ihre Rückmeldung ist gespeichert.');
    await look(page, 'redistribution-objected');
  }),
);

const askAs = async <Data>(persona: string, query: string, variables: object): Promise<Data> => {
  const { api, issuer } = inject('stackUrls');
  const response = await fetch(api, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await personaToken(issuer, persona)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
};

/** The other fourteen, without a browser each. */
const confirmAs = async (persona: string): Promise<void> => {
  const id = address.split('/').at(-1);
  const { redistribution } = await askAs<{
    redistribution: { responses: readonly { id: string; version: number; state: string }[] };
  }>(persona, 'query ($id: ID!) { redistribution(id: $id) { responses { id version state } } }', { id });
  const [own] = redistribution.responses;
  if (own?.state !== 'OPEN') return;
  const input = { idempotencyKey: randomUUID(), responseId: own.id, version: own.version };
  await askAs(
    persona,
    'mutation ($input: RedistributionAnswerInput!) { redistributionConfirm(input: $input) { errors { message } } }',
    { input },
  );
};

it(
  'the county decides over the objection and puts it into force',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await Promise.all(rheinSiegMunicipalities.map(({ key }) => confirmAs(`hr.${key}`)));
    await open(address);
    await page.getByText('15 von 16 Kommunen sind so weit.').waitFor();
    await page.getByText('Siegburg wendet ein: Eine halbe Stelle mehr wäre nötig').waitFor();
    await look(page, 'redistribution-objection');
    await press(page, 'In Kraft setzen');
    await page.getByRole('alert').filter({ hasText: '1 mit Einwand ohne Entscheidung' }).waitFor();
    await page.getByLabel('Begründung der Entscheidung').fill('Die VZÄ sind verteilt');
    await press(page, 'Dabei bleiben');
    await said(page, 'Die Entscheidung ist gespeichert.');
    await press(page, 'In Kraft setzen');
    await said(page, 'Die Verteilung gilt für das neue Jahr.');
    await arriveAt(TITLE);
    await look(page, 'redistribution-enacted');

    await open('/ledger?year=2027');
    await arriveAt('VZÄ-Konto 2027');
    expect(await columnOf(page, 'zugewiesen (VZÄ)')).toEqual(['17,00']);
  }),
);
