import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

export const learnerAddress = (persona: string): string =>
  `/onboarding/${publicId('person', referenceUuid('person', persona))}`;

const person = {
  route: '/onboarding/[id]',
  address: learnerAddress('cm.wachtberg'),
  heading: 'Einarbeitung von Cem Muster-Wachtberg',
};
const plan = { route: '/onboarding/plan', address: '/onboarding/plan', heading: 'Einarbeitungsplan' };
const courses = { route: '/onboarding/courses', address: '/onboarding/courses', heading: 'Kurse des Landes' };

export const onboardingPages: readonly PageVisit[] = [
  { ...person, name: 'onboarding-person', persona: 'coordinator.rsk' },
  { ...person, name: 'onboarding-person-own', persona: 'cm.wachtberg' },
  { ...person, name: 'onboarding-person-staff', persona: 'hr.wachtberg' },
  { ...plan, name: 'onboarding-plan', persona: 'coordinator.rsk' },
  { ...plan, name: 'onboarding-plan-read', persona: 'cm.wachtberg' },
  {
    route: '/onboarding/plan/new',
    name: 'onboarding-plan-new',
    persona: 'coordinator.rsk',
    address: '/onboarding/plan/new',
    heading: 'Neue Fassung',
  },
  { ...courses, name: 'onboarding-courses', persona: 'coordinator.rsk' },
  { ...courses, name: 'onboarding-courses-read', persona: 'cm.wachtberg' },
];
