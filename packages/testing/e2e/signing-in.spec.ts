import { expect, it } from 'vitest';
import { municipalityAddress } from './support/addresses.ts';
import { tabTo } from './support/keyboard.ts';
import { visiting } from './support/visitor.ts';

const welcome = 'Kommunales Integrationsmanagement im Verbund';

it(
  'the home page says what this is to somebody signed out, and shows nothing else',
  visiting(null, async ({ page, open, arriveAt }) => {
    await open('/');
    await arriveAt(welcome);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Für wen',
      'So melden Sie sich an',
      'Öffentliche Seiten',
    ]);
    expect(await page.getByRole('navigation').count()).toBe(0);
  }),
);

it(
  'the keyboard alone leads from the home page through signing in to the home of one’s role',
  visiting(null, async ({ page, open, arriveAt }) => {
    await open('/');
    await tabTo(page, 'a[href="/auth/login"]');
    await page.keyboard.press('Enter');
    await arriveAt('Anmelden als …');
    await tabTo(page, 'button[value="coordinator.rsk"]');
    await page.keyboard.press('Enter');
    await arriveAt('Guten Tag, Karim Muster-Rsk');
    expect(await page.getByText('Sie handeln als:').locator('..').innerText()).toContain(
      'KIM-Koordination, Rhein-Sieg-Kreis',
    );
  }),
);

it(
  'the skip link leads past the header into the content',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/municipalities');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
    expect(await page.locator('.skip:focus').count()).toBe(1);
    expect(await skip.boundingBox()).toMatchObject({ y: 8 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  }),
);

it(
  'whoever asks for a page before signing in gets that page afterwards',
  visiting(null, async ({ page, arriveAt }) => {
    await page.goto(municipalityAddress('bornheim'));
    await arriveAt('Anmelden als …');
    await page.locator('button[value="hr.bornheim"]').click();
    await arriveAt('Bornheim');
    expect(new URL(page.url()).pathname).toBe(municipalityAddress('bornheim'));
  }),
);

it(
  'cancelling leads back with words on what happened, and with another try',
  visiting(null, async ({ page, open, arriveAt }) => {
    await open('/');
    await page.getByRole('link', { name: 'Anmelden' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await arriveAt(welcome);
    expect(await page.getByRole('alert').innerText()).toContain('Die Anmeldung hat nicht geklappt');
    expect(await page.getByRole('link', { name: 'Anmelden' }).count()).toBe(1);
  }),
);

it(
  'signing out ends the session here and at the provider: going back shows nothing any more',
  visiting('hr.bornheim', async ({ page, open, arriveAt, context }) => {
    await open(municipalityAddress('bornheim'));
    await arriveAt('Bornheim');
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await arriveAt('Sie sind abgemeldet');
    expect((await context.cookies()).filter(({ name }) => name.startsWith('kim_session'))).toEqual([]);
    await page.goBack();
    await arriveAt('Anmelden als …');
    expect(await page.getByText('CM-Stelle').count()).toBe(0);
    await page.goto(municipalityAddress('bornheim'));
    await arriveAt('Anmelden als …');
  }),
);
