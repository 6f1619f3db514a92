import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { onboardingPhases } from './onboarding.policy.ts';
import { onboardingLeaders, policies, qualificationReaders } from './qualification.entity.ts';

const phaseKnown = `phase in (${onboardingPhases.map((phase) => `'${phase}'`).join(', ')})`;

/** What the county sets for all: read by whoever reads onboarding at all, never changed by anybody else. */
const standards = (what: string) => [
  readable({ name: `${what}_of_the_county`, roles: qualificationReaders, when: withinCounty }),
  insertable({ name: `coordinator_sets_${what}`, roles: onboardingLeaders, when: withinCounty }),
];

/** A version of the county's plan: never changed, a new one follows it. */
const plan = defineEntity({
  name: 'OnboardingPlan',
  tableName: 'onboarding_plan',
  rowLevelSecurity: 'force',
  policies: standards('onboarding_plans'),
  uniques: [{ name: 'onboarding_plan_number_unique', properties: ['countyId', 'number'] }],
  checks: [
    { name: 'onboarding_plan_weeks_possible', expression: 'county_weeks >= 0 and county_weeks <= 12' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    title: p.text(),
    countyWeeks: p.integer().comment('At the county, before the municipality'),
    publishedOn: p.date(),
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class OnboardingPlan extends plan.class {}
plan.setClass(OnboardingPlan);

const planItem = defineEntity({
  name: 'OnboardingPlanItem',
  tableName: 'onboarding_plan_item',
  rowLevelSecurity: 'force',
  policies: standards('onboarding_plan_items'),
  checks: [{ name: 'onboarding_plan_item_phase_known', expression: phaseKnown }],
  indexes: [{ name: 'onboarding_plan_item_plan_index', properties: ['countyId', 'planId', 'place'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    planId: p.uuid(),
    place: p.integer().comment('Within the plan'),
    phase: p.text(),
    title: p.text(),
    explainedBy: p.text().comment('Office or role, no person'),
    dueDay: p.integer().comment('Days after the first one at the county'),
    isOwn: p.boolean().comment('Ticked by the person too'),
  },
});
export class OnboardingPlanItem extends planItem.class {}
planItem.setClass(OnboardingPlanItem);

/** What somebody gets to know in their onboarding: taken over from the plan when it begins. */
const item = defineEntity({
  name: 'OnboardingItem',
  tableName: 'onboarding_item',
  rowLevelSecurity: 'force',
  policies: [
    ...policies('onboarding_items'),
    updatable({
      name: 'oneself_ticks_onboarding_items',
      roles: ['kim_case_manager'],
      when: `${withinCounty} and person_id = ${sealed('person')} and is_own`,
    }),
  ],
  checks: [{ name: 'onboarding_item_phase_known', expression: phaseKnown }],
  indexes: [
    { name: 'onboarding_item_programme_index', properties: ['countyId', 'programmeId', 'place'] },
    { name: 'onboarding_item_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    personId: p.uuid(),
    place: p.integer().comment('Within the programme'),
    phase: p.text(),
    title: p.text(),
    explainedBy: p.text().comment('Office or role, no person'),
    dueOn: p.date(),
    isOwn: p.boolean().comment('Ticked by the person too'),
    doneOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class OnboardingItem extends item.class {}
item.setClass(OnboardingItem);
