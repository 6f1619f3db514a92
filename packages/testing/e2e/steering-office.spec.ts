import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const GUEST = 'Agentur für Sprachkurse';
const CIRCULAR = 'Probe eines Umlaufs';
const EARLIER = 'Probe eines früheren Beschlusses';
const session = (key: string): string =>
  `/steering/sessions/${publicId('steering_session', referenceUuid('steering-session', key))}`;

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
const refused = (page: Page): Promise<void> => page.getByRole('alert').first().waitFor();
const dayFrom = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

const enterGuest = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/steering');
  await page.getByRole('link', { name: 'Sitz eintragen' }).click();
  await arriveAt('Sitz eintragen');
  await page.getByLabel('Für wen der Sitz ist').fill(GUEST);
  await page.getByLabel('Gast', { exact: true }).check();
  await page.getByLabel('Gilt ab').fill(dayFrom(1));
  await page.getByLabel('Quelle').fill('Probelauf');
  await page.getByRole('button', { name: 'Sitz speichern' }).click();
  await refused(page);
  const topic = page.getByLabel('Thema des Gastes');
  expect(await topic.getAttribute('aria-invalid')).toBe('true');
  await arriveAt('Sitz eintragen');
  await topic.fill('Sprachkurse');
  await tabTo(page, 'button:has-text("Sitz speichern")');
  await page.keyboard.press('Enter');
  await said(page, 'Was ab einem späteren Tag gilt');
};

const changeGuest = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open(`/steering?on=${dayFrom(2)}`);
  await page.getByRole('link', { name: GUEST }).click();
  await arriveAt(GUEST);
  await page.getByLabel('Letzter Tag').fill(dayFrom(-1));
  await page.getByRole('button', { name: 'Sitz beenden' }).click();
  await refused(page);
  expect(await page.getByLabel('Letzter Tag').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Gilt ab').fill(dayFrom(3));
  await page.getByLabel('Funktion').fill('Leitung');
  await page.getByLabel('Quelle').fill('Probelauf');
  await page.getByRole('button', { name: 'Neu besetzen' }).click();
  await said(page, 'Was ab einem späteren Tag gilt');
  await open(`/steering?on=${dayFrom(2)}`);
  expect(await page.getByRole('row', { name: GUEST }).getByText('Leitung').count()).toBe(0);
  await open(`/steering?on=${dayFrom(3)}`);
  await page.getByRole('row', { name: GUEST }).getByText('Leitung').waitFor();
};

it(
  'the office enters a guest without an account, and fills the seat anew from a day on',
  visiting('office.rsk', async (visitor) => {
    visitor.trouble.expect(/status of 422 /);
    await enterGuest(visitor);
    await changeGuest(visitor);
  }),
);

it(
  'a session is moved, and guests of its day are invited to it',
  visiting('office.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/steering/sessions/new');
    await page.getByLabel('Bezeichnung').fill('Sitzung mit Gast');
    await page.getByLabel('Tag', { exact: true }).fill(dayFrom(60));
    await page.getByLabel('Beginn').fill('9:30');
    await page.getByLabel('Ende').fill('11');
    await page.getByLabel('Ort').fill('Kreishaus');
    await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
    await arriveAt('Sitzung mit Gast');
    await page.locator('summary', { hasText: 'Sitzung verlegen' }).click();
    await page.getByLabel('Ende').fill('9:00');
    await page.getByRole('button', { name: 'Sitzung verlegen' }).click();
    await refused(page);
    expect(await page.getByLabel('Ende').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Ende').fill('12:30');
    await page.getByRole('button', { name: 'Sitzung verlegen' }).click();
    await said(page, 'Gespeichert.');
    await page.getByText('09:30 bis 12:30 Uhr').first().waitFor();
    await page.locator('summary', { hasText: 'Anderen Punkt aufnehmen' }).click();
    await page.getByLabel('Gegenstand').fill('Gäste');
    await page.getByLabel('Beschlussvorschlag').fill('Die Gäste berichten.');
    await page.getByLabel('Sonstiges').check();
    await page.getByRole('button', { name: 'Anderen Punkt aufnehmen' }).click();
    await page.getByRole('heading', { name: 'Gäste', exact: true }).waitFor();
    await page.getByLabel('Gesundheitsamt (themenbezogen)').check();
    await page.getByRole('button', { name: 'Einladung versenden' }).click();
    await page.getByText('Gesundheitsamt, Gast: eingeladen').waitFor();
    expect(await page.getByText('BAMF, Gast').count()).toBe(0);
  }),
);

it(
  'another edition of the rules of procedure begins tomorrow at the earliest',
  visiting('head.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/steering');
    await page.getByRole('link', { name: 'Neue Fassung der Geschäftsordnung' }).click();
    await arriveAt('Neue Fassung der Geschäftsordnung');
    expect(await page.getByLabel('Umlauf: Frist in Tagen').inputValue()).toBe('14');
    await page.getByLabel('Gilt ab').fill(dayFrom(0));
    await page.getByLabel('Niederschrift: Frist in Tagen').fill('200');
    await page.getByLabel('Quelle').fill('Probelauf');
    await page.getByRole('button', { name: 'Fassung speichern' }).click();
    await refused(page);
    for (const name of ['Gilt ab', 'Niederschrift: Frist in Tagen'])
      expect([name, await page.getByLabel(name).getAttribute('aria-invalid')]).toEqual([name, 'true']);
    await page.getByLabel('Gilt ab').fill(dayFrom(400));
    await page.getByLabel('Niederschrift: Frist in Tagen').fill('21');
    await page.getByRole('button', { name: 'Fassung speichern' }).click();
    await said(page, 'Was ab einem späteren Tag gilt');
  }),
);

const beginCircular = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open('/steering');
  await page.getByRole('link', { name: 'Umlaufbeschluss vorbereiten' }).click();
  await arriveAt('Umlaufbeschluss vorbereiten');
  await page.getByLabel('Gegenstand').fill(CIRCULAR);
  await page.getByLabel('Beschlussvorschlag').fill('Der Umlauf wird erprobt.');
  await page.getByLabel('Sonstiges').check();
  await page.getByRole('button', { name: 'Umlauf anlegen' }).click();
  await arriveAt(CIRCULAR);
  const last = page.getByLabel('Letzter Tag zum Abstimmen');
  await last.fill(dayFrom(1));
  await page.getByRole('button', { name: 'Umlauf beginnen' }).click();
  await refused(page);
  expect(await last.getAttribute('aria-invalid')).toBe('true');
  await last.fill(dayFrom(20));
  await page.getByRole('button', { name: 'Umlauf beginnen' }).click();
  await page.getByText(/^Abstimmen bis zum/).waitFor();
  // it is still running, and the office votes for nobody
  await page.getByRole('button', { name: 'Abstimmung schließen' }).click();
  await refused(page);
  expect(await page.getByRole('button', { name: /^Stimme abgeben/ }).count()).toBe(0);
};

it('a circular begins by the rules of procedure, and a member votes in it', async () => {
  await visiting('office.rsk', beginCircular)();
  await visiting('member.jobcenter', async ({ page, open, arriveAt }) => {
    await open('/steering');
    await page.getByRole('link', { name: CIRCULAR }).click();
    await arriveAt(CIRCULAR);
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByRole('button', { name: 'Stimme abgeben' }).click();
    await said(page, 'Die Stimme ist abgegeben.');
    expect(await page.getByRole('button', { name: 'Abstimmung schließen' }).count()).toBe(0);
  })();
});

const enterEarlier = async ({ page, open, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 400 /);
  await open('/resolutions/new');
  await page.getByLabel('Gegenstand').fill(EARLIER);
  await page.getByLabel('Wortlaut').fill('Es wurde erprobt.');
  await page.getByLabel('Sonstiges').check();
  await page.getByLabel('angenommen', { exact: true }).check();
  await page.getByLabel('Tag des Beschlusses').fill('2024-08-26');
  await page.getByRole('button', { name: 'Beschluss speichern' }).click();
  await refused(page);
  await page.getByLabel('Quelle').fill('Protokoll vom 26.08.2024');
  await page.getByRole('button', { name: 'Beschluss speichern' }).click();
  await page.getByRole('heading', { name: EARLIER }).waitFor();
  await page.getByText('Quelle: Protokoll vom 26.08.2024').waitFor();
};

it(
  'an earlier resolution is entered with its source, without scripts too',
  visiting('office.rsk', enterEarlier, { javaScriptEnabled: false }),
);

it(
  'the minutes are a PDF with its structure, in German',
  visiting('member.jobcenter', async ({ page, open, arriveAt }) => {
    await open(session('2026-06'));
    await arriveAt('Sitzung im Juni 2026');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Niederschrift als PDF (barrierefrei)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kim-niederschrift.pdf');
    const paper = await getDocumentProxy(new Uint8Array(await buffer(await download.createReadStream())));
    const { text } = await extractText(paper, { mergePages: true });
    const words = text.replaceAll(/\s+/g, ' ');
    for (const part of [
      'Niederschrift: Sitzung im Juni 2026',
      '11 von 17 Stimmen sind da, 9 müssen es sein. Die Lenkungsgruppe war beschlussfähig.',
      '1. Gemeinsame Sprechtage in den Rathäusern',
      'Beschluss: angenommen (8 Ja, 1 Nein, 2 Enthaltungen).',
      // the last words stand on the next page
      'Abweichende Sicht, Caritasverband Rhein-Sieg e.V.: Die Frist bis zum Sommer ist für die kleineren',
      'Seite 1 von',
    ])
      expect(words).toContain(part);
    expect(await paper.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await paper.getMetadata()).info).toMatchObject({ Language: 'de-DE' });
  }),
);

it('nobody gets minutes of a session they may not see, or of one that has none', async () => {
  const statusFor = async (persona: string, key: string): Promise<number> => {
    let status = 0;
    await visiting(persona, async ({ page }) => {
      status = (await page.request.get(`${session(key)}/minutes.pdf`)).status();
    })();
    return status;
  };
  expect(await statusFor('cm.bornheim', '2026-06')).toBe(403);
  expect(await statusFor('coordinator.rkn', '2026-06')).toBe(404);
  expect(await statusFor('office.rsk', '2027-06')).toBe(404);
});

it('forms of the office are for nobody else', async () => {
  await visiting('member.jobcenter', async ({ page, open, arriveAt }) => {
    for (const path of ['/steering/seats/new', '/steering/rules/new', '/steering/circulars/new']) {
      await open(path, 403);
      await arriveAt('Nicht erlaubt');
    }
    await open('/steering');
    for (const name of ['Sitz eintragen', 'Umlaufbeschluss vorbereiten', 'Neue Fassung der Geschäftsordnung'])
      expect([name, await page.getByRole('link', { name }).count()]).toEqual([name, 0]);
  })();
});
