import type { Grant } from '../../platform/persistence/grants.ts';
import { municipalRoles } from '../../platform/persistence/row-policies.ts';
import { onboardingLeaders, qualificationReaders } from './qualification.entity.ts';

const setByCounty = ['onboarding_plan', 'onboarding_plan_item', 'state_course'];
const led = ['onboarding_programme', 'qualification', 'onboarding_item'];

export const qualificationGrants: readonly Grant[] = [
  ...[...setByCounty, 'qualification', 'onboarding_item'].map((table) => ({
    table,
    roles: qualificationReaders,
    rights: { select: true as const },
  })),
  {
    table: 'onboarding_programme',
    roles: ['kim_county_coordinator', 'kim_centre_head'],
    rights: { select: true },
  },
  // how somebody stands; what the Fachaufsicht remarks is its own
  {
    table: 'onboarding_programme',
    roles: [...municipalRoles, 'kim_steering_office'],
    rights: {
      select: [
        'county_id',
        'id',
        'person_id',
        'hired_on',
        'county_phase_from',
        'on_site_from',
        'state_qualification_from',
        'certified_on',
        'plan_id',
        'broken_off_on',
        'break_off_reason',
        'version',
        'is_example',
      ],
    },
  },
  ...[...setByCounty, ...led].map((table) => ({
    table,
    roles: onboardingLeaders,
    rights: { insert: true as const },
  })),
  {
    table: 'onboarding_programme',
    roles: onboardingLeaders,
    rights: {
      update: [
        'county_phase_from',
        'on_site_from',
        'state_qualification_from',
        'certified_on',
        'broken_off_on',
        'break_off_reason',
        'remark',
        'version',
      ],
    },
  },
  {
    table: 'onboarding_item',
    roles: [...onboardingLeaders, 'kim_case_manager'],
    rights: { update: ['done_on', 'version'] },
  },
  {
    table: 'qualification',
    roles: onboardingLeaders,
    rights: {
      update: ['enrolled_on', 'started_on', 'completed_on', 'broken_off_on', 'valid_until', 'version'],
    },
  },
  {
    table: 'state_course',
    roles: onboardingLeaders,
    rights: {
      update: [
        'title',
        'provider',
        'module',
        'venue',
        'starts_on',
        'ends_on',
        'capacity',
        'is_obligatory',
        'version',
      ],
    },
  },
];
