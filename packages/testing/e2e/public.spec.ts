import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { measure } from './support/measure-pages.ts';
import { publicAddress, sendReport, writeReport } from './support/public-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const STORY = 'Ohne Termin nimmt die Stelle keinen Antrag an.';
const REMARK = 'Wir sprechen mit dem Jobcenter.';

/** The link shown once, and the page behind it. */
const linkOf = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: 'Ihr privater Link' }).waitFor();
  const link = await page.getByRole('link', { name: /\/report\// }).innerText();
  expect(link).toMatch(new RegExp(`^${inject('stackUrls').web}/report/[\\w-]{43}$`));
  return link;
};

const refusedThenSent = async (
  { page, open, arriveAt, trouble }: Visitor,
  title: string,
): Promise<string> => {
  trouble.expect(/status of 422 /);
  await open(`${publicAddress('rsk')}/report`);
  await arriveAt('Hürde melden');
  await writeReport(page, title, `Frau Musterfrau wartet. ${STORY}`);
  await sendReport(page);
  await page.getByRole('alert').filter({ hasText: '„Frau Musterfrau“ (Name einer Person)' }).waitFor();
  // what was typed stands there still
  expect(await page.getByLabel('In einem Satz').inputValue()).toBe(title);
  expect(await page.getByLabel('Jobcenter', { exact: true }).isChecked()).toBe(true);
  await page.getByLabel('Was geschieht?').fill(STORY);
  await sendReport(page);
  const link = await linkOf(page);
  await arriveAt('Hürde melden');
  return link;
};

it(
  'without an account and without scripts a report is corrected, sent, and followed by its link',
  visiting(
    null,
    async (visitor) => {
      const { page, open } = visitor;
      // axe is a script itself: the same pages are looked at below
      const arriveAt = (name: string | RegExp): Promise<void> =>
        page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      const link = await refusedThenSent({ ...visitor, arriveAt }, 'Antrag nur mit Termin (ohne Skript)');
      await page.getByRole('link', { name: /\/report\// }).click();
      await arriveAt('Stand Ihrer Meldung');
      await page.getByText('Gemeldet', { exact: true }).first().waitFor();
      await open(new URL(link).pathname);
      await page.getByText('Antrag nur mit Termin (ohne Skript)').waitFor();
    },
    { javaScriptEnabled: false },
  ),
);

it('whoever has the link sees what the county says, in a page that tells nobody where it is', async () => {
  const title = 'Antrag nur mit Termin';
  let link = '';
  await visiting(null, async (visitor) => {
    const { page, open, arriveAt } = visitor;
    await open('/');
    await page.getByRole('link', { name: 'Zu den öffentlichen Seiten' }).click();
    await arriveAt('Öffentliche Seiten');
    await tabTo(page, 'a:has-text("Hürde melden: Rhein-Sieg-Kreis")');
    await page.keyboard.press('Enter');
    await arriveAt('Hürde melden');
    link = await refusedThenSent(visitor, title);
  })();
  await visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/hurdles');
    await page.locator(`.board a:text-is("${title}")`).click();
    await arriveAt(title);
    await page.getByText('Beratungsstelle am Markt').waitFor();
    await page.locator('summary', { hasText: 'Meldung erfassen' }).click();
    await page.getByLabel('Hinweis an alle, die gemeldet haben').fill(REMARK);
    await page.getByRole('button', { name: 'Meldung erfassen' }).click();
    await page.getByText('Gespeichert.').first().waitFor();
  })();
  await visiting(null, async ({ page, open, arriveAt, trouble }) => {
    const response = await page.goto(link);
    expect(response?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    await arriveAt('Stand Ihrer Meldung');
    await page.getByText(REMARK).waitFor();
    await page.getByText('Erfasst', { exact: true }).first().waitFor();
    // it leads on to pages that work as ever
    await page.getByRole('banner').getByRole('link').first().click();
    await arriveAt('Kommunales Integrationsmanagement im Verbund');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    trouble.expect(/status of 404 /);
    await open(`/report/${'x'.repeat(43)}`, 404);
    const unknown = await page.locator('main').innerText();
    await open('/nirgends', 404);
    expect(await page.locator('main').innerText()).toBe(unknown);
  })();
});

it('the county publishes a measure, and everybody reads it', async () => {
  const { address, heading } = measure(48);
  const wording = async (): Promise<number> => {
    let found = 0;
    await visiting(null, async ({ page, open, arriveAt }) => {
      await open(publicAddress('rsk'));
      await arriveAt('Rhein-Sieg-Kreis');
      await page.getByRole('heading', { name: 'Beschlüsse' }).waitFor();
      found = await page.getByRole('rowheader', { name: /^48\. / }).count();
    })();
    return found;
  };
  expect(await wording()).toBe(0);
  const press = (name: string) =>
    visiting('head.rsk', async ({ page, open, arriveAt }) => {
      await open(address);
      await arriveAt(heading);
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
      await arriveAt(heading);
    })();
  await press('Veröffentlichen');
  expect(await wording()).toBe(1);
  await press('Veröffentlichung zurücknehmen');
  expect(await wording()).toBe(0);
});
