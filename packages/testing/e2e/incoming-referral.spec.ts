import { expect, it } from 'vitest';
import { referIn } from './support/incoming-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const place = 'Meckenheim';
const persona = 'cm.meckenheim';

const referenceOn = async ({ page }: Visitor): Promise<string> => {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return heading.replace('Verweis ', '');
};

const send = async (sender: string, familyName: string): Promise<string> => {
  let reference = '';
  await visiting(
    sender,
    async (visitor) => {
      const { page, open, arriveAt } = visitor;
      await open('/incoming-referrals/new');
      await referIn(page, { place, familyName });
      await arriveAt(/^Verweis /);
      expect(await page.getByText(familyName).count()).toBe(0);
      reference = await referenceOn(visitor);
    },
    { javaScriptEnabled: true },
  )();
  return reference;
};

const openOne = async ({ page, open, arriveAt }: Visitor, reference: string): Promise<void> => {
  await open('/incoming-referrals');
  await page.getByRole('link', { name: reference }).click();
  await arriveAt(`Verweis ${reference}`);
};

it('the foreigners’ office refers somebody, and learns that they were taken on, never the case', async () => {
  const reference = await send('abh.rsk', 'Duldung-Muster');
  await visiting(persona, async (visitor) => {
    const { page, arriveAt } = visitor;
    await openOne(visitor, reference);
    expect(await page.getByText('Amal Duldung-Muster').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Eingang bestätigen' }).click();
    await page.getByText('Der Eingang ist bestätigt.').waitFor();
    await page.getByRole('button', { name: 'Annehmen und Fall eröffnen' }).focus();
    await page.keyboard.press('Enter');
    await arriveAt(/^Fall |Duldung-Muster/);
    expect(await page.getByText('Duldung-Muster').first().isVisible()).toBe(true);
  })();
  await visiting('abh.rsk', async (visitor) => {
    await openOne(visitor, reference);
    const { page } = visitor;
    expect(await page.getByText('ins Case Management aufgenommen').isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('link', { name: /Fall/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Verweis zurückziehen' }).count()).toBe(0);
  })();
});

it('declined, the office does not learn why', async () => {
  const reference = await send('ebh.rsk', 'Ablehnung-Muster');
  await visiting(persona, async (visitor) => {
    const { page } = visitor;
    await openOne(visitor, reference);
    await page.getByLabel('Die Person möchte nicht').check();
    await page.getByRole('button', { name: 'Verweis ablehnen' }).click();
    await page.getByText('Der Verweis ist abgelehnt.').waitFor();
    expect(await page.getByText('Die Person möchte nicht').isVisible()).toBe(true);
  })();
  await visiting('ebh.rsk', async (visitor) => {
    await openOne(visitor, reference);
    expect(await visitor.page.getByText('nicht aufgenommen').isVisible()).toBe(true);
    expect(await visitor.page.getByText('möchte nicht').count()).toBe(0);
  })();
});
