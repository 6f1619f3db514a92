import { describe, expect, it } from 'vitest';
import { undeclaredBreaks } from './check-contract.ts';

const before = 'type Query { position: Position } type Position { id: ID! title: String! payGrade: String }';
const without = 'type Query { position: Position } type Position { id: ID! title: String! }';
const removal = {
  path: 'Position.payGrade',
  message: "Field 'payGrade' was removed from object type 'Position'",
};

describe('breaking changes of the contract', () => {
  it('a removed field breaks clients', async () => {
    expect(await undeclaredBreaks(before, without, [])).toEqual([{ ...removal, reason: '' }]);
  });

  it('a declared break is let through, one without a reason is not', async () => {
    expect(await undeclaredBreaks(before, without, [{ ...removal, reason: 'No paper names it.' }])).toEqual(
      [],
    );
    expect(await undeclaredBreaks(before, without, [{ ...removal, reason: '' }])).toHaveLength(1);
  });

  it('a new field breaks nobody', async () => {
    expect(await undeclaredBreaks(without, before, [])).toEqual([]);
  });
});
