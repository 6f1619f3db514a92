import { isDeepStrictEqual } from 'node:util';
import type { Contender } from '../contenders/contender.ts';
import { withFresh } from '../operations/fresh.ts';
import type { Operation } from '../operations/operation.ts';

/** Sends once, and reads the answer to its end. Throws unless it is complete. */
export const send = async <Question extends { readonly name: string }>(
  contender: Contender<Question>,
  operation: Question,
): Promise<string> => {
  const { headers, body } = contender.request(operation);
  const response = await fetch(contender.url, { method: 'POST', headers, body: withFresh(body) });
  const text = await response.text();
  if (!response.ok) throw refusalOf(contender.name, operation.name, text);
  return text;
};

/** Asks once. Throws unless there is an answer without errors. */
export const ask = async <Question extends { readonly name: string }>(
  contender: Contender<Question>,
  operation: Question,
): Promise<unknown> => {
  const text = await send(contender, operation);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw refusalOf(contender.name, operation.name, text);
  return contender.toAnswer(operation, data);
};

const refusalOf = (contender: string, operation: string, text: string): Error =>
  new Error(`${contender} refuses ${operation}: ${text.slice(0, 400)}`);

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
