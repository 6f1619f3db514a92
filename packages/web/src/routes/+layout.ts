import { isHttpError } from '@sveltejs/kit';
import { ShellDocument, TaskCountDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { Viewer } from '#lib/platform/viewer.ts';
import type { LayoutLoad } from './$types.js';

const nothing = { tasks: 0, hasFile: false };

/** Who is here. Without an answer the frame still stands; the page inside says what is wrong. */
export const load: LayoutLoad = async ({ data, fetch, depends }) => {
  depends('app:viewer');
  if (!data.signedIn) return { ...data, viewer: null as Viewer | null, ...nothing, trouble: null };
  try {
    const asking = { fetch, url: new URL('http://shell.invalid/') };
    const { viewer } = await ask(asking, ShellDocument, {});
    const counted = viewer.membership ? await ask(asking, TaskCountDocument, {}) : null;
    const tasks = counted?.tasks.totalCount ?? 0;
    const hasFile = Boolean(counted?.personnelFiles.nodes.length);
    return { ...data, viewer, tasks, hasFile, trouble: null };
  } catch (failure) {
    if (!isHttpError(failure)) throw failure;
    return { ...data, viewer: null as Viewer | null, ...nothing, trouble: failure.body };
  }
};
