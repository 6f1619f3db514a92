import { it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { tabTo } from './support/keyboard.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const home = caseAddress('cm.niederkassel', 3);
const caritas = 'Caritasverband Rhein-Sieg e.V.';
const heading = 'Fallkonferenz am 01.12.2099, 10:00';

const consent = async ({ page, open }: Visitor): Promise<void> => {
  await open(`${home}/consents`);
  await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: caritas });
  await page.getByLabel('Fallkonferenz', { exact: true }).check();
  await page.getByRole('checkbox', { name: 'Kontakt und Sprachen' }).check();
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByText('Die Einwilligung ist erfasst.').waitFor();
};

const invite = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open(`${home}/conferences`);
  await page.getByRole('link', { name: 'Zur Fallkonferenz einladen' }).click();
  await arriveAt('Zur Fallkonferenz einladen');
  await page.getByLabel('Tag', { exact: true }).fill('2099-12-01');
  await page.getByLabel('Beginn (Uhrzeit)').fill('10');
  await page.getByLabel('Ort oder Einwahl').fill('Rathaus');
  await page.getByLabel('Tagesordnung').fill('Wer ist zuständig?');
  await page.getByLabel('Stelle 1', { exact: false }).first().selectOption({ label: caritas });
  await page.getByRole('checkbox', { name: 'Familie' }).check();
  await page.getByRole('checkbox', { name: 'Kontakt und Sprachen' }).check();
  await page.getByRole('checkbox', { name: 'Angaben zur Person' }).uncheck();
  await tabTo(page, 'button:has-text("Einladen")');
  await page.keyboard.press('Enter');
  // what no consent covers is named, and nobody is invited
  await page.getByRole('alert').filter({ hasText: 'Familie' }).waitFor();
  await page.getByRole('checkbox', { name: 'Familie' }).uncheck();
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await page.getByText('Die Einladung ist verschickt.').waitFor();
};

const answer = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/tasks');
  await page.getByRole('link', { name: 'Einladung zur Fallkonferenz: Niederkassel' }).click();
  await arriveAt(heading);
  await page.getByText('Wer ist zuständig?').waitFor();
  await page.getByRole('button', { name: 'Antworten' }).click();
  await page.getByText('Gespeichert.').waitFor();
};

const close = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open(`${home}/conferences`);
  await page.getByRole('link', { name: '01.12.2099, 10:00' }).click();
  await arriveAt(heading);
  await page.locator('summary', { hasText: 'Protokoll und vereinbarte Schritte' }).click();
  await page.getByLabel('Protokoll', { exact: true }).fill('Alle waren da.');
  await page.getByLabel('Schritt 1', { exact: false }).first().fill('Antrag gemeinsam stellen');
  await page.getByLabel('Schritt 1 bis', { exact: false }).fill('2099-12-20');
  await page.getByRole('button', { name: 'Protokoll speichern' }).click();
  await page.getByText('Gespeichert.').waitFor();
  await open(`${home}/tasks`);
  await page.getByText('Antrag gemeinsam stellen').first().waitFor();
};

const find = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/conferences');
  await page.getByRole('link', { name: '01.12.2099, 10:00' }).click();
  await arriveAt(heading);
  await page.getByText('Alle waren da.').waitFor();
};

it('partners are invited under consent, answer and read; own steps become tasks', async () => {
  await visiting('cm.niederkassel', consent)();
  await visiting('cm.niederkassel', invite)();
  await visiting('adviser.caritas', answer)();
  await visiting('cm.niederkassel', close)();
  await visiting('adviser.caritas', find)();
}, 120_000);
