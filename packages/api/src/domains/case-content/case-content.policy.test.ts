import { describe, expect, it } from 'vitest';
import { findingsOfAssessment, kindOfAssessment } from './assessment.policy.ts';
import { findingsOfCaseDocument } from './case-document.policy.ts';
import { findingsOfDone, findingsOfTask } from './case-task.policy.ts';
import {
  findingsOfDraft,
  findingsOfOutcome,
  findingsOfSigning,
  isOpenDraft,
  isSigned,
  obstacleToMilestone,
  obstacleToSettling,
  obstacleToSigning,
  outcomeOf,
  type Agreement,
  type GoalDraft,
} from './goal.policy.ts';
import { findingsOfCorrection, findingsOfNote, laterContact } from './note.policy.ts';
import { findingsOfSpecialEntry, obstacleToSpecialEntry } from './special-entry.policy.ts';

const TODAY = '2026-11-28';
const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

describe('notes', () => {
  it.each([
    [{ occurredOn: TODAY, text: 'a' }, []],
    [{ occurredOn: '2026-11-29', text: 'a' }, ['DAY_TO_COME']],
    [{ occurredOn: TODAY, text: ' \n' }, ['INVALID_TEXT']],
    [{ occurredOn: TODAY, text: 'a'.repeat(10_001) }, ['INVALID_TEXT']],
  ])('%#', (note, expected) => {
    expect(codes(findingsOfNote(note, TODAY))).toEqual(expected);
  });

  it('a correction is a text', () => {
    expect(codes(findingsOfCorrection({ text: '' }))).toEqual(['INVALID_TEXT']);
  });

  it.each([
    [null, '2026-01-01', '2026-01-01'],
    ['2026-02-01', '2026-01-01', '2026-02-01'],
    ['2026-01-01', '2026-02-01', '2026-02-01'],
  ])('after %s a contact on %s makes %s the last', (known, contact, last) => {
    expect(laterContact(known, contact)).toBe(last);
  });
});

describe('assessments', () => {
  const area = { lifeArea: 'HOUSING', rating: 3, text: null } as const;
  it.each([
    ['one area', { assessedOn: TODAY, areas: [area] }, []],
    ['tomorrow', { assessedOn: '2026-11-29', areas: [area] }, ['DAY_TO_COME']],
    ['nothing', { assessedOn: TODAY, areas: [] }, ['NOTHING_ASSESSED']],
    ['one area twice', { assessedOn: TODAY, areas: [area, area] }, ['AREA_TWICE']],
    ['half a step', { assessedOn: TODAY, areas: [{ ...area, rating: 2.5 }] }, ['INVALID_RATING']],
    ['a book', { assessedOn: TODAY, areas: [{ ...area, text: 'a'.repeat(5001) }] }, ['INVALID_TEXT']],
  ])('%s', (_what, assessment, expected) => {
    expect(codes(findingsOfAssessment(assessment, TODAY))).toEqual(expected);
  });

  it('the first of an area is the initial one', () => {
    expect([kindOfAssessment([], 'HOUSING'), kindOfAssessment(['HOUSING'], 'HOUSING')]).toEqual([
      'INITIAL',
      'REASSESSMENT',
    ]);
  });
});

describe('goal agreements', () => {
  const goal: GoalDraft = { lifeArea: 'LANGUAGE', text: 'B1', dueOn: '2027-06-30', milestones: [] };
  const draftOf = (...goals: readonly GoalDraft[]) => ({ language: 'de', agreedOn: TODAY, goals }) as const;
  const step = { text: 'Kurs', dueOn: '2027-01-01' };
  it.each([
    ['one goal', draftOf(goal), []],
    ['none', draftOf(), ['INVALID_COUNT']],
    ['eleven', draftOf(...Array.from({ length: 11 }, () => goal)), ['INVALID_COUNT']],
    ['due on the day itself', draftOf({ ...goal, dueOn: TODAY }), ['DUE_TOO_EARLY']],
    ['a step on the last day', draftOf({ ...goal, milestones: [{ ...step, dueOn: goal.dueOn }] }), []],
    [
      'a step afterwards',
      draftOf({ ...goal, milestones: [{ ...step, dueOn: '2027-07-01' }] }),
      ['STEP_AFTER_GOAL'],
    ],
    [
      'a step without words on the day itself',
      draftOf({ ...goal, milestones: [{ text: '', dueOn: TODAY }] }),
      ['INVALID_TEXT', 'DUE_TOO_EARLY'],
    ],
    [
      'eleven steps',
      draftOf({ ...goal, milestones: Array.from({ length: 11 }, () => step) }),
      ['INVALID_COUNT'],
    ],
  ])('%s', (_what, draft, expected) => {
    expect(codes(findingsOfDraft(draft, TODAY))).toEqual(expected);
  });

  const open: Agreement = {
    agreedOn: '2026-11-01',
    signedByClientOn: null,
    signedByCaseManagerOn: null,
    discardedOn: null,
  };
  const half = { ...open, signedByClientOn: '2026-11-02' };
  const signed = { ...half, signedByCaseManagerOn: '2026-11-02' };
  const client = { signedByClientOn: '2026-11-03', signedByCaseManagerOn: null };

  it('binds once both have signed', () => {
    expect([open, half, signed].map(isSigned)).toEqual([false, false, true]);
    expect([open, half, signed, { ...open, discardedOn: TODAY }].map(isOpenDraft)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is signed by somebody, today or earlier', () => {
    const nobody = { signedByClientOn: null, signedByCaseManagerOn: null };
    expect(codes(findingsOfSigning(nobody, TODAY))).toEqual(['MISSING_SIGNATURE']);
    expect(codes(findingsOfSigning({ ...client, signedByCaseManagerOn: '2026-11-29' }, TODAY))).toEqual([
      'DAY_TO_COME',
    ]);
  });

  it.each([
    [open, client, null],
    [half, client, 'ALREADY_SIGNED'],
    [{ ...open, discardedOn: TODAY }, client, 'DRAFT_DISCARDED'],
    [open, { ...client, signedByClientOn: '2026-10-31' }, 'BEFORE_AGREEMENT'],
  ])('%# is signed, or says why not', (agreement, given, code) => {
    expect(obstacleToSigning(agreement, given)?.code ?? null).toBe(code);
  });

  const unsettled = { reachedOn: null, givenUpOn: null };
  it.each([
    [signed, unsettled, TODAY, null],
    [half, unsettled, TODAY, 'GOALS_NOT_SIGNED'],
    [signed, { ...unsettled, givenUpOn: TODAY }, TODAY, 'GOAL_SETTLED'],
    [signed, unsettled, '2026-10-31', 'BEFORE_AGREEMENT'],
  ])('%# is settled once, after it was agreed', (agreement, some, day, code) => {
    expect(obstacleToSettling(agreement, some, day)?.code ?? null).toBe(code);
  });

  it.each([
    [signed, { doneOn: null }, TODAY, null],
    [open, { doneOn: null }, TODAY, 'GOALS_NOT_SIGNED'],
    [signed, { doneOn: TODAY }, TODAY, 'ALREADY_DONE'],
    [signed, { doneOn: null }, '2026-10-31', 'BEFORE_AGREEMENT'],
  ])('%# a step is taken once', (agreement, some, day, code) => {
    expect(obstacleToMilestone(agreement, some, day)?.code ?? null).toBe(code);
  });

  it('an outcome is a day of one of two kinds', () => {
    expect(outcomeOf('REACHED', TODAY)).toEqual({ reachedOn: TODAY });
    expect(outcomeOf('GIVEN_UP', TODAY)).toEqual({ givenUpOn: TODAY });
    expect(codes(findingsOfOutcome('2026-11-29', 'doneOn', TODAY))).toEqual(['DAY_TO_COME']);
  });
});

describe('the rest', () => {
  it('a task has words and is done today or earlier', () => {
    expect(codes(findingsOfTask({ text: ' ' }))).toEqual(['INVALID_TEXT']);
    expect(codes(findingsOfDone('2026-11-29', TODAY))).toEqual(['DAY_TO_COME']);
  });

  it('a document has a title and came in already', () => {
    expect(codes(findingsOfCaseDocument({ title: '', receivedOn: '2026-11-29' }, TODAY))).toEqual([
      'INVALID_TEXT',
      'DAY_TO_COME',
    ]);
  });

  it('a special category needs a consent that names it', () => {
    expect(obstacleToSpecialEntry(['HEALTH'], 'HEALTH')).toBeNull();
    expect(obstacleToSpecialEntry(['HEALTH', 'NOTES'], 'RELIGION')?.code).toBe('SPECIAL_CONSENT_MISSING');
    expect(codes(findingsOfSpecialEntry({ text: '' }))).toEqual(['INVALID_TEXT']);
  });
});
