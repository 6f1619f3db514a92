import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  everyMember,
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { keptHere, keptOfOthers, managed, ownFile, ownPerson } from './personnel-sets.ts';

/** For the functions that answer "whose file is kept here": the owner never signs in. */
const fileSets = {
  name: 'file_sets',
  roles: ['kim_personnel_owner'],
  command: 'select',
  using: 'true',
} as const;

/** Nobody opens the file about oneself. */
const ofOwnStaff = `${withinCounty} and person_id <> ${sealed('person')} and ${amongIds('person_id', `select p.id from app.person p where p.organisation_id = ${sealed('organisation')}`)}`;
/** Otherwise naming a line manager would show the staff member any name one has the id of. */
const knownLineManager = `(line_manager_id is null or ${amongIds('line_manager_id', 'select p.id from app.person p')})`;
const openedHere = `${withinCounty} and organisation_id = ${sealed('organisation')} and file_id = any ((select seal.unkept_files())::uuid[])`;

/**
 * Personnel file (Personalakte) of one employment: it moves as a whole when the employer changes, and is kept by one
 * organisation at a time (§ 50 BeamtStG; TVöD by analogy).
 */
const file = defineEntity({
  name: 'PersonnelFile',
  tableName: 'file',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'files_kept_here', roles: ['kim_municipal_hr'], when: keptHere('id') }),
    readable({ name: 'own_file', roles: everyMember, when: ownPerson }),
    readable({
      name: 'managed_files',
      roles: ['kim_municipal_team_lead'],
      when: managed('id'),
    }),
    insertable({
      name: 'employer_opens_file',
      roles: ['kim_municipal_hr'],
      when: `${ofOwnStaff} and ${knownLineManager}`,
    }),
    updatable({
      name: 'keeper_changes_file',
      roles: ['kim_municipal_hr'],
      when: `${keptOfOthers('id')} and ${knownLineManager}`,
    }),
    { ...fileSets, roles: [...fileSets.roles] },
    ...ofOwner('transfer', 'kim_personnel_owner', 'update'),
  ],
  checks: [{ name: 'file_nobody_manages_oneself', expression: 'line_manager_id <> person_id' }],
  indexes: [
    { name: 'file_person_index', properties: ['countyId', 'personId'] },
    { name: 'file_line_manager_index', properties: ['countyId', 'lineManagerId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    lineManagerId: p.uuid().nullable().comment('Decides on leave; sees nothing else of the file'),
    version: p.integer().default(1),
  },
});
export class PersonnelFile extends file.class {}
file.setClass(PersonnelFile);

/** Which organisation keeps a file, from when to when: never two on one day. */
const keeper = defineEntity({
  name: 'PersonnelFileKeeper',
  tableName: 'file_keeper',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'keepers_of_files_kept_here', roles: ['kim_municipal_hr'], when: keptHere() }),
    insertable({ name: 'employer_keeps_what_it_opens', roles: ['kim_municipal_hr'], when: openedHere }),
    readable({ name: 'keepers_of_own_file', roles: everyMember, when: ownFile() }),
    readable({ name: 'keepers_of_managed_files', roles: ['kim_municipal_team_lead'], when: managed() }),
    { ...fileSets, roles: [...fileSets.roles] },
    ...ofOwner('transfer', 'kim_personnel_owner', 'insert', 'update', 'delete'),
  ],
  checks: [
    { name: 'file_keeper_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [{ name: 'file_keeper_organisation_index', properties: ['countyId', 'organisationId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    organisationId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
  },
});
export class PersonnelFileKeeper extends keeper.class {}
keeper.setClass(PersonnelFileKeeper);
