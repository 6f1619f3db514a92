import { defineEntity, p } from '@mikro-orm/core';
import { ofOwner, readable, updatable } from '../../platform/persistence/row-policies.ts';
import { caseManager, ledCase } from '../client/client.public.ts';

/** That it was asked, by whom, and what was answered. Written by the function that answers, and by nothing else. */
const duplicateCheck = defineEntity({
  name: 'DuplicateCheck',
  tableName: 'duplicate_check',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'checks_of_led_cases', roles: caseManager, when: ledCase() }),
    ...ofOwner('duplicates', 'kim_client_owner', 'select', 'insert'),
  ],
  uniques: [{ name: 'duplicate_check_once_a_day', properties: ['countyId', 'caseId', 'checkedOn'] }],
  indexes: [{ name: 'duplicate_check_person_index', properties: ['countyId', 'checkedById', 'checkedOn'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    checkedOn: p.date(),
    checkedAt: p.datetime(),
    checkedById: p.uuid(),
    hasOtherService: p.boolean(),
  },
});
export class DuplicateCheck extends duplicateCheck.class {}
duplicateCheck.setClass(DuplicateCheck);

const contactWish = defineEntity({
  name: 'ContactWish',
  tableName: 'contact_wish',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'wishes_of_led_cases', roles: caseManager, when: ledCase() }),
    ...ofOwner('duplicates', 'kim_client_owner', 'select', 'insert'),
  ],
  indexes: [{ name: 'contact_wish_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    wishedOn: p.date(),
    wishedById: p.uuid(),
  },
});
export class ContactWish extends contactWish.class {}
contactWish.setClass(ContactWish);

const opened = `${ledCase()} and id = any ((select seal.open_contact_requests())::uuid[])`;

/** The wish as it reaches the other service: in a case of theirs, while the client allows it there and here. */
const contactRequest = defineEntity({
  name: 'ContactRequest',
  tableName: 'contact_request',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'contact_requests_of_led_cases', roles: caseManager, when: opened }),
    updatable({ name: 'leading_case_manager_ends_request', roles: caseManager, when: opened }),
    ...ofOwner('duplicates', 'kim_client_owner', 'select', 'insert'),
  ],
  indexes: [{ name: 'contact_request_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid().comment('The case of the service that is to be asked, not of the one that wishes'),
    wishId: p.uuid(),
    fromOrganisationId: p.uuid(),
    fromName: p.text().comment('The case manager who wishes contact, as they are called'),
    fromEmail: p.text().nullable(),
    wishedOn: p.date(),
    doneOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class ContactRequest extends contactRequest.class {}
contactRequest.setClass(ContactRequest);
