import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const list = {
  route: '/peer-case-reviews',
  address: '/peer-case-reviews',
  heading: 'Kollegiale Fallberatung',
};
const address = (key: string): string =>
  `/peer-case-reviews/${publicId('peer_case_review', referenceUuid('peer-case-review', `rsk:${key}`))}`;
const over = {
  route: '/peer-case-reviews/[id]',
  address: address('over'),
  heading: 'Drei Stellen, drei Anträge, kein Ergebnis',
};
const planned = {
  route: '/peer-case-reviews/[id]',
  address: address('planned'),
  heading: 'Schulplatz während des Schuljahres',
};

const planning = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await page.getByRole('alert').waitFor();
};

/** Peer case reviews: invited to, over with an outcome, and planned. */
export const peerCasePages: readonly PageVisit[] = [
  { ...list, name: 'peer-reviews-county', persona: 'coordinator.rsk' },
  { ...list, name: 'peer-reviews-none', persona: 'cm.rkn' },
  { ...over, name: 'peer-review-over', persona: 'cm.wachtberg' },
  { ...planned, name: 'peer-review-invited', persona: 'cm.much' },
  {
    route: '/peer-case-reviews/[id]/outcome',
    name: 'peer-review-outcome',
    persona: 'cm.wachtberg',
    address: `${address('over')}/outcome`,
    heading: 'Ergebnis festhalten',
  },
  {
    route: '/peer-case-reviews/new',
    name: 'peer-review-refused',
    persona: 'cm.eitorf',
    address: '/peer-case-reviews/new',
    heading: 'Fallberatung planen',
    status: 400,
    doing: planning,
  },
];
