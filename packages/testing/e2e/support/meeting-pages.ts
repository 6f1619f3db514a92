import type { Page } from 'playwright-core';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const idOf = (kind: IdKind, key: string): string =>
  publicId(kind, referenceUuid(kind.replace('_', '-'), key));
const team = 'Teambesprechung KIM-Koordination und Case Management';

const list = { route: '/meetings', address: '/meetings', heading: 'Besprechungen' };
const series = {
  route: '/meetings/series/[id]',
  address: `/meetings/series/${idOf('meeting_series', 'team')}`,
  heading: team,
};
const meeting = (day: string) => ({
  route: '/meetings/[id]',
  address: `/meetings/${idOf('meeting', `team:${day}`)}`,
  heading: team,
});
const refused =
  (submit: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: submit, exact: true }).click();
    await page.getByRole('alert').waitFor();
  };

/** Meetings: convened by the county, seen by who is invited. */
export const meetingPages: readonly PageVisit[] = [
  { ...list, name: 'meetings-county', persona: 'coordinator.rsk' },
  { ...list, name: 'meetings-case-manager', persona: 'cm.bornheim' },
  { ...list, name: 'meetings-nowhere', persona: 'youth.rsk' },
  { ...series, name: 'meeting-series-county', persona: 'head.rsk' },
  { ...series, name: 'meeting-series-case-manager', persona: 'cm.bornheim' },
  { ...meeting('2026-11-17'), name: 'meeting-held', persona: 'office.rsk' },
  { ...meeting('2027-01-19'), name: 'meeting-planned', persona: 'coordinator.rsk' },
  { ...meeting('2026-11-03'), name: 'meeting-case-manager', persona: 'cm.alfter' },
  {
    route: '/meetings/new',
    name: 'meeting-refused',
    persona: 'coordinator.rsk',
    address: '/meetings/new',
    heading: 'Neue Besprechung',
    status: 400,
    doing: refused('Besprechung anlegen'),
  },
  {
    route: '/meetings/series/new',
    name: 'meeting-series-refused',
    persona: 'head.rsk',
    address: '/meetings/series/new',
    heading: 'Neue Terminreihe',
    status: 400,
    doing: refused('Terminreihe anlegen'),
  },
];
