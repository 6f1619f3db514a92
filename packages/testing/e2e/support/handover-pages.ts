import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

export const caseAddress = (persona: string, number: number): string =>
  `/cases/${publicId('case', referenceUuid('case', `${persona}:${number}`))}`;

export const handoverPages: readonly PageVisit[] = [
  {
    name: 'handovers',
    route: '/handovers',
    persona: 'cm.eitorf',
    address: '/handovers',
    heading: 'Fallübergaben',
  },
  {
    name: 'handover-request',
    route: '/cases/[id]/handover',
    persona: 'cm.eitorf',
    address: `${caseAddress('cm.eitorf', 1)}/handover`,
    heading: 'Fall J87T-A95W übergeben',
  },
  {
    name: 'handover-request-nothing-chosen',
    route: '/cases/[id]/handover',
    persona: 'cm.eitorf',
    address: `${caseAddress('cm.eitorf', 1)}/handover`,
    heading: 'Fall J87T-A95W übergeben',
    doing: async (page) => {
      await page.getByRole('button', { name: 'Weiter zur Vorschau' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'handover-request-preview',
    route: '/cases/[id]/handover',
    persona: 'cm.eitorf',
    address: `${caseAddress('cm.eitorf', 1)}/handover`,
    heading: 'Fall J87T-A95W übergeben',
    doing: async (page) => {
      await page.getByLabel('Neue Stelle').selectOption({ label: 'Windeck' });
      await page.getByRole('button', { name: 'Weiter zur Vorschau' }).click();
      await page.getByRole('heading', { name: 'Vorschau: Übergabe an Windeck' }).waitFor();
    },
  },
];
