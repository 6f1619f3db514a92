import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const list = { route: '/instructions', address: '/instructions', heading: 'Fachliche Weisungen' };
const instruction = {
  route: '/instructions/[id]',
  address: `/instructions/${publicId('instruction', referenceUuid('instruction', 'rsk:first-contact'))}`,
  heading: 'Erstgespräch binnen einer Woche',
};

const issuing = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Weisung erteilen', exact: true }).click();
  await page.getByRole('alert').waitFor();
};

/** Instructions: issued by the county, answered by a municipality, read along by the employer. */
export const instructionPages: readonly PageVisit[] = [
  { ...list, name: 'instructions-county', persona: 'coordinator.rsk' },
  { ...list, name: 'instructions-nowhere', persona: 'hr.hennef' },
  { ...instruction, name: 'instruction-county', persona: 'head.rsk' },
  { ...instruction, name: 'instruction-conflict', persona: 'hr.meckenheim' },
  { ...instruction, name: 'instruction-case-manager', persona: 'cm.meckenheim' },
  {
    route: '/instructions/new',
    name: 'instruction-refused',
    persona: 'coordinator.rsk',
    address: '/instructions/new',
    heading: 'Neue Weisung',
    status: 400,
    doing: issuing,
  },
];
