import { defineEntity, p } from '@mikro-orm/core';
import { ofOwner } from '../../platform/persistence/row-policies.ts';

/*
 * Whether two services counsel the same person is asked of marks, and marks are made with keys the county alone has
 * (docs/adr/0029). No role has a right on either table: functions of their owner read and write them.
 */
const matchKey = defineEntity({
  name: 'MatchKey',
  tableName: 'match_key',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: ofOwner('duplicates', 'kim_client_owner', 'select', 'insert'),
  uniques: [{ name: 'match_key_number_once', properties: ['countyId', 'number'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p
      .integer()
      .comment('1, 2, 3 within its county; a mark is made with all of them, one after the other'),
    wrapped: p.blob().comment('The key, encrypted with the master key of the installation'),
    madeAt: p.datetime(),
  },
});
export class MatchKey extends matchKey.class {}
matchKey.setClass(MatchKey);

const matchMark = defineEntity({
  name: 'MatchMark',
  tableName: 'match_mark',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: ofOwner('duplicates', 'kim_client_owner', 'select', 'insert', 'update', 'delete'),
  uniques: [{ name: 'match_mark_client_once', properties: ['countyId', 'clientId'] }],
  indexes: [{ name: 'match_mark_index', properties: ['countyId', 'mark'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    keyNumber: p.integer().comment('The last key it was made with'),
    mark: p.blob().comment('HMAC-SHA-256 of name and birth date: the same person has the same mark'),
  },
});
export class MatchMark extends matchMark.class {}
matchMark.setClass(MatchMark);
