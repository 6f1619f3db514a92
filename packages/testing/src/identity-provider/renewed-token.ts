/** Half of what a token of the test's provider lives: a slow suite must not be signed out in its middle. */
const RENEWED_AFTER = 300_000;

/** Asks for a token when the last one is getting old; those who ask meanwhile share it. */
export const renewedToken = (issue: () => Promise<string>): (() => Promise<string>) => {
  let last: { readonly token: Promise<string>; readonly since: number } | null = null;
  return () => {
    if (!last || Date.now() - last.since > RENEWED_AFTER) last = { token: issue(), since: Date.now() };
    return last.token;
  };
};
