/** What a child must not get from the shell by accident: doors to data, and ports meant for something else. */
const withheld = new Set([
  'DATABASE_URL',
  'KIM_APP_DATABASE_URL',
  'KIM_SEAL_KEY',
  'KIM_MASTER_KEY',
  'KIM_WEB_CLIENT_SECRET',
  'KIM_SESSION_SECRET',
  'KIM_IDP_REGISTRATION_TOKEN',
  'PORT',
  'HOST',
]);

/** The shell's environment without secrets: each child is told only those it needs. */
export const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !withheld.has(entry[0]),
    ),
  );
