import { describe, expect, it } from 'vitest';
import { findingsOfDraft, findingsOfPlace } from './draft.policy.ts';

describe('a draft', () => {
  it.each([
    ['CASE_NOTE', 'a', []],
    ['CASE_NOTE', null, ['DRAFT_CASE']],
    ['SERVICE', null, []],
    ['SERVICE', 'a', ['DRAFT_CASE']],
    ['CASE_INTAKE', null, []],
    ['CASE_TASK', 'a', []],
  ] as const)('of %s about the case %s', (form, caseId, codes) => {
    expect(findingsOfPlace({ form, caseId, aboutId: null }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['NOTE_CORRECTION', 'n', []],
    ['NOTE_CORRECTION', null, ['DRAFT_ABOUT']],
    ['TASK_CHANGE', null, ['DRAFT_ABOUT']],
    ['CASE_NOTE', 'n', ['DRAFT_ABOUT']],
  ] as const)('of %s about %s in a case', (form, aboutId, codes) => {
    expect(findingsOfPlace({ form, caseId: 'a', aboutId }).map(({ code }) => code)).toEqual(codes);
  });

  it('is no longer than a form', () => {
    const place = { form: 'ASSESSMENT', caseId: 'a', aboutId: null } as const;
    expect(findingsOfDraft({ ...place, content: 'x'.repeat(30_000) })).toEqual([]);
    expect(findingsOfDraft({ ...place, content: 'x'.repeat(30_001) }).map(({ code }) => code)).toEqual([
      'DRAFT_TOO_LONG',
    ]);
  });
});
