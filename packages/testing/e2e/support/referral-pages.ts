import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import type { PageVisit } from './every-page.ts';
import { caseAddress } from './handover-pages.ts';

const persona = 'cm.bornheim';
const referred = caseAddress(persona, 1);
const plain = caseAddress(persona, 3);

/** A referral of the demo's data, where its recipient reads it. */
const inboxAddress = (key: string): string =>
  `/inbox/${publicId('referral', referenceUuid('referral', key))}`;

const alerted = async (page: Page): Promise<void> => page.getByRole('alert').first().waitFor();

const consents: readonly PageVisit[] = [
  {
    name: 'case-consents',
    route: '/cases/[id]/consents',
    persona,
    address: `${referred}/consents`,
    heading: 'Einwilligungen',
  },
  {
    name: 'case-consents-in-arabic',
    route: '/cases/[id]/consents',
    persona,
    address: `${plain}/consents?language=ar`,
    heading: 'Einwilligungen',
  },
  {
    name: 'case-consents-nothing-chosen',
    route: '/cases/[id]/consents',
    persona,
    address: `${plain}/consents`,
    heading: 'Einwilligungen',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
      await alerted(page);
    },
  },
  {
    name: 'case-consents-evidence-without-a-file',
    route: '/cases/[id]/consents',
    persona,
    address: `${plain}/consents`,
    heading: 'Einwilligungen',
    status: 400,
    doing: async (page) => {
      await page.getByText('Nachweis ablegen: Einwilligung vom').first().click();
      await page.getByRole('button', { name: 'Nachweis ablegen zur' }).first().click();
      await alerted(page);
    },
  },
  {
    name: 'case-consents-of-somebody-else',
    route: '/cases/[id]/consents',
    persona: 'cm.siegburg',
    address: `${referred}/consents`,
    heading: 'Nicht gefunden',
    status: 404,
  },
];

const inbox: readonly PageVisit[] = [
  { name: 'inbox', route: '/inbox', persona: 'adviser.caritas', address: '/inbox', heading: 'Posteingang' },
  { name: 'inbox-empty', route: '/inbox', persona: 'ebh.rsk', address: '/inbox', heading: 'Posteingang' },
  {
    name: 'inbox-referral',
    route: '/inbox/[id]',
    persona: 'adviser.caritas',
    address: inboxAddress('cm.troisdorf:1:caritas'),
    heading: 'Verweis von Troisdorf',
  },
  {
    name: 'inbox-referral-accepted-without-an-outcome',
    route: '/inbox/[id]',
    persona: 'adviser.caritas',
    address: inboxAddress('cm.bornheim:1:caritas'),
    heading: 'Verweis von Bornheim',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
      await page.getByText('Der Verweis ist geöffnet.').waitFor();
      await page.getByRole('button', { name: 'Annehmen', exact: true }).click();
      await page.getByText('Der Verweis ist angenommen.').waitFor();
      await page.getByRole('button', { name: 'Abschließen', exact: true }).click();
      await alerted(page);
    },
  },
  {
    name: 'inbox-referral-to-somebody-else',
    route: '/inbox/[id]',
    persona: 'abh.troisdorf',
    address: inboxAddress('cm.bornheim:1:caritas'),
    heading: 'Nicht gefunden',
    status: 404,
  },
];

const draftToNaturalisation = async (page: Page): Promise<void> => {
  await page.getByLabel('An wen?').selectOption({ label: 'Rhein-Sieg-Kreis' });
  await page.getByLabel('Welche Behörde dort?').selectOption({ label: 'Einbürgerungsbehörde' });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Behörden und Ämter' });
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await page.getByText('Der Entwurf ist angelegt.').waitFor();
};

const referrals: readonly PageVisit[] = [
  {
    name: 'case-referrals',
    route: '/cases/[id]/referrals',
    persona,
    address: `${referred}/referrals`,
    heading: 'Verweise',
  },
  {
    name: 'case-referrals-none',
    route: '/cases/[id]/referrals',
    persona,
    address: `${plain}/referrals`,
    heading: 'Verweise',
  },
  {
    name: 'case-referral-new',
    route: '/cases/[id]/referrals/new',
    persona,
    address: `${referred}/referrals/new`,
    heading: 'Neuer Verweis',
  },
  {
    name: 'case-referral-new-nothing-chosen',
    route: '/cases/[id]/referrals/new',
    persona,
    address: `${plain}/referrals/new`,
    heading: 'Neuer Verweis',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
      await alerted(page);
    },
  },
  {
    name: 'case-referral-to-the-naturalisation-office-not-complete',
    route: '/cases/[id]/referrals/new',
    persona: 'cm.troisdorf',
    address: `${caseAddress('cm.troisdorf', 3)}/referrals/new`,
    heading: 'Neuer Verweis',
    status: 422,
    doing: async (page) => {
      await draftToNaturalisation(page);
      await page.getByRole('button', { name: 'Erfüllt: Deutsch auf dem Niveau B1' }).click();
      await page.getByRole('button', { name: 'Doch nicht erfüllt: Deutsch auf dem Niveau B1' }).waitFor();
      await page.getByRole('button', { name: 'Senden an Rhein-Sieg-Kreis, Einbürgerungsbehörde' }).click();
      await alerted(page);
    },
  },
];

export const referralPages: readonly PageVisit[] = [...consents, ...inbox, ...referrals];
