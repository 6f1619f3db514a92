import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager } from '../client/client.public.ts';
import { draftForms, formsOfParts, formsWithoutCase } from './draft.policy.ts';

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** One's own, of the house one works for now, and about a case one leads now. */
const own = `${withinCounty} and person_id = ${sealed('person')} and organisation_id = ${sealed('organisation')} and (case_id is null or case_id = any ((select seal.led_cases())::uuid[]))`;

/**
 * What somebody has typed and not sent yet: a place per form and case, empty when the form was sent (docs/adr/0030). May hold
 * whatever is typed into a form, so the database holds it encrypted.
 */
const draft = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'own_drafts', roles: caseManager, when: own }),
    insertable({ name: 'own_draft_begun', roles: caseManager, when: own }),
    updatable({ name: 'own_draft_continued', roles: caseManager, when: own }),
    ...ofOwner('purge', 'kim_client_owner', 'select', 'delete'),
  ],
  checks: [
    { name: 'draft_form_known', expression: `form in (${listed(draftForms)})` },
    {
      name: 'draft_has_its_place',
      expression: `(form in (${listed(formsWithoutCase)})) = (case_id is null)`,
    },
    {
      name: 'draft_is_about_its_part',
      expression: `(form in (${listed(formsOfParts)})) = (about_id is not null)`,
    },
    {
      name: 'draft_is_whole',
      expression: '(ciphertext is null) = (nonce is null) and (ciphertext is null) = (key_number is null)',
    },
  ],
  uniques: [
    {
      name: 'draft_once',
      properties: ['countyId', 'personId', 'organisationId', 'form', 'caseId', 'aboutId'],
    },
  ],
  indexes: [
    { name: 'draft_case_index', properties: ['countyId', 'caseId'] },
    { name: 'draft_age_index', properties: ['savedAt'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid(),
    form: p.text(),
    caseId: p.uuid().nullable(),
    aboutId: p.uuid().nullable().comment('The note or the task that is being changed; null: something new'),
    ciphertext: p.blob().nullable().comment('AES-256-GCM, the tag at its end; null: nothing is kept'),
    nonce: p.blob().nullable(),
    keyNumber: p.integer().nullable().comment('Which key of the organisation'),
    savedAt: p.datetime(),
  },
});
export class Draft extends draft.class {}
draft.setClass(Draft);
