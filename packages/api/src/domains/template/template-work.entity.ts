import { clientLanguages, templateKinds } from '@kim/schema/reference/casework.ts';
import { proposalAnswers, templateStates } from '@kim/schema/reference/template.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  adopters,
  among,
  byOneself,
  coordinator,
  municipal,
  ofOwnPlace,
  ofWhatHappened,
  overseers,
  takesPart,
} from './template-sets.ts';

/** What was done with a version, by whom and why; written once. The legal review is recorded with its approval. */
const templateStep = defineEntity({
  name: 'TemplateStep',
  tableName: 'template_step',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'template_steps_of_the_county', roles: overseers, when: withinCounty }),
    insertable({
      name: 'county_records_step',
      roles: overseers,
      when: `${withinCounty} and ${byOneself} and ${ofWhatHappened}`,
    }),
  ],
  checks: [
    { name: 'template_step_from_known', expression: among('from_state', templateStates) },
    { name: 'template_step_to_known', expression: among('to_state', templateStates) },
    {
      name: 'template_step_reviewed_on_a_day',
      expression: 'legal_reviewed_on is null or legal_reviewer is not null',
    },
  ],
  uniques: [{ name: 'template_step_once', properties: ['countyId', 'templateVersionId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    templateVersionId: p.uuid(),
    step: p.integer(),
    fromState: p.text().nullable(),
    toState: p.text(),
    remark: p.text().nullable(),
    legalReviewer: p.text().nullable().comment('Who reviewed it, as told: they need no account'),
    legalReviewedOn: p.date().nullable(),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: who leaves is still named'),
  },
});
export class TemplateStep extends templateStep.class {}
templateStep.setClass(TemplateStep);

/** A municipality works by this version since a day. */
const templateAdoption = defineEntity({
  name: 'TemplateAdoption',
  tableName: 'template_adoption',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'adoptions_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'adoptions_of_own_place', roles: municipal, when: ofOwnPlace }),
    insertable({
      name: 'place_adopts',
      roles: adopters,
      when: `${ofOwnPlace} and ${byOneself} and ${takesPart} and ${amongIds('template_version_id', `select v.id from app.template_version v where v.state = 'PUBLISHED'`)}`,
    }),
  ],
  properties: {
    countyId: p.uuid().primary(),
    templateVersionId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    adoptedOn: p.date(),
    recordedAt: p.datetime(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: who leaves is still named'),
  },
});
export class TemplateAdoption extends templateAdoption.class {}
templateAdoption.setClass(TemplateAdoption);

/** What a municipality contributes (committee paper of 16.05.2022: the form for Ukraine came from one of them). */
const templateProposal = defineEntity({
  name: 'TemplateProposal',
  tableName: 'template_proposal',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'proposals_to_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'proposals_of_own_place', roles: adopters, when: ofOwnPlace }),
    insertable({
      name: 'place_proposes',
      roles: adopters,
      when: `${ofOwnPlace} and ${byOneself} and answer is null`,
    }),
    {
      name: 'coordinator_answers',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and answer is null`,
      check: `${withinCounty} and answer is not null and answered_by_id = ${sealed('person')}`,
    },
  ],
  checks: [
    { name: 'template_proposal_kind_known', expression: among('kind', templateKinds) },
    { name: 'template_proposal_language_known', expression: among('language', clientLanguages) },
    { name: 'template_proposal_answer_known', expression: among('answer', proposalAnswers) },
    {
      name: 'template_proposal_answered_by_somebody',
      expression: '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)',
    },
    {
      name: 'template_proposal_taken_over_into_a_version',
      expression: `(coalesce(answer, '') = 'TAKEN_OVER') = (template_version_id is not null)`,
    },
    {
      name: 'template_proposal_declined_for_a_reason',
      expression: `coalesce(answer, '') <> 'DECLINED' or answer_reason is not null`,
    },
  ],
  indexes: [
    { name: 'template_proposal_place_index', properties: ['countyId', 'organisationId', 'proposedOn', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    kind: p.text(),
    title: p.text(),
    language: p.text(),
    body: p.text(),
    reason: p.text(),
    proposedOn: p.date(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: who leaves is still named'),
    answer: p.text().nullable().comment('Null: open'),
    answerReason: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredById: p.uuid().nullable(),
    templateVersionId: p.uuid().nullable().comment('The draft made of it'),
    version: p.integer().default(1),
  },
});
export class TemplateProposal extends templateProposal.class {}
templateProposal.setClass(TemplateProposal);
