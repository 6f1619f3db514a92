import { counties } from '@kim/schema/reference/counties.ts';
import { expect, it } from 'vitest';
import { situationParts } from './situation-parts.ts';

const fields = counties.flatMap(({ actionFields }) => actionFields);

it('knows paragraphs, headings and lists, and a list that goes on over a page break', () => {
  expect(situationParts('Ein Satz:\n\n- eins\n- zwei\n\n- drei\n\n1. Thema\n\nNoch ein Satz.')).toEqual([
    { kind: 'paragraph', text: 'Ein Satz:' },
    { kind: 'list', points: ['eins', 'zwei', 'drei'] },
    { kind: 'heading', text: '1. Thema' },
    { kind: 'paragraph', text: 'Noch ein Satz.' },
  ]);
});

it('leaves out no word of the concept', () => {
  for (const { situation } of fields) {
    const shown = situationParts(situation).map((part) =>
      part.kind === 'list' ? part.points.map((point) => `- ${point}`).join('\n') : part.text,
    );
    expect(shown.join('\n').split(/\s+/)).toEqual(situation.split(/\s+/));
  }
});
