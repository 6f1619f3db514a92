import { defineEntity, p } from '@mikro-orm/core';
import { everyMember, insertable, readable, sealed } from '../../platform/persistence/row-policies.ts';
import { keptHere, keptOfOthers, ownFile } from './personnel-sets.ts';

/** What was done to a file, by whom and when. Never changed and never deleted by the application. */
const fileEvent = defineEntity({
  name: 'FileEvent',
  tableName: 'file_event',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'events_of_files_kept_here', roles: ['kim_municipal_hr'], when: keptHere() }),
    readable({ name: 'events_of_own_file', roles: everyMember, when: ownFile() }),
    insertable({
      name: 'keeper_leaves_a_trace',
      roles: ['kim_municipal_hr'],
      when: `${keptOfOthers()} and person_id = ${sealed('person')}`,
    }),
  ],
  indexes: [{ name: 'file_event_file_index', properties: ['countyId', 'fileId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    happenedAt: p.datetime(),
    personId: p.uuid().comment('Who did it'),
    personName: p.text().comment('As it was then: readers may not know the person any more'),
    organisationId: p.uuid().comment('For whom'),
    kind: p.text(),
    changes: p.array().columnType('text[]').comment('field: before → after'),
  },
});
export class FileEvent extends fileEvent.class {}
fileEvent.setClass(FileEvent);
