import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

export const allocationAddress = (position: string, year: number): string =>
  `/ledger/allocations/${publicId('position', referenceUuid('position', position))}?year=${year}`;
export const allowanceAddress = (year: number): string =>
  `/ledger/allowance?year=${year}&module=M2_CASE_MANAGEMENT`;
const nowhere = `/redistributions/${publicId('redistribution', referenceUuid('redistribution', 'none'))}`;

const ledger = { route: '/ledger' };
const plans = { route: '/redistributions', address: '/redistributions', heading: 'Umverteilungen' };
const half = {
  route: '/ledger/allocations/[id]',
  persona: 'coordinator.rsk',
  address: allocationAddress('bornheim-cm-2', 2026),
  heading: 'VZÄ ändern: Bornheim, 2. CM-Stelle',
};

/** 17.10 is more than the 17.00 of the state. */
const raiseTooFar = async (page: Page): Promise<void> => {
  await page.getByLabel('VZÄ der Stelle').fill('0,6');
  await page.getByLabel('Begründung').fill('Mehr Beratungen');
  await page.getByRole('button', { name: 'Buchen' }).click();
  await page.getByRole('alert').waitFor();
};

/** The states of a redistribution are looked at where they come about: ledger.spec.ts. */
export const ledgerPages: readonly PageVisit[] = [
  {
    ...ledger,
    name: 'ledger-county',
    persona: 'coordinator.rsk',
    address: '/ledger?year=2026',
    heading: 'VZÄ-Konto 2026',
  },
  {
    ...ledger,
    name: 'ledger-own',
    persona: 'hr.bornheim',
    address: '/ledger?year=2026',
    heading: 'VZÄ-Konto 2026',
  },
  {
    ...ledger,
    name: 'ledger-2021',
    persona: 'funding.rsk',
    address: '/ledger?year=2021',
    heading: 'VZÄ-Konto 2021',
  },
  {
    ...ledger,
    name: 'ledger-nothing',
    persona: 'funding.rsk',
    address: '/ledger?year=2025',
    heading: 'VZÄ-Konto 2025',
  },
  { ...half, name: 'ledger-allocation' },
  { ...half, name: 'ledger-allocation-refused', status: 422, doing: raiseTooFar },
  {
    route: '/ledger/allowance',
    name: 'ledger-allowance',
    persona: 'head.rsk',
    address: allowanceAddress(2026),
    heading: 'Bereitstellung Modul 2: Case Management 2026',
  },
  { ...plans, name: 'redistributions-county', persona: 'coordinator.rsk' },
  { ...plans, name: 'redistributions-own', persona: 'hr.siegburg' },
  {
    route: '/redistributions/[id]',
    name: 'redistribution-none',
    persona: 'hr.siegburg',
    address: nowhere,
    heading: 'Nicht gefunden',
    status: 404,
  },
  {
    route: '/redistributions/[id]/import',
    name: 'redistribution-import-none',
    persona: 'coordinator.rsk',
    address: `${nowhere}/import`,
    heading: 'Nicht gefunden',
    status: 404,
  },
];
