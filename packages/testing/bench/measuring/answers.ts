import { isDeepStrictEqual } from 'node:util';
import type { Contender } from '../contenders/contender.ts';
import { withFresh } from '../operations/fresh.ts';
import type { Operation } from '../operations/operation.ts';

/** Asks once. Throws unless there is an answer without errors. */
export const ask = async <Question extends { readonly name: string }>(
  contender: Contender<Question>,
  operation: Question,
): Promise<unknown> => {
  const { headers, body } = contender.request(operation);
  const response = await fetch(contender.url, { method: 'POST', headers, body: withFresh(body) });
  const text = await response.text();
  const failure = `${contender.name} refuses ${operation.name}: ${response.status} ${text.slice(0, 400)}`;
  if (!response.ok) throw new Error(failure);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(failure);
  return contender.toAnswer(operation, data);
};

/** What is wrong with a contender's answer, compared with the floor's; null if nothing is. */
export const findDifference = async (
  contender: Contender,
  floor: Contender,
  operation: Operation,
): Promise<string | null> => {
  try {
    const [expected, answer] = [await ask(floor, operation), await ask(contender, operation)];
    if (isDeepStrictEqual(answer, expected)) return null;
    return `${contender.name} answers ${operation.name} differently: ${firstDifference(expected, answer, operation.name)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const isComposite = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const firstDifference = (expected: unknown, answer: unknown, path: string): string => {
  if (isComposite(expected) && isComposite(answer)) {
    const key = [...new Set([...Object.keys(expected), ...Object.keys(answer)])].find(
      (name) => !isDeepStrictEqual(expected[name], answer[name]),
    );
    if (key !== undefined) return firstDifference(expected[key], answer[key], `${path}.${key}`);
  }
  return `at ${path} the floor has ${JSON.stringify(expected)?.slice(0, 200)}, here is ${JSON.stringify(answer)?.slice(0, 200)}`;
};
