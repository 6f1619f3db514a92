import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { glossaryPage } from '../packages/schema/src/glossary/glossary-page.ts';
import { roleTerms } from '../packages/schema/src/glossary/role-terms.ts';
import { inCheckout } from './checkout.ts';

describe('the glossary', () => {
  it('refuses a contract with an object type that is no term', () => {
    expect(() =>
      glossaryPage('type Query {\n  weather: Weather\n}\n\ntype Weather {\n  id: ID!\n}\n'),
    ).toThrow('Weather');
  });

  it('takes roots, payloads, errors and parts of connections for form', () => {
    const form = [
      'Query',
      'PageInfo',
      'PositionConnection',
      'PositionEdge',
      'PositionFillPayload',
      'PositionFillError',
    ];
    expect(glossaryPage(form.map((name) => `type ${name} {\n  a: Int\n}`).join('\n'))).toContain(
      '# Glossary',
    );
  });

  it('names every role as the web does', async () => {
    const messages = JSON.parse(
      await readFile(inCheckout('packages/web/messages/de.json'), 'utf8'),
    ) as Record<string, string>;
    const shown = Object.entries(messages).filter(([key]) => key.startsWith('role_'));
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(roleTerms).map(([role, { de }]) => [`role_${role}`, de])),
    );
  });
});
