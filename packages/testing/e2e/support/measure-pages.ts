import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const dashboard = { route: '/action-fields', address: '/action-fields', heading: 'Handlungsfelder' };
const report = {
  route: '/action-fields/report',
  address: '/action-fields/report',
  heading: 'Bericht zu den Handlungsfeldern',
};
const field = (number: number, name: string) => ({
  route: '/action-fields/[id]',
  address: `/action-fields/${publicId('action_field', referenceUuid('action-field', `rsk:${number}`))}`,
  heading: `Handlungsfeld ${number}: ${name}`,
});
export const measure = (number: number) => ({
  route: '/measures/[id]',
  address: `/measures/${publicId('measure', referenceUuid('measure', `rsk:${number}`))}`,
  heading: `Maßnahme ${number}`,
});
/** A target without the rest of the indicator. */
const planInPart = async (page: Page): Promise<void> => {
  await page.locator('summary', { hasText: 'Verantwortliche, Frist und Kennzahl festlegen' }).click();
  await page.getByLabel('Zielwert').fill('4');
  await page.getByRole('button', { name: 'Planung speichern' }).click();
  await page.getByRole('alert').waitFor();
};
const openForms = async (page: Page): Promise<void> => {
  for (const words of ['Verantwortliche, Frist oder Kennzahl', 'Quartal bewerten', 'Als umgesetzt'])
    await page.locator('summary', { hasText: words }).click();
};
const openLinks = async (page: Page): Promise<void> => {
  await page.locator('summary', { hasText: 'Arbeitsgruppe oder Integrationshürde verknüpfen' }).click();
};

/** Fields of action: read by everybody of the county, steered by a few. */
export const measurePages: readonly PageVisit[] = [
  { ...dashboard, name: 'action-fields-county', persona: 'coordinator.rsk' },
  { ...dashboard, name: 'action-fields-adviser', persona: 'adviser.caritas' },
  { ...dashboard, name: 'action-fields-none', persona: 'cm.rkn' },
  { ...report, name: 'action-fields-report', persona: 'member.jobcenter' },
  { ...report, name: 'action-fields-report-none', persona: 'coordinator.rkn' },
  {
    ...field(3, 'Gesundheit, Senioren- und Pflegehilfe'),
    name: 'action-field-health',
    persona: 'hr.bornheim',
  },
  { ...field(1, 'Arbeitsmarktintegration'), name: 'action-field-work', persona: 'head.rsk' },
  { ...measure(26), name: 'measure-running', persona: 'office.rsk', doing: openForms },
  { ...measure(48), name: 'measure-linked', persona: 'coordinator.rsk', doing: openLinks },
  { ...measure(9), name: 'measure-linked-member', persona: 'lead.troisdorf' },
  { ...measure(29), name: 'measure-stalled', persona: 'coordinator.rsk' },
  { ...measure(10), name: 'measure-evaluated', persona: 'member.jobcenter' },
  { ...measure(9), name: 'measure-case-manager', persona: 'cm.bornheim' },
  { ...measure(60), name: 'measure-proposed', persona: 'funding.rsk' },
  { ...measure(61), name: 'measure-plan-refused', persona: 'head.rsk', status: 422, doing: planInPart },
];
