import { PublicCountiesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ fetch, url }) => ({
  counties: (await ask({ fetch, url }, PublicCountiesDocument, {})).publicCounties,
});
