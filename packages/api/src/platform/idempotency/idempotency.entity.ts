import { defineEntity, p } from '@mikro-orm/core';
import { everyMember, insertable, readable, sealed, withinCounty } from '../persistence/row-policies.ts';

const own = { roles: everyMember, when: `${withinCounty} and person_id = ${sealed('person')}` };

/** The answer to a mutation already carried out, so that a repeated request (lost connection, double click) does nothing twice. */
const record = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  rowLevelSecurity: 'force',
  policies: [readable({ name: 'own_answers', ...own }), insertable({ name: 'own_requests', ...own })],
  properties: {
    countyId: p.uuid().primary(),
    personId: p.uuid().primary(),
    key: p.text().primary(),
    operation: p.text(),
    requestHash: p.text().comment('Same key, other input: refused'),
    result: p.json().comment('Ids of what was made; the answer is read afresh'),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});
export class IdempotencyRecord extends record.class {}
record.setClass(IdempotencyRecord);
