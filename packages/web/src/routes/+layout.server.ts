import { getLocale } from '#lib/paraglide/runtime.js';
import type { LayoutServerLoad } from './$types.js';

/** All the browser learns of the session: whether there is one. */
export const load: LayoutServerLoad = ({ locals }) => ({
  signedIn: locals.session !== null,
  locale: getLocale(),
});
