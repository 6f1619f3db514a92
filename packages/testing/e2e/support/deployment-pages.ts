import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { onboardingPages } from './onboarding-pages.ts';
import type { PageVisit } from './every-page.ts';

export const planAddress = (position: string): string =>
  `/deployment/positions/${publicId('position', referenceUuid('position', position))}`;

/** Where a day of a case manager's demo week is changed. */
const slotAddress = (persona: string, weekday: number): string =>
  `/deployment/slots/${publicId('slot', referenceUuid('deployment-slot', `${persona}:${weekday}`))}`;

const siteAddress = (place: string): string =>
  `/deployment/sites/${publicId('site', referenceUuid('deployment-site', `${place}:1`))}`;

const week = { route: '/deployment', heading: 'Einsatzplan', address: '/deployment?week=2026-11-16' };
const history = {
  route: '/deployment/history',
  heading: 'Einsatztage seit 2021',
  address: '/deployment/history',
};
const plan = { route: '/deployment/positions/[id]', persona: 'hr.much' };
const slot = { route: '/deployment/slots/[id]', heading: 'Einsatz am Montag: Cem Muster-Eitorf' };
const sites = { route: '/deployment/sites', heading: 'Einsatzorte', address: '/deployment/sites' };
const onboarding = { route: '/onboarding', heading: 'Einarbeitung', address: '/onboarding' };

export const deploymentPages: readonly PageVisit[] = [
  { ...week, name: 'deployment-county', persona: 'coordinator.rsk' },
  { ...week, name: 'deployment-shared', persona: 'hr.neunkirchen-seelscheid' },
  { ...week, name: 'deployment-own', persona: 'cm.eitorf' },
  { ...week, name: 'deployment-nobody', persona: 'hr.hennef' },
  { ...history, name: 'deployment-history', persona: 'coordinator.rsk' },
  { ...history, name: 'deployment-history-own', persona: 'hr.lohmar' },
  { ...history, name: 'deployment-history-none', persona: 'coordinator.rkn' },
  {
    ...plan,
    name: 'deployment-plan',
    address: `${planAddress('much-cm-1')}?week=2026-11-16`,
    heading: 'Einsätze planen: 1. CM-Stelle (gemeinsam), Much / Neunkirchen-Seelscheid',
  },
  {
    ...plan,
    name: 'deployment-plan-findings',
    address: `${planAddress('much-cm-1')}?week=2026-11-16`,
    heading: 'Einsätze planen: 1. CM-Stelle (gemeinsam), Much / Neunkirchen-Seelscheid',
    status: 400,
    doing: async (page) => {
      await page.getByLabel('Beginn (Uhrzeit)').fill('früh');
      await page.getByRole('button', { name: 'Einsatz hinzufügen' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    ...plan,
    name: 'deployment-plan-nobody',
    persona: 'hr.wachtberg',
    address: `${planAddress('wachtberg-cm-1')}?week=2024-11-18`,
    heading: 'Einsätze planen: 1. CM-Stelle, Wachtberg',
  },
  { ...slot, name: 'deployment-slot', persona: 'cm.eitorf', address: slotAddress('cm.eitorf', 1) },
  { ...slot, name: 'deployment-slot-read', persona: 'coordinator.rsk', address: slotAddress('cm.eitorf', 1) },
  { ...sites, name: 'deployment-sites', persona: 'lead.troisdorf' },
  {
    route: '/deployment/sites/[id]',
    name: 'deployment-site',
    persona: 'hr.eitorf',
    address: siteAddress('eitorf'),
    heading: 'Einsatzort: Rathaus',
  },
  {
    route: '/deployment/sites/[id]',
    name: 'deployment-site-read',
    persona: 'coordinator.rsk',
    address: siteAddress('eitorf'),
    heading: 'Einsatzort: Rathaus',
  },
  { ...onboarding, name: 'onboarding-county', persona: 'coordinator.rsk' },
  { ...onboarding, name: 'onboarding-own', persona: 'cm.eitorf' },
  { ...onboarding, name: 'onboarding-nobody', persona: 'hr.hennef' },
  ...onboardingPages,
];
