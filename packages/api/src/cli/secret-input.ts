import { text } from 'node:stream/consumers';
import { UsageFailure } from './command-failure.ts';

/** A secret piped in. A command line can be read by everybody on the machine, so it is no place for one. */
export const readSecret = async (variable: string): Promise<string> => {
  const secret = process.stdin.isTTY ? '' : (await text(process.stdin)).trim();
  if (!secret) throw new UsageFailure(`The secret is missing: set ${variable} or pipe it in.`);
  return secret;
};
