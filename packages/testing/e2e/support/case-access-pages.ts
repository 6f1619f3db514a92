import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const list = { route: '/case-accesses', address: '/case-accesses', heading: 'Einsichten mit Grund' };
const access = {
  route: '/case-accesses/[id]',
  address: `/case-accesses/${publicId('case_access', referenceUuid('case-access', 'rsk:wachtberg'))}`,
  heading: /^Einsicht in Fall /,
};
const opening = {
  route: '/cases/[id]/open',
  address: `/cases/${publicId('case', referenceUuid('case', 'cm.wachtberg:2'))}/open`,
  heading: 'Fall mit Namen öffnen',
};

const sending = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Fall jetzt öffnen' }).click();
  await page.getByRole('alert').waitFor();
};

const why = { route: '/why/[id]', heading: 'Warum sehe ich das?' };
const position = publicId('position', referenceUuid('position', 'bornheim-cm-1'));
const file = publicId('case', referenceUuid('case', 'cm.bornheim:1'));

/** Break-glass: a case opened with its names, and the log of it. */
export const caseAccessPages: readonly PageVisit[] = [
  { ...list, name: 'case-accesses-officer', persona: 'dpo.rsk' },
  { ...list, name: 'case-accesses-none', persona: 'coordinator.rkn' },
  { ...access, name: 'case-access-officer', persona: 'dpo.rsk' },
  { ...access, name: 'case-access-case-manager', persona: 'cm.wachtberg' },
  { ...opening, name: 'case-access-open', persona: 'coordinator.rsk' },
  { ...opening, name: 'case-access-refused', persona: 'head.rsk', status: 400, doing: sending },
  { ...why, name: 'why-position', persona: 'hr.bornheim', address: `/why/${position}` },
  { ...why, name: 'why-case', persona: 'coordinator.rsk', address: `/why/${file}` },
  { ...why, name: 'why-not', persona: 'hr.bornheim', address: `/why/${file}` },
];
