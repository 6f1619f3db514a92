import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { previewAddress } from './support/transfer-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

/* What leaves the hands of whoever keeps it: notes chosen one by one, a table of absences, people with a position. */

const home = caseAddress('cm.windeck', 2);
const caritas = 'Caritasverband Rhein-Sieg e.V.';
const told = 'Sucht eine Wohnung mit zwei Zimmern.';
const kept = 'Streit mit dem Vermieter.';

const write =
  (text: string) =>
  async ({ page, open }: Visitor): Promise<void> => {
    await open(`${home}/notes`);
    await page.getByLabel('Was wurde besprochen oder beobachtet?').first().fill(text);
    await page.getByRole('button', { name: 'Notiz speichern' }).click();
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
  };

const consent = async ({ page, open }: Visitor): Promise<void> => {
  await open(`${home}/consents`);
  await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: caritas });
  await page.getByLabel('Verweis an eine andere Stelle').check();
  await page.getByRole('checkbox', { name: 'Kontakt und Sprachen' }).check();
  await page.getByRole('checkbox', { name: 'Notizen' }).check();
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByText('Die Einwilligung ist erfasst.').waitFor();
};

const send = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open(`${home}/referrals/new`);
  await page.getByLabel('An wen?').selectOption({ label: caritas });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Migrationsberatung für Erwachsene' });
  await page.getByRole('checkbox', { name: 'Notizen' }).check();
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await page.getByText('Noch ist nichts gesendet.').waitFor();
  await arriveAt('Verweise');
  const first = page.getByLabel('Notiz 1');
  const options = await first.getByRole('option').allInnerTexts();
  expect(options.filter((option) => option.endsWith(kept))).toHaveLength(1);
  await first.selectOption({ label: options.find((option) => option.endsWith(told))! });
  await page.getByRole('button', { name: `Senden an ${caritas}` }).click();
  await page.getByText('Der Verweis ist gesendet.').waitFor();
};

const read = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/inbox');
  await page.getByRole('table', { name: 'Noch nicht' }).getByRole('link', { name: 'Windeck' }).click();
  await arriveAt('Verweis von Windeck');
  expect(await page.getByText(told).count()).toBe(0);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await page.getByText('Der Verweis ist geöffnet.').waitFor();
  await arriveAt('Verweis von Windeck');
  expect(await page.getByText(told).isVisible()).toBe(true);
  expect(await page.getByText(kept).count()).toBe(0);
};

it('of several notes the one that was chosen goes along with a referral, and no other', async () => {
  await visiting('cm.windeck', write(told))();
  await visiting('cm.windeck', write(kept))();
  await visiting('cm.windeck', consent)();
  await visiting('cm.windeck', send)();
  await visiting('adviser.caritas', read)();
});

const ask =
  (first: string, last: string, remark: string) =>
  async ({ page, open }: Visitor): Promise<void> => {
    await open(`/my-absences?year=${first.slice(0, 4)}`);
    await page.getByLabel('Erster Tag').fill(first);
    await page.getByLabel('Letzter Tag').fill(last);
    await page.getByLabel('Bemerkung').fill(remark);
    await page.getByRole('button', { name: 'Antrag stellen' }).click();
    await page.getByText('Ihr Antrag ist gestellt.').waitFor();
  };

const download = async ({ page, open }: Visitor): Promise<void> => {
  await open('/absences?month=2027-03');
  await page.getByLabel('Mitarbeiterin oder Mitarbeiter').selectOption({ label: 'Cem Muster-Rheinbach' });
  await page.getByLabel('Erster Tag').fill('2027-03-08');
  await page.getByLabel('Letzter Tag').fill('2027-03-09');
  await page.getByRole('button', { name: 'Abwesenheit eintragen' }).click();
  await page.getByText('Die Abwesenheit ist eingetragen.').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Abwesenheiten 2027 als CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('abwesenheiten-2027.csv');
  const text = (await buffer(await file.createReadStream())).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = text.slice(1).trimEnd().split('\r\n');
  expect(head).toBe('Name;Art;Erster Tag;Letzter Tag;Halber Tag;Arbeitstage;Stand');
  expect(rows.toSorted()).toEqual([
    'Cem Muster-Rheinbach;Krankheit;08.03.2027;09.03.2027;;2;eingetragen',
    'Cem Muster-Rheinbach;Urlaub;01.03.2027;05.03.2027;;5;beantragt',
  ]);
  // why somebody is away stands in the file of the person
  expect(text).not.toContain('Umzug');
};

it('the table of absences holds the year of the own house, and no reasons', async () => {
  await visiting('cm.rheinbach', ask('2027-03-01', '2027-03-05', 'Umzug'))();
  await visiting('hr.rheinbach', download)();
});

it('the preview of an employer transfer names leave that waits for an answer, and not why', async () => {
  await visiting('cm.meckenheim', ask('2027-06-07', '2027-06-11', 'Hochzeit'))();
  await visiting('hr.meckenheim', async ({ page, open, arriveAt }) => {
    await open(previewAddress('2027-01-01', 'meckenheim-cm-1'));
    await arriveAt('Wechsel vorbereiten');
    await page.getByRole('heading', { name: 'Offene Urlaubsanträge' }).waitFor();
    await page.getByText('Cem Muster-Meckenheim: ab 07.06.2027').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Hochzeit');
  })();
});
