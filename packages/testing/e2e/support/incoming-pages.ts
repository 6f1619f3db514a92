import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import type { PageVisit } from './every-page.ts';

/** Fills in what an office knows of somebody it refers, and sends it. */
export const referIn = async (
  page: Page,
  { place, familyName }: { readonly place: string; readonly familyName: string },
): Promise<void> => {
  await page.getByLabel('An welche Kommune?').selectOption({ label: place });
  await page.getByLabel('Warum?').selectOption({ label: 'Aufenthalt und Bleiberecht' });
  await page.getByLabel('Nachname').fill(familyName);
  await page.getByLabel('Vorname').fill('Amal');
  await page.getByLabel('Telefon').fill('02222 12345');
  await page.getByLabel('Sprache', { exact: true }).selectOption({ label: 'Arabisch' });
  await page.getByLabel('Die Person ist einverstanden').check();
  await page.getByRole('button', { name: 'Ans Case Management senden' }).click();
  await page.getByText('Der Verweis ist gesendet.').waitFor();
};

const toUs = 'Verweise an uns';
const fromUs = 'Ans Case Management verweisen';
const alerted = async (page: Page): Promise<void> => page.getByRole('alert').first().waitFor();

const sending = {
  route: '/incoming-referrals/new',
  address: '/incoming-referrals/new',
  heading: 'Jemanden verweisen',
} as const;

/** Of the demo's data: answered, and nobody left in it. */
const declined = `/incoming-referrals/${publicId('incoming_referral', referenceUuid('incoming-referral', 'abh.rsk:lohmar'))}`;
const one = { route: '/incoming-referrals/[id]', address: declined, heading: 'Verweis D3M4-L8HR' } as const;

export const incomingPages: readonly PageVisit[] = [
  { ...one, name: 'incoming-referral-declined', persona: 'cm.lohmar' },
  { ...one, name: 'incoming-referral-declined-as-its-sender-sees-it', persona: 'abh.rsk' },
  {
    ...one,
    name: 'incoming-referral-of-somebody-else',
    persona: 'cm.siegburg',
    heading: 'Nicht gefunden',
    status: 404,
  },
  {
    name: 'incoming-referrals-of-a-sender',
    route: '/incoming-referrals',
    persona: 'ebh.rsk',
    address: '/incoming-referrals',
    heading: fromUs,
  },
  {
    name: 'incoming-referrals-none',
    route: '/incoming-referrals',
    persona: 'cm.windeck',
    address: '/incoming-referrals',
    heading: toUs,
  },
  { ...sending, name: 'incoming-referral-new', persona: 'adviser.caritas' },
  {
    ...sending,
    name: 'incoming-referral-new-nothing-filled-in',
    persona: 'adviser.caritas',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Ans Case Management senden' }).click();
      await alerted(page);
    },
  },
  {
    ...sending,
    name: 'incoming-referral-sent',
    persona: 'abh.troisdorf',
    doing: async (page) => referIn(page, { place: 'Lohmar', familyName: 'Verwiesen' }),
  },
  {
    name: 'incoming-referral-asked',
    route: '/incoming-referrals',
    persona: 'cm.lohmar',
    address: '/incoming-referrals',
    heading: toUs,
    status: 400,
    doing: async (page) => {
      await page.getByRole('row', { name: 'Verwiesen' }).first().getByRole('link').click();
      await page.getByRole('heading', { name: 'Um wen es geht' }).waitFor();
      await page.getByRole('button', { name: 'Verweis ablehnen' }).click();
      await alerted(page);
    },
  },
];
