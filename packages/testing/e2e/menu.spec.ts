/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility.ts';
import { tabTo } from './support/keyboard.ts';
import { visiting } from './support/visitor.ts';

const phone = { viewport: { width: 320, height: 700 } };
const entries = '#main-menu a';

it(
  'on a phone the menu is folded: the keyboard opens it, Escape closes it, choosing leads on and folds it again',
  visiting(
    'coordinator.rsk',
    async ({ page, open, arriveAt }) => {
      await open('/');
      const menu = page.getByRole('button', { name: 'Menü' });
      expect(await page.locator(entries).filter({ visible: true }).count()).toBe(0);

      await tabTo(page, 'nav button');
      await page.keyboard.press('Enter');
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator(entries).filter({ visible: true }).allInnerTexts()).toContain('Kommunen');
      expect(await axeFindings(page)).toEqual([]);

      await page.keyboard.press('Escape');
      expect(await page.locator(entries).filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('nav button:focus').count()).toBe(1);

      await page.keyboard.press('Enter');
      await tabTo(page, `${entries}[href="/municipalities"]`);
      await page.keyboard.press('Enter');
      await arriveAt('Kommunen: Rhein-Sieg-Kreis');
      expect(await menu.getAttribute('aria-expanded')).toBe('false');
      expect(await page.locator(`${entries}[aria-current=page]`).getAttribute('href')).toBe(
        '/municipalities',
      );
    },
    phone,
  ),
);

/** Where entries begin, from above: one line has one. */
const topsOf = (page: Page): Promise<number[]> =>
  page
    .locator('#main-menu > li')
    .evaluateAll((parts) => [...new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top)))]);

it.each(['hr.bornheim', 'coordinator.rsk', 'lead.troisdorf', 'cm.eitorf', 'funding.rsk'])(
  'at 1280 pixels the menu of %s stays on one line',
  async (persona) => {
    await visiting(persona, async ({ page, open }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open('/');
      expect(await topsOf(page)).toHaveLength(1);
      // nor does it push language and sign-out, or itself, below the name
      const tops = await page
        .locator('header .bar > *')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(40);
    })();
  },
);

it(
  'a group opens by keyboard, one at a time, and says where one is',
  visiting('hr.bornheim', async ({ page, open, arriveAt }) => {
    await open('/');
    await tabTo(page, '#main-menu button[aria-controls=menu-staff]');
    await page.keyboard.press('Enter');
    expect(await page.locator('#menu-staff a').allInnerTexts()).toEqual([
      'Beschäftigte',
      'Abwesenheiten',
      'Prüfberichte',
      'Einlesen',
      'Personalzahlen',
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu-staff a').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('button[aria-controls=menu-staff]:focus').count()).toBe(1);

    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Für mich' }).click();
    expect(await page.locator('#menu-staff a').filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Personal', exact: true }).click();
    await page.getByRole('link', { name: 'Einlesen' }).click();
    await arriveAt('Beschäftigte einlesen');
    expect(await page.locator('#menu-staff a').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#menu-staff a[aria-current=page]').count()).toBe(1);
  }),
);

it.each(['adviser.caritas', 'member.jobcenter'])(
  '%s, of whom no file is kept, is offered none',
  async (persona) => {
    await visiting(persona, async ({ page, open }) => {
      await open('/');
      expect(await page.locator(entries).allInnerTexts()).not.toContain('Meine Akte');
      expect(await page.locator(`${entries}[href="/my-absences"]`).count()).toBe(0);
    })();
  },
);

it(
  'without scripts the menu is open on a phone',
  visiting(
    'coordinator.rsk',
    async ({ page, open }) => {
      await open('/');
      expect(await page.locator(entries).filter({ visible: true }).allInnerTexts()).toContain('Kommunen');
      expect(await page.getByRole('button', { name: 'Menü' }).count()).toBe(0);
    },
    { ...phone, javaScriptEnabled: false },
  ),
);

it(
  'the skip link comes first and leads to the content',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/municipalities');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
  }),
);

it(
  'resetting a filter also empties what was typed into it',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/municipalities');
    await page.getByLabel('Name enthält').fill('heim');
    await page.getByLabel('Rheinseite').selectOption('LEFT');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForURL(/name=heim/);
    await page.getByRole('link', { name: 'Zurücksetzen' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByLabel('Name enthält').inputValue()).toBe('');
    expect(await page.getByLabel('Rheinseite').inputValue()).toBe('');
  }),
);
