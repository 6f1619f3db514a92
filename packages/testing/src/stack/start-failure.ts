/** Something the person at the keyboard can put right; shown without a stack trace, in both languages. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';

  constructor(german: string, english: string) {
    super(`${german}\n${english}`);
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
