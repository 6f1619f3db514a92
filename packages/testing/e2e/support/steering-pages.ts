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
const seat = {
  route: '/steering/seats/[id]',
  address: `/steering/seats/${publicId('seat', referenceUuid('seat', 'rsk:23'))}`,
  heading: 'Jobcenter Rhein-Sieg',
};
/** A form that is sent as it stands, empty. */
const emptyForm = (place: string, heading: string, button: string) => ({
  route: place,
  address: place,
  heading,
  persona: 'office.rsk',
  status: 400,
  doing: async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('alert').waitFor();
  },
});
const openAll = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('main summary').all()) await summary.click();
};
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
    doing: openAll,
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
    ...item('interpreters', 'Videodolmetschen in den Rathäusern'),
    name: 'steering-circular-office',
    persona: 'office.rsk',
  },
  {
    ...item('interpreters', 'Videodolmetschen in den Rathäusern'),
    name: 'steering-circular-member',
    persona: 'member.jobcenter',
  },
  { ...seat, name: 'steering-seat', persona: 'office.rsk' },
  {
    ...emptyForm('/steering/sessions/new', 'Neue Sitzung', 'Sitzung anlegen'),
    name: 'steering-session-refused',
  },
  { ...emptyForm('/steering/seats/new', 'Sitz eintragen', 'Sitz speichern'), name: 'steering-seat-refused' },
  {
    ...emptyForm('/steering/rules/new', 'Neue Fassung der Geschäftsordnung', 'Fassung speichern'),
    name: 'steering-rules-refused',
  },
  {
    ...emptyForm('/steering/circulars/new', 'Umlaufbeschluss vorbereiten', 'Umlauf anlegen'),
    name: 'steering-circular-refused',
  },
  {
    ...emptyForm('/resolutions/new', 'Früheren Beschluss nachtragen', 'Beschluss speichern'),
    name: 'resolution-new-refused',
  },
  { ...list, name: 'resolutions-office', persona: 'office.rsk' },
  { ...list, name: 'resolutions-case-manager', persona: 'cm.bornheim' },
  { ...list, name: 'resolutions-none', persona: 'cm.rkn' },
];
