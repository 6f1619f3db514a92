import { expect, it } from 'vitest';
import { isEvidence } from './consent-evidence.policy.ts';

it.each([
  ['PDF', true],
  ['PNG', true],
  ['JPEG', true],
  ['DOCX', false],
  ['ODT', false],
  ['TXT', false],
  ['CSV', false],
  ['XLSX', false],
])('a %s as the signed form: %s', (kind, expected) => {
  expect(isEvidence(kind)).toBe(expected);
});
