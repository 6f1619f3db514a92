import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const persona = 'cm.eitorf';
const home = caseAddress(persona, 3);
const caritas = 'Caritasverband Rhein-Sieg e.V.';
const adviser = 'Ada Muster-Caritas';

const giveConsent = async ({ page, open }: Visitor): Promise<void> => {
  await open(`${home}/consents`);
  await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: caritas });
  await page.getByLabel('Verweis an eine andere Stelle').check();
  await page.getByRole('checkbox', { name: 'Kontakt und Sprachen' }).check();
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByText('Die Einwilligung ist erfasst.').waitFor();
  expect(await page.getByRole('button', { name: `für ${caritas}` }).count()).toBe(2);
};

const draftAndSend = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open(`${home}/referrals/new`);
  await page.getByText(`${caritas}: `).waitFor();
  await page.getByLabel('An wen?').selectOption({ label: caritas });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Migrationsberatung für Erwachsene' });
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await page.getByText('Noch ist nichts gesendet.').waitFor();
  await page.getByLabel('Nachricht an die Stelle').fill('Bitte um einen Termin im Dezember.');
  await page.getByRole('button', { name: `Senden an ${caritas}` }).click();
  await page.getByText('Der Verweis ist gesendet.').waitFor();
  await arriveAt('Verweise');
  expect(await page.getByText('Noch niemand.').isVisible()).toBe(true);
};

const openAndAccept = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/inbox');
  await page.getByRole('table', { name: 'Noch nicht' }).getByRole('link', { name: 'Eitorf' }).click();
  await arriveAt('Verweis von Eitorf');
  expect(await page.getByText('Oksana').count()).toBe(0);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await page.getByText('Der Verweis ist geöffnet.').waitFor();
  await arriveAt('Verweis von Eitorf');
  expect(await page.getByText('Oksana').isVisible()).toBe(true);
  expect(await page.getByText('Bitte um einen Termin im Dezember.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Annehmen', exact: true }).click();
  await page.getByText('Der Verweis ist angenommen.').waitFor();
};

const withdraw = async ({ page, open }: Visitor): Promise<void> => {
  await open(`${home}/consents`);
  await page.getByRole('button', { name: `Zurücknehmen: Kontakt und Sprachen für ${caritas}` }).click();
  await page.getByText('Die Rücknahme ist erfasst.').waitFor();
  expect(await page.getByText('gilt, zum Teil zurückgenommen').isVisible()).toBe(true);
};

const findItClosed = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open('/inbox');
  await page
    .getByRole('row', { name: 'Eitorf' })
    .filter({ hasText: 'verschlossen' })
    .getByRole('link')
    .click();
  await arriveAt('Verweis von Eitorf');
  await page.getByText('Die Einwilligung wurde zurückgenommen.').waitFor();
  expect(await page.getByText('Oksana').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Abschließen' }).count()).toBe(0);
};

const seeWhoOpened = async ({ page, open, arriveAt }: Visitor): Promise<void> => {
  await open(`${home}/referrals`);
  await arriveAt('Verweise');
  expect(await page.getByRole('listitem').filter({ hasText: adviser }).count()).toBe(1);
  expect(await page.getByText('Die Kopien sind dort seit').isVisible()).toBe(true);
};

it('a client’s data go to Caritas with consent, and are closed there the moment it is taken back', async () => {
  // The consent without scripts: it is given at a table, with whatever there is.
  await visiting(persona, giveConsent, { javaScriptEnabled: false })();
  await visiting(persona, draftAndSend)();
  await visiting('adviser.caritas', openAndAccept)();
  await visiting(persona, withdraw)();
  await visiting('adviser.caritas', findItClosed)();
  await visiting(persona, seeWhoOpened)();
});

it(
  'a consent for a handover names the other municipality and personal details alone',
  visiting('cm.eitorf', async ({ page, open }) => {
    await open(`${caseAddress('cm.eitorf', 2)}/consents`);
    await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: 'Siegburg' });
    await page.getByLabel('Übergabe des Falls').check();
    await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
    await page.getByText('Die Einwilligung ist erfasst.').waitFor();
    expect(
      await page.getByRole('button', { name: 'Zurücknehmen: Angaben zur Person für Siegburg' }).count(),
    ).toBe(1);
  }),
);
