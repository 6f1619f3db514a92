import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this checkout. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

/** What the build leaves to be started. */
export const built = {
  kim: join(checkout, 'packages/api/dist/kim.js'),
  api: join(checkout, 'packages/api/dist/server.js'),
  web: join(checkout, 'packages/web/build/index.js'),
};
