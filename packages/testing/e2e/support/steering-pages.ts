import type { Page } from 'playwright-core';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const idOf = (kind: IdKind, key: string): string =>
  publicId(kind, referenceUuid(kind.replace('_', '-'), key));
const group = { route: '/steering', address: '/steering', heading: 'Lenkungsgruppe KIM' };
const session = (key: string, heading: string) => ({
  route: '/steering/sessions/[id]',
  address: `/steering/sessions/${idOf('steering_session', key)}`,
  heading,
});
const item = (key: string, heading: string) => ({
  route: '/steering/items/[id]',
  address: `/steering/items/${idOf('steering_item', key)}`,
  heading,
});
const list = { route: '/resolutions', address: '/resolutions', heading: 'Beschlüsse der Lenkungsgruppe' };

/** The steering group: run by its office, seen by who has a seat; everybody reads what is published. */
export const steeringPages: readonly PageVisit[] = [
  { ...group, name: 'steering-office', persona: 'office.rsk' },
  { ...group, name: 'steering-member', persona: 'member.jobcenter' },
  { ...group, name: 'steering-2021', persona: 'head.rsk', address: '/steering?on=2021-11-25' },
  { ...session('2026-11', 'Sitzung im November 2026'), name: 'steering-session-held', persona: 'office.rsk' },
  {
    ...session('2026-06', 'Sitzung im Juni 2026'),
    name: 'steering-session-approved',
    persona: 'member.jobcenter',
  },
  {
    ...session('2027-06', 'Sitzung im Juni 2027'),
    name: 'steering-session-planned',
    persona: 'coordinator.rsk',
  },
  { ...session('2024-08', 'Sitzung vom 26.08.2024'), name: 'steering-session-2024', persona: 'office.rsk' },
  {
    ...item('languages', 'Mehrsprachige Informationsblätter'),
    name: 'steering-vote-office',
    persona: 'office.rsk',
  },
  {
    ...item('languages', 'Mehrsprachige Informationsblätter'),
    name: 'steering-vote-member',
    persona: 'member.jobcenter',
  },
  {
    route: '/steering/sessions/new',
    name: 'steering-session-refused',
    persona: 'office.rsk',
    address: '/steering/sessions/new',
    heading: 'Neue Sitzung',
    status: 400,
    doing: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Sitzung anlegen', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { ...list, name: 'resolutions-case-manager', persona: 'cm.bornheim' },
  { ...list, name: 'resolutions-none', persona: 'cm.rkn' },
];
