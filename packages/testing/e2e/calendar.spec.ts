import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { visiting } from './support/visitor.ts';

const addressOf = async (page: Page): Promise<string> => {
  await page.getByText('Ihre Adresse ist fertig').waitFor();
  return page.getByLabel('Geheime Adresse').inputValue();
};

/** As a calendar program would: no cookie, no sign-in. */
const fetched = async (address: string) => {
  const answer = await fetch(address, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

it(
  'a calendar program reads deadlines by reference alone; a new address ends the old one, and revoking ends it',
  visiting('cm.niederkassel', async ({ page, open, arriveAt }) => {
    await open(`${caseAddress('cm.niederkassel', 2)}/tasks`);
    const day = (ahead: number): string =>
      new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
    await page.getByLabel('Aufgabe', { exact: true }).fill('Mit der Kita telefonieren');
    await page.getByLabel('Frist', { exact: true }).fill(day(20));
    await page.getByRole('button', { name: 'Aufgabe speichern' }).click();
    await page.getByText('Ändern: Mit der Kita telefonieren').click();
    await page.getByRole('group').getByLabel('Frist', { exact: true }).fill(day(3));
    await page.getByRole('button', { name: 'Aufgabe ändern' }).click();
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();

    await open('/');
    await page.getByRole('link', { name: /^Fall .*: Mit der Kita telefonieren$/ }).waitFor();
    await open('/calendar');
    await arriveAt('Fristen und Termine im Kalender');
    await page.getByRole('button', { name: 'Adresse erzeugen' }).click();
    const first = await addressOf(page);
    await arriveAt('Fristen und Termine im Kalender');
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'calendar-issued');
    expect(first.startsWith(`${inject('stackUrls').web}/calendar/`)).toBe(true);

    const { status, headers, text } = await fetched(first);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(text).toMatch(/SUMMARY:Aufgabe fällig \(Fall [2-9A-Z]{4}-[2-9A-Z]{4}\)/);
    expect(text).toContain(`DTSTART;VALUE=DATE:${day(3).replaceAll('-', '')}`);
    expect(text).not.toMatch(/Beispiel|Amal|Reza|Oksana|Kita/);

    await page.getByRole('button', { name: 'Neue Adresse erzeugen' }).click();
    await expect.poll(() => page.getByLabel('Geheime Adresse').inputValue()).not.toBe(first);
    const second = await addressOf(page);
    expect((await fetched(first)).status).toBe(404);
    expect((await fetched(second)).status).toBe(200);

    await page.getByRole('button', { name: 'Adresse aufheben' }).click();
    await page.getByText('Die Adresse gilt nicht mehr').waitFor();
    const gone = await fetched(second);
    const never = await fetched(`${inject('stackUrls').web}/calendar/${'x'.repeat(43)}.ics`);
    expect([gone.status, gone.text, never.status, never.text]).toEqual([404, '', 404, '']);
  }),
);
