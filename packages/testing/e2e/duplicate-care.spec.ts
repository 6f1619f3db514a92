import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const [one, other] = ['cm.bad-honnef', 'cm.neunkirchen-seelscheid'] as const;
const [here, there] = [caseAddress(one, 2), caseAddress(other, 2)];

const consent = async ({ page, open }: Visitor, address: string): Promise<void> => {
  await open(`${address}/consents`);
  await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: 'Rhein-Sieg-Kreis' });
  await page.getByLabel('Prüfung, ob es schon einen Fall gibt').check();
  await page.getByRole('checkbox', { name: 'Kontakt und Sprachen' }).check();
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByText('Die Einwilligung ist erfasst.').waitFor();
};

const checkAs = async ({ page, open, arriveAt }: Visitor, address: string, answer: string): Promise<void> => {
  await open(`${address}/duplicates`);
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page.getByRole('status').getByText(answer).waitFor();
  await arriveAt('Doppelberatung');
};

const beCalled = async ({ page, open }: Visitor): Promise<void> => {
  await open(`${there}/person`);
  // the same person, written down otherwise
  await page.getByLabel('Nachname').fill('Beispiel Bad Honnef');
  await page.getByRole('button', { name: 'Angaben speichern' }).click();
  await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
};

const wish = async ({ page, arriveAt }: Visitor): Promise<void> => {
  await page.getByRole('button', { name: 'Kontakt wünschen' }).click();
  await page.getByText('Der Kontaktwunsch ist vermerkt').waitFor();
  await arriveAt('Doppelberatung');
  expect(await page.getByText('Neunkirchen').count()).toBe(0);
};

const findTask = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/');
  const task = page.getByRole('link', { name: /^Andere Stelle anrufen: / });
  await task.waitFor();
  if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'home-contact-wished');
  await open('/tasks?kind=CONTACT_WISHED');
  expect(await task.count()).toBe(1);
  await task.click();
  await arriveAt('Doppelberatung');
};

const findRequest = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/cases');
  await page
    .getByText('In diesen Fällen berät eine andere Stelle dieselbe Person')
    .locator('..')
    .getByRole('link')
    .click();
  await arriveAt('Doppelberatung');
  await page.getByText('Cem Muster-Bad-Honnef').first().waitFor();
  await page.getByRole('button', { name: 'Kontakt mit Cem Muster-Bad-Honnef ist erledigt' }).click();
  await page.getByText('erledigt am').waitFor();
  await open('/tasks?kind=CONTACT_WISHED');
  expect(await page.getByRole('link', { name: /^Andere Stelle anrufen: / }).count()).toBe(0);
};

it('two services find that they counsel the same person, and nothing else, until the client wishes contact', async () => {
  await visiting(other, async (visitor) => {
    await beCalled(visitor);
    await consent(visitor, there);
  })();
  await visiting(one, async (visitor) => {
    await consent(visitor, here);
    await checkAs(visitor, here, 'Eine andere Beratung ist tätig');
    await wish(visitor);
  })();
  await visiting(other, findTask)();
  await visiting(other, findRequest)();
});
