import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { measure } from './support/measure-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const { address, heading } = measure(12);
const REMARK = 'Die Räume sind noch nicht gefunden.';

const figures = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/action-fields');
  await arriveAt('Handlungsfelder');
  const sums = page.getByRole('table', { name: 'Maßnahmen nach Stand' }).getByRole('row').last();
  expect((await sums.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual(['23', '66']);
  await tabTo(page, 'a:has-text("2. Wohnen")');
  await page.keyboard.press('Enter');
  await arriveAt('Handlungsfeld 2: Wohnen');
  await page.getByText('Unterbringung von Geflüchteten', { exact: true }).first().waitFor();
  await tabTo(page, 'a:has-text("12. Bereitstellung von Informationsmaterialien")');
  await page.keyboard.press('Enter');
  await arriveAt(heading);
};

const plan = async (visitor: Visitor): Promise<void> => {
  const { page, arriveAt } = visitor;
  const said = () => page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
  await figures(visitor);
  await page.getByText('Priorisiert werden kann die Maßnahme').waitFor();
  await page.locator('summary', { hasText: 'Verantwortliche, Frist und Kennzahl' }).click();
  await page.getByLabel('Verantwortliche Organisation').selectOption({ label: 'Bornheim' });
  await page.getByLabel('Frist').fill('2099-12-31');
  await page.getByLabel('Kennzahl: Woran').fill('Veröffentlichte Broschüren');
  await page.getByLabel('Einheit').fill('Broschüren');
  await page.getByLabel('Zielwert').fill('3');
  await page.getByRole('button', { name: 'Planung speichern' }).click();
  await said();
  await tabTo(page, 'button:has-text("Priorisieren")');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Als übertragen vermerken' }).waitFor();

  await page.locator('summary', { hasText: 'Quartal bewerten' }).click();
  await page.getByRole('radio', { name: 'Rot' }).check();
  await page.getByLabel('Wert der Kennzahl').fill('0');
  await page.getByRole('button', { name: 'Bewertung speichern' }).first().click();
  await page.getByRole('alert').filter({ hasText: 'bei Gelb und Rot' }).waitFor();
  await page.getByLabel('Bemerkung').first().fill(REMARK);
  await page.getByRole('button', { name: 'Bewertung speichern' }).first().click();
  await page.getByRole('cell', { name: REMARK }).waitFor();
  await arriveAt(heading);
};

it('a measure is found, planned, prioritised and reviewed; others read the light and not the remark', async () => {
  await visiting('coordinator.rsk', async (visitor) => {
    visitor.trouble.expect(/status of 422 /);
    await plan(visitor);
  })();
  await visiting('cm.wachtberg', async ({ page, open, arriveAt }) => {
    await open(address);
    await arriveAt(heading);
    await page.getByRole('table', { name: 'Controlling je Quartal' }).getByText('Rot').waitFor();
    expect(await page.getByText(REMARK).count()).toBe(0);
    expect(await page.locator('summary', { hasText: 'Quartal bewerten' }).count()).toBe(0);
  })();
  await visiting('coordinator.rkn', async ({ open, arriveAt }) => {
    await open(address, 404);
    await arriveAt('Nicht gefunden');
  })();
});

const HURDLE = 'Kein Termin zur Verlängerung des Aufenthaltstitels';

it('a measure is linked to a hurdle, whose reporter reads it there, and is parted from it again', async () => {
  const linked = measure(30);
  await visiting('office.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 400 /);
    const said = () => page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
    await open(linked.address);
    await arriveAt(linked.heading);
    await page.getByText('mit keiner Arbeitsgruppe und keiner Integrationshürde verknüpft').waitFor();
    await tabTo(page, 'summary:has-text("Arbeitsgruppe oder Integrationshürde verknüpfen")');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Integrationshürde verknüpfen' }).click();
    await page.getByRole('alert').waitFor();
    const choices = page.getByLabel('Integrationshürde', { exact: true });
    const label = await choices.locator('option', { hasText: HURDLE }).innerText();
    await choices.selectOption({ label });
    await page.getByRole('button', { name: 'Integrationshürde verknüpfen' }).click();
    await said();
    await page.getByRole('link', { name: HURDLE }).click();
    await arriveAt(HURDLE);
    await page.getByRole('heading', { name: 'Maßnahmen des Konzepts' }).waitFor();
    await page.getByRole('link', { name: /^30\. Optimierung/ }).waitFor();
  })();
  await visiting('cm.siegburg', async ({ page, open, arriveAt }) => {
    await open(linked.address);
    await arriveAt(linked.heading);
    await page.getByRole('link', { name: HURDLE }).waitFor();
    expect(await page.getByRole('button', { name: /^Verknüpfung lösen/ }).count()).toBe(0);
  })();
  await visiting('cm.wachtberg', async ({ page, open, arriveAt }) => {
    await open(linked.address);
    await arriveAt(linked.heading);
    expect(await page.getByText(HURDLE).count()).toBe(0);
  })();
  await visiting('head.rsk', async ({ page, open, arriveAt }) => {
    await open(linked.address);
    await arriveAt(linked.heading);
    await tabTo(page, `button[aria-label="Verknüpfung lösen: ${HURDLE}"]`);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
    expect(await page.getByRole('link', { name: HURDLE }).count()).toBe(0);
  })();
});
