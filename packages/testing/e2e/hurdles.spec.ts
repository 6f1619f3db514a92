import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { caseAddress } from './support/handover-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const FIRST = 'Schwimmkurs nur mit Bildungsgutschein';
const SECOND = 'Schwimmkurs: Bildungsgutschein kommt zu spät';
const THIRD = 'Bildungsgutschein für den Schwimmkurs fehlt';
const STORY = 'Der Schwimmkurs beginnt, bevor das Jobcenter den Bildungsgutschein ausstellt.';
const ANSWER = 'Der Bildungsgutschein wird vorab zugesagt.';
const SENT = 'Die Meldung ist bei der KIM-Koordination.';

const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

const write = async (page: Page, title: string, description: string): Promise<void> => {
  await page.getByLabel('In einem Satz').fill(title);
  await page.getByLabel('Was geschieht?').fill(description);
  await page.getByLabel('Handlungsfeld').selectOption({ label: 'Leistungen' });
  await page.getByLabel('SGB II', { exact: true }).check();
  await page.getByLabel('Jobcenter', { exact: true }).check();
};
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Meldung senden' }).click();

const report = (persona: string, title: string) =>
  visiting(persona, async ({ page, open, arriveAt }) => {
    await open('/hurdle-reports');
    await arriveAt('Meldungen');
    await page.getByRole('link', { name: 'Neue Meldung' }).click();
    await arriveAt('Hürde melden');
    await write(page, title, STORY);
    await send(page);
    await said(page, SENT);
    await page.getByRole('row', { name: title }).getByText('Gemeldet').waitFor();
  })();

const reportFromCase = async ({ page, open, arriveAt, trouble }: Visitor): Promise<void> => {
  trouble.expect(/status of 422 /);
  await open(caseAddress('cm.lohmar', 1));
  await page.getByRole('link', { name: 'Hürde aus diesem Fall melden' }).click();
  await arriveAt('Hürde melden');
  await page.getByText('Der Kreis erfährt nicht, zu welchem Fall').waitFor();
  await write(page, FIRST, `Frau Beispielfrau wartet. ${STORY}`);
  await send(page);
  await page.getByRole('alert').filter({ hasText: '„Frau Beispielfrau“ (Name einer Person)' }).waitFor();
  const field = page.getByLabel('Was geschieht?');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('In einem Satz').getAttribute('aria-invalid')).not.toBe('true');
  await arriveAt('Hürde melden');
  await field.fill(STORY);
  await tabTo(page, 'button:has-text("Meldung senden")');
  await page.keyboard.press('Enter');
  await said(page, SENT);
  await page.getByRole('row', { name: FIRST }).getByText('Gemeldet').waitFor();
};

/** From the board to a hurdle by the keyboard alone, and there to another one it is put together with. */
const putTogether = async ({ page, open, arriveAt }: Visitor, from: string): Promise<void> => {
  await open('/hurdles');
  await arriveAt('Integrationshürden');
  await tabTo(page, `.board a:has-text("${from}")`);
  await page.keyboard.press('Enter');
  await arriveAt(from);
  const button = page.getByRole('button', { name: `Mit dieser Hürde zusammenlegen: ${FIRST}` });
  const name = page.getByRole('listitem').filter({ has: button }).getByLabel('Gemeinsamer Name');
  await name.fill(FIRST);
  await tabTo(page, `button[aria-label="Mit dieser Hürde zusammenlegen: ${FIRST}"]`);
  await page.keyboard.press('Enter');
  await arriveAt(FIRST);
  await said(page, 'Gespeichert.');
};

const dueTask = (page: Page) => page.getByRole('link', { name: `Fallrekonstruktion durchführen: ${FIRST}` });
const record = (page: Page) => page.getByRole('button', { name: 'Rekonstruktion speichern' });

const conclude = async ({ page, arriveAt }: Visitor): Promise<void> => {
  await page.getByLabel('3. Was wurde versucht?').fill('Anrufe.');
  await record(page).click();
  await said(page, 'Gespeichert.');
  expect(await page.getByLabel('3. Was wurde versucht?').inputValue()).toBe('Anrufe.');
  await page.getByLabel('Ergebnis').selectOption({ label: 'Kurzfristig lösbar' });
  await record(page).click();
  await page.getByRole('alert').filter({ hasText: 'mindestens ein gemeinsames Problemfeld' }).waitFor();
  await arriveAt(FIRST);
  await page.getByLabel('1. Was ist in den Fällen').fill('Der Gutschein kam jedes Mal nach Kursbeginn.');
  await page.getByLabel('Wartezeit', { exact: true }).check();
  await page.getByLabel('5. Das gemeinsame Problem').fill('Es gibt keine Zusage vorab.');
  await page.getByLabel('7. Begründung').fill('Eine Absprache genügt.');
  await record(page).click();
  await page.getByText('Eingeschätzt', { exact: true }).first().waitFor();
  await arriveAt(FIRST);
};

const solve = async ({ page, arriveAt }: Visitor): Promise<void> => {
  await page.locator('summary', { hasText: 'Direkt bearbeiten' }).click();
  await page.getByRole('button', { name: 'Direkt bearbeiten' }).click();
  await page.getByLabel('Antwort an alle, die gemeldet haben').fill(ANSWER);
  await page.getByRole('button', { name: 'Als gelöst abschließen' }).click();
  await page.getByText(ANSWER).first().waitFor();
  await arriveAt(FIRST);
};

it('three reports are put together; with the third, not with the second, a reconstruction is due and is concluded', async () => {
  await visiting('cm.lohmar', reportFromCase)();
  await report('cm.alfter', SECOND);
  await report('adviser.caritas', THIRD);
  await visiting('coordinator.rsk', async (visitor) => {
    const { page, open } = visitor;
    visitor.trouble.expect(/status of 422 /);
    await putTogether(visitor, SECOND);
    // a number of different ones is told from three on
    expect(await page.getByText('verschiedene: 2').count()).toBe(0);
    expect(await record(page).count()).toBe(0);
    await open('/tasks');
    expect(await dueTask(page).count()).toBe(0);
    await putTogether(visitor, THIRD);
    await page.getByText('3 (verschiedene: 3)').waitFor();
    await open('/tasks');
    await dueTask(page).click();
    await visitor.arriveAt(FIRST);
    await conclude(visitor);
    await solve(visitor);
    await open('/tasks');
    expect(await dueTask(page).count()).toBe(0);
  })();
  await visiting('adviser.caritas', async ({ page, open, arriveAt }) => {
    await open('/hurdle-reports');
    await page.getByRole('row', { name: THIRD }).getByText('Gelöst').waitFor();
    await page.getByRole('link', { name: THIRD }).click();
    await arriveAt(FIRST);
    await page.getByText(ANSWER).first().waitFor();
    expect(await page.getByText(SECOND).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Fallrekonstruktion' }).count()).toBe(0);
  })();
});

it('what needs another structure is put to the steering group from its page', async () => {
  const hurdle = 'Mütter können keinen Sprachkurs besuchen, weil der Kita-Platz fehlt';
  const request = 'Kursplätze mit Kinderbetreuung';
  await visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open('/hurdles');
    await page.getByText('Von der ersten Meldung bis zum Beschluss (Median)').waitFor();
    await page.locator('.board').getByRole('link', { name: hurdle }).click();
    await arriveAt(hurdle);
    expect(await page.getByText('noch offen').count()).toBe(2);
    await page.getByLabel('Gegenstand').fill(request);
    const text = page.getByLabel('Beschlussvorschlag');
    await text.fill('Frau Beispielfrau wartet seit dem 12.03.2026 auf einen Kurs.');
    await tabTo(page, 'button:has-text("Vorlage an die Lenkungsgruppe geben")');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').first().waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await text.fill('Die Lenkungsgruppe macht Kursplätze mit Kinderbetreuung zum Thema.');
    await page.getByRole('button', { name: 'Vorlage an die Lenkungsgruppe geben' }).click();
    await said(page, 'Gespeichert.');
    await page.getByRole('heading', { name: request }).waitFor();
    expect(await text.count()).toBe(0);
    await open('/steering');
    await page.getByRole('row', { name: request }).getByText('offen', { exact: true }).waitFor();
  })();
  await visiting('member.jobcenter', async ({ page, open, arriveAt }) => {
    await open('/hurdles');
    await page.locator('.board').getByRole('link', { name: hurdle }).click();
    await arriveAt(hurdle);
    // on no agenda yet
    expect(await page.getByText(request).count()).toBe(0);
  })();
});

it('another county sees none of it, and the staff administration no board', async () => {
  await visiting('coordinator.rkn', async ({ page, open }) => {
    await open('/hurdles');
    expect(await page.getByText('Kein Termin zur Verlängerung').count()).toBe(0);
  })();
  await visiting('hr.lohmar', async ({ open, arriveAt }) => {
    await open('/hurdles', 403);
    await arriveAt('Nicht erlaubt');
  })();
});
