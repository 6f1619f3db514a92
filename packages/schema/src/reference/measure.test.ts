import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counties } from './counties.ts';
import { measureStates, measureTable } from './measure.ts';

const fields = counties.find(({ key }) => key === 'rsk')!.actionFields;
const goals = fields.flatMap((field) => field.goals);
const measures = goals.flatMap((goal) => goal.measures);

/** Chapter 4 of the concept of 28.11.2025 as it was published. */
const paper = readFileSync(new URL('counties/kim-konzept-2025-kapitel-4.txt', import.meta.url), 'utf8');

/** Words alone: without line ends, signs of lists, emphasis and of footnotes. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/[¹²³⁰-⁹]+/g, '')
    .split(/\s+/)
    .map((word) => word.replaceAll('*', ''))
    .filter((word) => word !== '' && word !== '-');

const FOOTNOTE = /^[¹²³⁰-⁹]+ .*$/gm;

describe('the fields of action of the Rhein-Sieg-Kreis', () => {
  it('are 8 with 23 goals and 66 measures', () => {
    expect([fields.length, goals.length, measures.length]).toEqual([8, 23, 66]);
  });

  it('say the same as the concept, word by word and in its order', () => {
    const ours = fields.flatMap(({ number, name, situation, goals: aims }) => [
      `4.${number} Handlungsfeld „${name}“ Ausgangslage`,
      situation,
      'Ziele und Maßnahmen',
      ...aims.flatMap(({ title, measures: texts }) => [`Ziel: ${title}`, 'Maßnahmen:', ...texts]),
    ]);
    expect(wordsOf(ours.join(' '))).toEqual(wordsOf(paper.replaceAll(FOOTNOTE, '')));
  });

  it('bring the footnotes of the concept', () => {
    const ours = fields.flatMap(({ footnotes }) => (footnotes ? [footnotes] : []));
    expect(ours).toEqual(paper.match(FOOTNOTE));
  });

  it('keep the typing errors of the paper', () => {
    const errors = ['Verbessertes Zugang', 'Antirassismuarbeit'];
    expect(errors.map((error) => measures.filter((text) => text.includes(error)).length)).toEqual([1, 1]);
  });

  it('are of no other county', () => {
    expect(counties.filter(({ actionFields }) => actionFields.length > 0).map(({ key }) => key)).toEqual([
      'rsk',
    ]);
  });
});

describe('the table of steps of a measure', () => {
  it('leads everywhere but back to the beginning, and never from a state to itself', () => {
    const reached = new Set<string>(measureTable.transitions.map(({ to }) => to));
    expect(measureStates.filter((state) => !reached.has(state))).toEqual(['PROPOSED']);
    expect(measureTable.transitions.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('ends with the evaluation', () => {
    const left = new Set<string>(measureTable.transitions.map(({ from }) => from));
    expect(measureStates.filter((state) => !left.has(state))).toEqual(['EVALUATED']);
  });
});
