type Payload = Readonly<Record<string, unknown>>;

/**
 * The answer of several changes of which one was refused: all are rolled back, so what the others made is told by nobody. Read and
 * rolled back it would be a look that leaves no trace (a drawn sample, what somebody handed on).
 */
export const withoutUndone = (text: string): string => {
  const answer = JSON.parse(text) as { readonly data?: Readonly<Record<string, Payload | null>> | null };
  if (!answer.data) return text;
  const data = Object.fromEntries(
    Object.entries(answer.data).map(([field, payload]) => [
      field,
      payload && !hasFindings(payload) ? emptied(payload) : payload,
    ]),
  );
  return JSON.stringify({ ...answer, data });
};

const hasFindings = (payload: Payload): boolean =>
  Object.values(payload).some((part) => Array.isArray(part) && part.length > 0);

/** Lists of findings are empty already, and a type is no answer. */
const emptied = (payload: Payload): Payload =>
  Object.fromEntries(
    Object.entries(payload).map(([name, part]) => [
      name,
      part !== null && typeof part === 'object' && !Array.isArray(part) ? null : part,
    ]),
  );
