import { caseConferenceStates } from '@kim/schema/reference/case-conference.ts';
import { expect, it } from 'vitest';
import { conferenceTransitions, mayClose } from './case-conference.policy.ts';

const pairs = caseConferenceStates.flatMap((from) => caseConferenceStates.map((to) => [from, to] as const));

it.each(pairs)('a conference goes from %s to %s if the table says so', (from, to) => {
  const isIn = conferenceTransitions.some((way) => way.from === from && way.to === to);
  expect(mayClose(from, to)).toBe(isIn);
});
