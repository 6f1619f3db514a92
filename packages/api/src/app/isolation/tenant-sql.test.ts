import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../test-harness.ts';
import { recordStatements, type Recorder } from './statements.support.ts';

let api: Harness;
let recorder: Recorder;
beforeAll(async () => {
  api = await startHarness();
  recorder = recordStatements();
});
afterAll(async () => {
  recorder.stop();
  await api.stop();
});

const documents = {
  municipalities: '{ municipalities { totalCount nodes { name fte positions { nodes { title } } } } }',
  positions: '{ positions { totalCount nodes { title fte occupancies { person { familyName } } } } }',
} as const;

/** One clause a line, so that a change of the tenant's condition is a line in the review. */
const readable = (sql: string): string =>
  `${sql.replaceAll(/ (?=from |where |and |order by |limit |union )/g, '\n')};\n`;

describe('the condition of the tenant stands in the statement', () => {
  it.each([
    ['municipalities', 'hr.bornheim'],
    ['municipalities', 'coordinator.rsk'],
    ['positions', 'hr.bornheim'],
    ['positions', 'coordinator.rsk'],
  ] as const)('of %s as %s', async (field, persona) => {
    const from = recorder.texts.length;
    const { body } = await api.ask(persona, documents[field]);
    expect(body.errors).toBeUndefined();
    const statements = recorder.texts
      .slice(from)
      .filter((text) => text.startsWith('select') && text.includes(' as result'));
    expect(statements).toHaveLength(1);
    await expect(readable(statements[0]!)).toMatchFileSnapshot(`__sql__/${field}.${persona}.sql`);
  });
});
