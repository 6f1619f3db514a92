import { clientLanguages, lifeAreas } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { addedByLeader, among, changedByLeader, readByLeader, readByOpening } from './content-policies.ts';

/** What client and case manager agree on (Zielvereinbarung). Once both have signed, nothing but the outcome is added. */
const goalAgreement = defineEntity({
  name: 'GoalAgreement',
  tableName: 'goal_agreement',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('goal_agreements_of_led_cases'),
    addedByLeader('leading_case_manager_drafts_goals', 'drafted_by_id'),
    changedByLeader('leading_case_manager_signs'),
    ...readByOpening,
  ],
  checks: [
    { name: 'goal_agreement_language_known', expression: among('language', clientLanguages) },
    {
      name: 'goal_agreement_signer_known',
      expression: '(signed_by_case_manager_on is null) = (signed_by_id is null)',
    },
    {
      name: 'goal_agreement_signed_is_kept',
      expression: 'discarded_on is null or signed_by_client_on is null or signed_by_case_manager_on is null',
    },
  ],
  uniques: [{ name: 'goal_agreement_of_case', properties: ['countyId', 'caseId', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    language: p.text().comment('In which the client reads it'),
    agreedOn: p.date(),
    draftedById: p.uuid(),
    signedByClientOn: p.date().nullable(),
    signedByCaseManagerOn: p.date().nullable(),
    signedById: p.uuid().nullable().comment('The case manager who signed'),
    discardedOn: p.date().nullable().comment('Day another draft took its place'),
    version: p.integer().default(1),
  },
});
export class GoalAgreement extends goalAgreement.class {}
goalAgreement.setClass(GoalAgreement);

const goal = defineEntity({
  name: 'Goal',
  tableName: 'goal',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('goals_of_led_cases'),
    addedByLeader('leading_case_manager_adds_goal'),
    changedByLeader('leading_case_manager_settles_goal'),
    ...readByOpening,
  ],
  checks: [
    { name: 'goal_life_area_known', expression: among('life_area', lifeAreas) },
    { name: 'goal_has_one_outcome', expression: 'reached_on is null or given_up_on is null' },
  ],
  uniques: [
    { name: 'goal_of_case', properties: ['countyId', 'caseId', 'id'] },
    { name: 'goal_number_once', properties: ['countyId', 'agreementId', 'number'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    agreementId: p.uuid(),
    number: p.integer().comment('1, 2, 3 within its agreement'),
    lifeArea: p.text(),
    text: p.text(),
    dueOn: p.date(),
    reachedOn: p.date().nullable(),
    givenUpOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class Goal extends goal.class {}
goal.setClass(Goal);

/** A step on the way to a goal. */
const milestone = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('milestones_of_led_cases'),
    addedByLeader('leading_case_manager_adds_milestone'),
    changedByLeader('leading_case_manager_ends_milestone'),
  ],
  uniques: [{ name: 'milestone_number_once', properties: ['countyId', 'goalId', 'number'] }],
  indexes: [{ name: 'milestone_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    goalId: p.uuid(),
    number: p.integer().comment('1, 2, 3 within its goal'),
    text: p.text(),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
  },
});
export class Milestone extends milestone.class {}
milestone.setClass(Milestone);
