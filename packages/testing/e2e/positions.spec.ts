import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { positionAddress } from './support/addresses.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const POSITION = '3. CM-Stelle, Troisdorf';
const thisYear = new Date().getFullYear();

const assign = async (page: Page, person: string, share: string): Promise<void> => {
  await page.getByLabel('Person aus dem eigenen Personal').selectOption({ label: person });
  await page.getByLabel('Beginn', { exact: true }).fill(`${thisYear}-01-01`);
  await page.getByLabel('Anteil an der Stelle').fill(share);
  await page.getByRole('button', { name: 'Stelle besetzen' }).click();
};

it(
  'HR advertises a position, fills halves with two colleagues, a third is refused, one leaves, and the gap is shown',
  visiting('hr.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 .*\/assign/);
    // a position no other test fills
    const title = 'Verwaltungsassistenz';
    await open('/positions');
    await arriveAt('Stellen');
    await page.getByRole('link', { name: title }).click();
    await arriveAt(title);
    const standing = page.getByRole('list', { name: 'Stand der Stelle' });
    await page.getByLabel('Neuer Stand').selectOption({ label: 'ausgeschrieben' });
    await page.getByLabel('Gilt ab').fill(`${thisYear}-01-01`);
    await page.getByRole('button', { name: 'Stand ändern' }).click();
    await page.getByRole('status').getByText('Die Änderung ist eingetragen.').waitFor();
    expect(await standing.locator('[aria-current=step]').innerText()).toContain('ausgeschrieben');

    for (const person of ['Muster-Rsk, Olga', 'Muster-Rsk, Karim']) {
      await open(`${positionAddress('rsk-assistance')}/assign`);
      await assign(page, person, '0,5');
      await arriveAt(title);
    }
    expect(await standing.locator('[aria-current=step]').innerText()).toContain('besetzt');
    expect((await columnOf(page, 'Person')).toSorted()).toEqual(['Karim Muster-Rsk', 'Olga Muster-Rsk']);
    expect(await page.getByRole('main').innerText()).toContain('durchgehend voll besetzt');

    await page.getByRole('link', { name: 'Olga Muster-Rsk' }).click();
    await arriveAt('Besetzung: Olga Muster-Rsk');
    await page.getByLabel('Letzter Tag').fill(`${thisYear}-06-30`);
    await page.getByRole('button', { name: 'Besetzung beenden' }).click();
    await arriveAt(title);
    expect(await columnOf(page, 'Lücke')).toEqual(['zum Teil unbesetzt (50 % frei)']);
    expect(await columnOf(page, 'von', 'Lücke')).toEqual([`01.07.${thisYear}`]);

    await open(`${positionAddress('rsk-assistance')}/assign`);
    await assign(page, 'Muster-Rsk, Hanna', '0,5');
    await page.getByRole('alert').getByText('Frei sind 0').waitFor();
    expect(await page.getByLabel('Anteil an der Stelle').inputValue()).toBe('0,5');
  }),
);

it(
  'the county reads where a position stands, and says until when it is funded; nothing else is its to change',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 .*fixedTerm/);
    await open(positionAddress('troisdorf-cm-3'));
    await arriveAt(POSITION);
    expect(await page.getByRole('list', { name: 'Stand der Stelle' }).count()).toBe(1);
    expect(await page.locator('main form').count()).toBe(1);

    await page.getByLabel('Befristet bis').fill('1999-12-31');
    await page.getByLabel('Bemerkung').fill('Bescheid vom 05.11.2026');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('höchstens ein Jahr zurück').first().waitFor();
    await page.getByLabel('Befristet bis').fill(`${thisYear + 1}-12-31`);
    await page.getByRole('button', { name: 'Befristung eintragen' }).click();
    await page.getByRole('status').getByText('Die Änderung ist eingetragen.').waitFor();
    await page.getByText(`Die Stelle ist befristet bis 31.12.${thisYear + 1}.`).waitFor();
    await page.getByText('Verlauf der Befristung').click();
    expect(await page.getByRole('list', { name: 'Verlauf der Befristung' }).innerText()).toContain(
      'Bescheid vom 05.11.2026',
    );
  }),
);
