import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers, ledCase, recordedByOneself } from '../client/client.public.ts';

export const handoverReasons = ['MOVED', 'OTHER_RESPONSIBILITY'] as const;
export const handoverAnswers = ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;

const here = (column: string): string => `${column} = ${sealed('organisation')}`;
const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
const answered = (answer: string): string =>
  `answer = '${answer}' and ${recordedByOneself('answered_by_id')}`;

/**
 * A case moves to another place (Fallübergabe). Accepting is a function of the owner: it moves the case, and nobody can say it
 * was accepted without the case having moved.
 */
const handover = defineEntity({
  name: 'Handover',
  tableName: 'handover',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'handovers_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({
      name: 'handovers_asked_here',
      roles: caseManager,
      when: `${withinCounty} and ${here('to_id')}`,
    }),
    readable({
      name: 'handovers_one_asked_for',
      roles: caseManager,
      when: `${withinCounty} and ${here('from_id')} and ${recordedByOneself('requested_by_id')}`,
    }),
    readable({ name: 'handovers_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_asks',
      roles: caseManager,
      when: `${ledCase()} and ${here('from_id')} and ${recordedByOneself('requested_by_id')} and answer is null`,
    }),
    {
      ...updatable({ name: 'leading_case_manager_takes_back', roles: caseManager, when: '' }),
      using: `${ledCase()} and ${here('from_id')} and answer is null`,
      check: `${ledCase()} and ${here('from_id')} and ${answered('WITHDRAWN')}`,
    },
    {
      ...updatable({ name: 'asked_case_manager_declines', roles: caseManager, when: '' }),
      using: `${withinCounty} and ${here('to_id')} and answer is null`,
      check: `${withinCounty} and ${here('to_id')} and ${answered('DECLINED')}`,
    },
    ...ofOwner('handover', 'kim_owner', 'select', 'update'),
    ...ofOwner('special', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'handover_reason_known', expression: among('reason', handoverReasons) },
    { name: 'handover_answer_known', expression: among('answer', handoverAnswers) },
    {
      name: 'handover_answered_by_somebody',
      expression: '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)',
    },
    { name: 'handover_goes_elsewhere', expression: 'from_id <> to_id' },
  ],
  uniques: [{ name: 'handover_open_once', properties: ['countyId', 'caseId'], where: 'answer is null' }],
  indexes: [
    { name: 'handover_to_index', properties: ['countyId', 'toId', 'requestedOn', 'id'] },
    { name: 'handover_case_index', properties: ['countyId', 'caseId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    fromId: p.uuid().comment('Whose case it was'),
    toId: p.uuid(),
    reference: p.text().comment('Of the case: who is asked does not see the case yet'),
    lifeAreas: p.array().columnType('text[]'),
    reason: p.text(),
    requestedOn: p.date(),
    requestedById: p.uuid(),
    answer: p.text().nullable().comment('Null: open'),
    answeredOn: p.date().nullable(),
    answeredById: p.uuid().nullable(),
    version: p.integer().default(1),
  },
});
export class Handover extends handover.class {}
handover.setClass(Handover);
