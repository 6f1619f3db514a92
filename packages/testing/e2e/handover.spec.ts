import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const giver = 'cm.swisttal';
const receiver = 'cm.windeck';
const home = caseAddress(giver, 1);

const consent =
  (recipient: string, purpose: string, category: string) =>
  async ({ page, open }: Visitor): Promise<void> => {
    await open(`${home}/consents`);
    await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: recipient });
    await page.getByRole('radio', { name: purpose, exact: true }).check();
    await page.getByRole('checkbox', { name: category }).check();
    await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
    await page.getByText('Die Einwilligung ist erfasst.').waitFor();
  };

const writeDown =
  (category: string, text: string) =>
  async ({ page, open }: Visitor): Promise<void> => {
    await open(`${home}/protected`);
    await page.getByRole('radio', { name: category }).check();
    await page.getByLabel('Text').fill(text);
    await page.getByRole('button', { name: 'Verschlüsselt speichern' }).click();
    await page.getByRole('cell', { name: text }).waitFor();
  };

const row = ({ page }: Visitor, part: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: part }) });

const lookAndAsk = async (visitor: Visitor): Promise<void> => {
  const { page, open } = visitor;
  await open(`${home}/handover`);
  await page.getByRole('button', { name: 'Weiter zur Vorschau' }).click();
  await page.getByRole('alert').getByText('Wählen Sie die neue Stelle.').waitFor();
  await page.getByLabel('Neue Stelle').selectOption({ label: 'Siegburg' });
  await page.getByRole('button', { name: 'Weiter zur Vorschau' }).click();
  await page.getByText('Es fehlt die Einwilligung').waitFor();
  await page.getByLabel('Neue Stelle').selectOption({ label: 'Windeck' });
  await page.getByRole('button', { name: 'Weiter zur Vorschau' }).click();
  await page.getByRole('heading', { name: 'Vorschau: Übergabe an Windeck' }).waitFor();
  expect(await page.getByText('Es fehlt die Einwilligung').count()).toBe(0);
  const says = async (part: string) => (await row(visitor, part).innerText()).replaceAll(/\s+/g, ' ');
  expect(await says('Gesundheit')).toContain('geht mit');
  expect(await says('Religion')).toContain('geht nicht mit, wird gelöscht');
  expect(await says('Person und Kontakt')).toContain('geht mit');
  await page.getByRole('button', { name: 'Übergabe anfragen' }).click();
  await page.getByText('Die Übergabe ist angefragt.').waitFor();
  await page.getByText(/^Was von Fall .* mitgeht$/).click();
  expect(await says('Religion')).toContain('wird gelöscht');
};

const accept = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/handovers');
  const card = page.getByRole('region', { name: /^Fall / }).filter({ hasText: 'Von Swisttal' });
  expect(await card.getByText('Geschützte Angaben').count()).toBe(1);
  expect(await page.getByRole('table').count()).toBe(0);
  await arriveAt('Fallübergaben');
  await card.getByRole('button', { name: /^Fall übernehmen/ }).click();
  await page.getByText('Der Fall ist übernommen').waitFor();
  await arriveAt('Fallübergaben');
  await open(`${home}/protected`);
  await page.getByRole('cell', { name: 'Asthma seit der Kindheit' }).waitFor();
  expect(await page.getByText('Yezidisch').count()).toBe(0);
};

it('a case goes to another place, with what is protected as far as the consent names it', async () => {
  const own = 'Swisttal';
  await visiting(giver, consent(own, 'Case Management', 'Gesundheit'))();
  await visiting(giver, consent(own, 'Case Management', 'Religion'))();
  await visiting(giver, consent('Windeck', 'Übergabe des Falls', 'Gesundheit'))();
  await visiting(giver, writeDown('Gesundheit', 'Asthma seit der Kindheit'))();
  await visiting(giver, writeDown('Religion', 'Yezidisch'))();
  // without scripts: the preview must not hang on them
  await visiting(giver, lookAndAsk, { javaScriptEnabled: false })();
  await visiting(receiver, accept)();
});
