import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { queryOfCodes } from './saved-filter.policy.ts';

/** Who has a list of cases to narrow. */
export const caseReaders: readonly DatabaseRole[] = [
  ...caseManager,
  'kim_municipal_team_lead',
  ...caseOverseers,
];
const own = `${withinCounty} and person_id = ${sealed('person')}`;

/** A narrowed list somebody comes back to: a name for an address. Nobody else's business. */
const savedFilter = defineEntity({
  name: 'SavedFilter',
  tableName: 'saved_filter',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'own_filters', roles: caseReaders, when: own }),
    insertable({ name: 'own_filter_saved', roles: caseReaders, when: own }),
    updatable({ name: 'own_filter_removed', roles: caseReaders, when: own }),
  ],
  checks: [
    { name: 'saved_filter_page_known', expression: `page in ('CASES')` },
    {
      name: 'saved_filter_query_is_codes',
      expression: `query ~ '${queryOfCodes.source}'`,
    },
    { name: 'saved_filter_is_short', expression: 'length(name) <= 200 and length(query) <= 1000' },
  ],
  indexes: [{ name: 'saved_filter_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    page: p.text().comment('Whose address the query belongs to'),
    name: p.text(),
    query: p.text().comment('What stands behind the question mark'),
    savedAt: p.datetime(),
    isDefault: p.boolean().default(false),
    removedAt: p.datetime().nullable(),
  },
});
export class SavedFilter extends savedFilter.class {}
savedFilter.setClass(SavedFilter);
