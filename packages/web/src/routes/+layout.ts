import { isHttpError } from '@sveltejs/kit';
import { ShellDocument, TaskCountDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { Viewer } from '#lib/platform/viewer.ts';
import type { LayoutLoad } from './$types.js';

/** Who is here. Without an answer the frame still stands; the page inside says what is wrong. */
export const load: LayoutLoad = async ({ data, fetch, depends }) => {
  depends('app:viewer');
  if (!data.signedIn) return { ...data, viewer: null as Viewer | null, tasks: 0, trouble: null };
  try {
    const asking = { fetch, url: new URL('http://shell.invalid/') };
    const { viewer } = await ask(asking, ShellDocument, {});
    const tasks = viewer.membership ? await ask(asking, TaskCountDocument, {}) : null;
    return { ...data, viewer, tasks: tasks?.tasks.totalCount ?? 0, trouble: null };
  } catch (failure) {
    if (!isHttpError(failure)) throw failure;
    return { ...data, viewer: null as Viewer | null, tasks: 0, trouble: failure.body };
  }
};
