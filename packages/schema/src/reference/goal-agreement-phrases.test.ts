import { expect, it } from 'vitest';
import { clientLanguages } from './casework.ts';
import { goalAgreementPhrases } from './goal-agreement-phrases.ts';

it.each(clientLanguages)('%s says everything the others say, in its own script and direction', (language) => {
  const { direction, ...phrases } = goalAgreementPhrases[language];
  expect(Object.keys(phrases)).toEqual(
    Object.keys(goalAgreementPhrases.de).filter((key) => key !== 'direction'),
  );
  expect(direction).toBe(['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
  const script = { ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };
  const own = script[language as keyof typeof script] ?? /\p{Script=Latin}/u;
  for (const text of Object.values(phrases)) expect(text).toMatch(own);
});
