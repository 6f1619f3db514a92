import { redirect } from '@sveltejs/kit';
import { DraftDiscardDocument, type DraftForm } from '#lib/gql/documents.generated.ts';
import { tell } from '#lib/platform/ask.ts';
import { returnPath } from '#lib/server/return-path.ts';
import type { RequestHandler } from './$types.js';

/** A button of every form that keeps drafts: with and without scripts. */
export const POST: RequestHandler = async ({ request, fetch, url }) => {
  const form = await request.formData();
  const textOf = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const input = {
    form: textOf('form') as DraftForm,
    caseId: textOf('caseId') || null,
    aboutId: textOf('aboutId') || null,
  };
  await tell({ fetch, url }, DraftDiscardDocument, { input });
  redirect(303, returnPath(form.get('returnTo')));
};
