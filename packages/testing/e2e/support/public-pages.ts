import { demoFollowedReport } from '@kim/schema/demo/hurdles.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Page } from 'playwright-core';
import type { PageVisit } from './every-page.ts';

export const publicAddress = (county: string): string =>
  `/public/${publicId('county', referenceUuid('organisation', county))}`;

const nobody = { persona: null } as const;
const county = { ...nobody, route: '/public/[county]' };
const report = {
  ...nobody,
  route: '/public/[county]/report',
  address: `${publicAddress('rsk')}/report`,
  heading: 'Hürde melden',
};

/** As somebody without an account would write it; the title tells one report from another. */
export const writeReport = async (page: Page, title: string, description: string): Promise<void> => {
  await page.getByLabel('In einem Satz').fill(title);
  await page.getByLabel('Was geschieht?').fill(description);
  await page.getByLabel('Handlungsfeld').selectOption({ label: 'Leistungen' });
  await page.getByLabel('Jobcenter', { exact: true }).check();
  await page.getByLabel(/^Wo arbeiten Sie\?/).fill('Beratungsstelle am Markt');
};
export const sendReport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Meldung senden' }).click();

const refused = async (page: Page): Promise<void> => {
  await writeReport(page, 'Kein Termin', 'Frau Musterfrau wartet.');
  await sendReport(page);
  await page.getByRole('alert').waitFor();
};
const sent = async (page: Page): Promise<void> => {
  await writeReport(page, 'Kein Termin zur Antragstellung', 'Ohne Termin wird kein Antrag angenommen.');
  await sendReport(page);
  await page.getByRole('heading', { name: 'Ihr privater Link' }).waitFor();
};

/** What everybody reads and sends without an account. */
export const publicPages: readonly PageVisit[] = [
  { ...nobody, name: 'public', route: '/public', address: '/public', heading: 'Öffentliche Seiten' },
  { ...county, name: 'public-county', address: publicAddress('rsk'), heading: 'Rhein-Sieg-Kreis' },
  { ...county, name: 'public-county-none', address: publicAddress('rkn'), heading: 'Rhein-Kreis Neuss' },
  { ...report, name: 'public-report' },
  { ...report, name: 'public-report-refused', status: 422, doing: refused },
  { ...report, name: 'public-report-sent', doing: sent },
  {
    ...nobody,
    name: 'followed-report',
    route: '/report/[token]',
    address: `/report/${demoFollowedReport.secret}`,
    heading: 'Stand Ihrer Meldung',
  },
];
