import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import type { PageVisit } from './every-page.ts';

const board = { route: '/hurdles', address: '/hurdles', heading: 'Integrationshürden' };
const own = { route: '/hurdle-reports', address: '/hurdle-reports', heading: 'Meldungen' };
const report = { route: '/hurdle-reports/new', address: '/hurdle-reports/new', heading: 'Hürde melden' };

/** A hurdle of the demo; one of a single report that nobody has touched has the id of the report. */
const hurdle = (key: string, heading: string, kind: 'hurdle' | 'hurdle-report' = 'hurdle') => ({
  route: '/hurdles/[id]',
  address: `/hurdles/${publicId('hurdle', referenceUuid(kind, `rsk:${key}`))}`,
  heading,
});
const change = hurdle('change-of-benefit', 'Lücke beim Wechsel vom Sozialamt zum Jobcenter');
const appointment = hurdle('residence-appointment', 'Kein Termin zur Verlängerung des Aufenthaltstitels');
const offers = hurdle('work-offers', 'Keine Einsatzstellen für gemeinnützige Tätigkeiten');
const interpreting = hurdle('interpreting', 'Dolmetscher fehlen bei Behördenterminen');

const courses = hurdle(
  'day-care-course',
  'Mütter können keinen Sprachkurs besuchen, weil der Kita-Platz fehlt',
);

const openAll = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('main summary').all()) await summary.click();
};
const concludeInPart = async (page: Page): Promise<void> => {
  await page.getByLabel('Ergebnis').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Rekonstruktion speichern' }).click();
  await page.getByRole('alert').waitFor();
};
const reportWithAName = async (page: Page): Promise<void> => {
  await page.getByLabel('In einem Satz').fill('Kein Termin');
  await page.getByLabel('Was geschieht?').fill('Frau Musterfrau wartet seit dem 12.03.2026.');
  await page.getByLabel('Handlungsfeld').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Meldung senden' }).click();
  await page.getByRole('alert').waitFor();
};

/** Hurdles: led by the county, reported by who counsels, read by the steering group from the agenda on. */
export const hurdlePages: readonly PageVisit[] = [
  { ...board, name: 'hurdles-county', persona: 'coordinator.rsk' },
  { ...board, name: 'hurdles-steering', persona: 'member.jobcenter' },
  { ...board, name: 'hurdles-none', persona: 'cm.wachtberg' },
  { ...change, name: 'hurdle-reconstruction', persona: 'coordinator.rsk' },
  { ...change, name: 'hurdle-refused', persona: 'head.rsk', status: 422, doing: concludeInPart },
  { ...change, name: 'hurdle-reporter', persona: 'adviser.caritas' },
  { ...appointment, name: 'hurdle-triage', persona: 'coordinator.rsk', doing: openAll },
  {
    ...hurdle('school-1', 'Schulplatz zu weit entfernt, Fahrkarte fehlt', 'hurdle-report'),
    name: 'hurdle-new',
    persona: 'office.rsk',
    doing: openAll,
  },
  { ...interpreting, name: 'hurdle-solved', persona: 'coordinator.rsk', doing: openAll },
  { ...interpreting, name: 'hurdle-answered', persona: 'cm.eitorf' },
  { ...courses, name: 'hurdle-assessed', persona: 'coordinator.rsk' },
  { ...offers, name: 'hurdle-requested', persona: 'office.rsk' },
  { ...offers, name: 'hurdle-steering', persona: 'member.jobcenter' },
  { ...own, name: 'hurdle-reports', persona: 'cm.bornheim' },
  { ...own, name: 'hurdle-reports-place', persona: 'lead.troisdorf' },
  { ...own, name: 'hurdle-reports-none', persona: 'cm.wachtberg' },
  { ...report, name: 'hurdle-report', persona: 'adviser.caritas' },
  {
    ...report,
    name: 'hurdle-report-refused',
    persona: 'cm.wachtberg',
    status: 422,
    doing: reportWithAName,
  },
];
