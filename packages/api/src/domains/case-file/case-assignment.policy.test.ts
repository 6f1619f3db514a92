import { expect, it } from 'vitest';
import { obstacleToAssigning, obstacleToDeputy } from './case-assignment.policy.ts';

const facts = { responsibleId: 'amal', caseManagerIds: ['amal', 'ben'] };

it.each([
  ['a colleague may take it over', 'ben', null],
  ['who leads it is no other', 'amal', 'LEADS_CASE_ALREADY'],
  ['a stranger may not', 'carl', 'NOT_CASE_MANAGER_HERE'],
])('%s', (_what, person, code) => {
  expect(obstacleToAssigning(person, facts)).toBe(code);
});

const known = [{ personId: 'ben', validFrom: '2026-01-01', validTo: '2026-01-31' }];
it.each([
  ['once more on the last day', 'ben', '2026-01-31', 'CASE_DEPUTY_OVERLAPS'],
  ['again afterwards', 'ben', '2026-02-01', null],
  ['for oneself', 'amal', '2026-02-01', 'LEADS_CASE_ALREADY'],
  ['from elsewhere', 'carl', '2026-02-01', 'NOT_CASE_MANAGER_HERE'],
])('standing in %s', (_what, personId, validFrom, code) => {
  expect(obstacleToDeputy({ personId, validFrom, validTo: null }, facts, known)).toBe(code);
});
