import { targetGroups } from '@kim/schema/reference/casework.ts';
import {
  crisisDataCategories,
  crisisFieldKinds,
  crisisFormStates,
  crisisOffices,
} from '@kim/schema/reference/crisis.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { ofFormIn, officeRoles, ofOwnPlace, ofReceivedForm, ofVisibleForm, oneOf } from './crisis-sets.ts';

/**
 * A registration the county has designed. It exists for the municipalities it is live in and for the offices something was sent to; for
 * nobody else.
 */
const crisisForm = defineEntity({
  name: 'CrisisForm',
  tableName: 'crisis_form',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'forms_of_the_county', roles: caseOverseers, when: withinCounty }),
    readable({
      name: 'forms_live_here',
      roles: caseManager,
      when: `${withinCounty} and ${amongIds('id', 'select p.form_id from casework.crisis_place p')}`,
    }),
    readable({
      name: 'forms_received',
      roles: officeRoles,
      when: `${withinCounty} and ${amongIds('id', 'select s.form_id from casework.crisis_share s')}`,
    }),
    insertable({
      name: 'county_drafts',
      roles: caseOverseers,
      when: `${withinCounty} and state = 'DRAFT'`,
    }),
    {
      name: 'county_changes',
      roles: [...caseOverseers],
      command: 'update',
      using: `${withinCounty} and state in ('DRAFT', 'LIVE')`,
      check: `${withinCounty} and state in ('DRAFT', 'LIVE', 'CLOSED')`,
    },
    ...ofOwner('purge', 'kim_client_owner', 'select', 'update'),
  ],
  checks: [
    { name: 'crisis_form_target_group_known', expression: oneOf('target_group', targetGroups) },
    { name: 'crisis_form_state_known', expression: oneOf('state', crisisFormStates) },
    {
      name: 'crisis_form_purge_possible',
      expression: 'purge_after_days >= 1 and purge_after_days <= 730',
    },
    { name: 'crisis_form_live_since_a_day', expression: `(state = 'DRAFT') = (live_since is null)` },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    titleDe: p.text(),
    titleEn: p.text(),
    targetGroup: p.text(),
    noticeDe: p.text().comment('Legal basis and privacy notice, read out before anything is recorded'),
    noticeEn: p.text(),
    purgeAfterDays: p.integer().comment('Each entry goes so many days after it was recorded'),
    state: p.text(),
    number: p.integer().comment('1; one more with each edition that takes the place of another'),
    replacesId: p.uuid().nullable().comment('The edition it takes the place of'),
    liveSince: p.date().nullable(),
    closedOn: p.date().nullable(),
    purgedOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class CrisisForm extends crisisForm.class {}
crisisForm.setClass(CrisisForm);

/** A question of a form. Changed while the form is a draft, and never again: entries were answers to just this question. */
const crisisField = defineEntity({
  name: 'CrisisField',
  tableName: 'crisis_field',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'fields_of_the_county', roles: caseOverseers, when: withinCounty }),
    readable({ name: 'fields_of_forms_live_here', roles: caseManager, when: ofVisibleForm }),
    readable({
      name: 'fields_received',
      roles: officeRoles,
      when: `${ofReceivedForm} and ${sealed('office')} = any (offices)`,
    }),
    insertable({ name: 'county_adds_to_draft', roles: caseOverseers, when: ofFormIn('DRAFT') }),
    {
      name: 'county_changes_draft',
      roles: [...caseOverseers],
      command: 'update',
      using: ofFormIn('DRAFT'),
      check: ofFormIn('DRAFT'),
    },
  ],
  checks: [
    { name: 'crisis_field_kind_known', expression: oneOf('kind', crisisFieldKinds) },
    { name: 'crisis_field_category_not_special', expression: oneOf('data_category', crisisDataCategories) },
    {
      name: 'crisis_field_offices_known',
      expression: `offices <@ array[${crisisOffices.map((office) => `'${office}'`).join(', ')}]`,
    },
    { name: 'crisis_field_choice_has_some', expression: `(kind = 'CHOICE') = (cardinality(choices) > 0)` },
  ],
  uniques: [{ name: 'crisis_field_key_once', properties: ['countyId', 'formId', 'key'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    position: p.integer().nullable().comment('Null: taken out of the draft again'),
    key: p.text().comment('Head of the column in exports; stays the same over editions'),
    labelDe: p.text(),
    labelEn: p.text(),
    kind: p.text(),
    choices: p.array().columnType('text[]'),
    isMandatory: p.boolean(),
    dataCategory: p.text(),
    offices: p.array().columnType('text[]').comment('Which of them receive it'),
  },
});
export class CrisisField extends crisisField.class {}
crisisField.setClass(CrisisField);

const placeReaders = [
  readable({ name: 'places_of_the_county', roles: caseOverseers, when: withinCounty }),
  readable({ name: 'own_place', roles: caseManager, when: ofOwnPlace }),
];

/** Where a form is live. */
const crisisPlace = defineEntity({
  name: 'CrisisPlace',
  tableName: 'crisis_place',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    ...placeReaders,
    insertable({ name: 'county_brings_live', roles: caseOverseers, when: ofFormIn('LIVE') }),
  ],
  properties: {
    countyId: p.uuid().primary(),
    formId: p.uuid().primary(),
    municipalityId: p.uuid().primary().comment('Or the county, where it employs the case managers'),
    liveFrom: p.date(),
  },
});
export class CrisisPlace extends crisisPlace.class {}
crisisPlace.setClass(CrisisPlace);

/**
 * People registered per form, municipality and week, kept by triggers in the writing transaction. It outlives the entries. Nobody reads
 * it: what may be told tells `seal.crisis_counts`.
 */
const crisisRollup = defineEntity({
  name: 'CrisisRollup',
  tableName: 'crisis_rollup',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [...ofOwner('rollup', 'kim_owner', 'select', 'insert', 'update')],
  properties: {
    countyId: p.uuid().primary(),
    formId: p.uuid().primary(),
    municipalityId: p.uuid().primary(),
    week: p.date().primary().comment('Its Monday'),
    count: p.integer(),
  },
});
export class CrisisRollup extends crisisRollup.class {}
crisisRollup.setClass(CrisisRollup);
