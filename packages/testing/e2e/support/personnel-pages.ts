import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

export const staffAddress = (persona: string, part = ''): string =>
  `/staff/${publicId('file', referenceUuid('file', persona))}${part}`;

export const contractAddress = (persona: string, from = '2024-01-01'): string =>
  staffAddress(persona, `/contract/${publicId('contract', referenceUuid('contract', `${persona}:${from}`))}`);

const keeper = 'hr.lohmar';
const one = { route: '/staff/[id]', persona: keeper };
const changing = {
  route: '/staff/[id]/contract/[contractId]',
  persona: keeper,
  heading: 'Vertrag ändern: Cem Muster-Lohmar',
  address: contractAddress('cm.lohmar', '2026-03-01'),
};
const list = { route: '/staff', heading: 'Beschäftigte', persona: keeper };
const mine = { route: '/my-file', heading: 'Meine Akte', address: '/my-file' };

export const personnelPages: readonly PageVisit[] = [
  { ...list, name: 'staff', address: '/staff' },
  { ...list, name: 'staff-fixed-term', persona: 'hr.eitorf', address: '/staff?show=fixed-term' },
  { ...list, name: 'staff-none-so', address: '/staff?show=probation' },
  {
    name: 'staff-not-allowed',
    route: '/staff',
    persona: 'cm.lohmar',
    address: '/staff',
    heading: 'Nicht erlaubt',
    status: 403,
  },
  {
    name: 'staff-open',
    route: '/staff/new',
    persona: keeper,
    address: '/staff/new',
    heading: 'Personalakte anlegen',
  },
  {
    ...one,
    name: 'staff-file',
    address: staffAddress('cm.lohmar'),
    heading: 'Cem Muster-Lohmar: Überblick',
  },
  {
    ...one,
    name: 'staff-file-own',
    address: staffAddress('hr.lohmar', '?status=saved'),
    heading: 'Petra Muster-Lohmar: Überblick',
  },
  {
    ...one,
    name: 'staff-file-foreign',
    persona: 'hr.siegburg',
    address: staffAddress('cm.lohmar'),
    heading: 'Nicht gefunden',
    status: 404,
  },
  {
    name: 'staff-contract',
    route: '/staff/[id]/contract',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/contract'),
    heading: 'Cem Muster-Lohmar: Vertrag',
  },
  {
    name: 'staff-contract-new',
    route: '/staff/[id]/contract/new',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/contract/new'),
    heading: 'Neuer Vertragszeitraum: Cem Muster-Lohmar',
  },
  { ...changing, name: 'staff-contract-change' },
  {
    ...changing,
    name: 'staff-contract-findings',
    status: 422,
    doing: async (page) => {
      await page.getByLabel('Wochenstunden').fill('45');
      await page.getByRole('button', { name: 'Vertrag speichern' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'staff-hours',
    route: '/staff/[id]/hours',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/hours'),
    heading: 'Cem Muster-Lohmar: Arbeitszeit',
  },
  {
    name: 'staff-appraisals',
    route: '/staff/[id]/appraisals',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/appraisals'),
    heading: 'Cem Muster-Lohmar: Beurteilungen',
  },
  {
    name: 'staff-documents',
    route: '/staff/[id]/documents',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/documents'),
    heading: 'Cem Muster-Lohmar: Dokumente',
  },
  {
    name: 'staff-history',
    route: '/staff/[id]/history',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/history'),
    heading: 'Cem Muster-Lohmar: Verlauf',
  },
  {
    name: 'staff-onboarding',
    route: '/staff/[id]/onboarding',
    persona: keeper,
    address: staffAddress('cm.lohmar', '/onboarding'),
    heading: 'Cem Muster-Lohmar: Einarbeitung',
  },
  { ...mine, name: 'my-file', persona: 'cm.eitorf' },
  { ...mine, name: 'my-file-none', persona: 'adviser.caritas' },
];
