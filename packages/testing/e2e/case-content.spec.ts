import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { printAddress } from './support/case-content-pages.ts';
import { visiting } from './support/visitor.ts';

const persona = 'cm.bornheim';
const fresh = caseAddress(persona, 2);

it(
  'a case manager writes a note, agrees on a goal and has it signed, by keyboard alone',
  visiting(persona, async ({ page }) => {
    await page.goto(`${fresh}/notes`);
    await page.getByLabel('Was wurde besprochen oder beobachtet?').first().focus();
    await page.keyboard.type('Möchte arbeiten.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
    expect(await page.getByRole('listitem').getByText('Möchte arbeiten.').first().isVisible()).toBe(true);

    await page.goto(`${fresh}/goals/new`);
    await page.getByLabel('Was soll erreicht werden? (Ziel 1)').fill('Ich habe eine Ausbildung.');
    await page.getByLabel('Bereich von Ziel 1').selectOption({ label: 'Arbeit' });
    await page.getByLabel('Ziel 1 bis wann?').fill('2027-09-01');
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    await page.getByRole('heading', { name: '1. Ich habe eine Ausbildung.' }).waitFor();
    await page.getByRole('button', { name: 'Unterschriften speichern' }).click();
    await page.getByRole('button', { name: 'Ziel erreicht: Ich habe eine Ausbildung.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Unterschriften speichern' }).count()).toBe(0);
  }),
);

it(
  'the goal agreement is printed from right to left in Arabic, and German stands beside it',
  visiting(persona, async ({ page }) => {
    await page.goto(printAddress('ar'));
    const sheets = page.getByRole('article');
    expect(await sheets.count()).toBe(2);
    expect([await sheets.first().getAttribute('dir'), await sheets.first().getAttribute('lang')]).toEqual([
      'rtl',
      'ar',
    ]);
    expect(await sheets.first().textContent()).toContain('أهدافي');
    expect(await sheets.last().textContent()).toContain('Meine Ziele');
  }),
);

const draft = `${caseAddress('cm.sankt-augustin', 2)}/goals/new`;

it(
  'a fourth goal and a third step find room, and the Enter key still saves',
  visiting('cm.sankt-augustin', async ({ page, open }) => {
    await open(draft);
    await page.getByRole('button', { name: 'Weiteres Ziel' }).click();
    for (const goal of [1, 4]) {
      await page.getByLabel(`Bereich von Ziel ${goal}`).selectOption({ label: 'Sprache' });
      await page.getByLabel(`Ziel ${goal} bis wann?`).fill('2031-09-01');
      await page.getByLabel(`Was soll erreicht werden? (Ziel ${goal})`).fill(`Ich schaffe Prüfung ${goal}.`);
    }
    await page.getByText('Zwischenschritte zu Ziel 4').click();
    await page.getByRole('button', { name: 'Weiterer Schritt zu Ziel 4' }).click();
    await page.getByLabel('Ziel 4, Schritt 3: Was ist zu tun?').fill('Kurs suchen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2. Ich schaffe Prüfung 4.' }).waitFor();
    expect(await page.getByText('Kurs suchen').count()).toBe(1);
  }),
);

it(
  'without scripts a button makes room and keeps what was typed',
  visiting(
    'cm.sankt-augustin',
    async ({ page, open }) => {
      await open(`${caseAddress('cm.sankt-augustin', 3)}/goals/new`);
      await page.getByLabel('Was soll erreicht werden? (Ziel 2)').fill('Ich kenne die Nachbarn.');
      await page.getByRole('button', { name: 'Weiteres Ziel' }).click();
      await page.getByLabel('Was soll erreicht werden? (Ziel 4)').waitFor();
      expect(await page.getByLabel('Was soll erreicht werden? (Ziel 2)').inputValue()).toBe(
        'Ich kenne die Nachbarn.',
      );
    },
    { javaScriptEnabled: false },
  ),
);
