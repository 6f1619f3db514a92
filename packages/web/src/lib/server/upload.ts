import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { config } from '#lib/server/config.ts';

const deadlineMilliseconds = 60_000;

/** A file handed in, to be named to a mutation; or why it was not taken. */
export type HandedIn =
  { readonly id: string; readonly fileName: string } | { readonly message: string; readonly status: number };

interface UploadAnswer {
  readonly upload?: { readonly id: string; readonly fileName: string };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Hands a file to the API in the name of the session; the browser never sees a token. */
export const handIn = async (event: RequestEvent, file: File): Promise<HandedIn> => {
  const { session } = event.locals;
  if (!session) redirect(303, `/auth/login?returnTo=${encodeURIComponent(event.url.pathname)}`);
  const answer = await fetch(new URL('/uploads', config().apiUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-kim-file-name': encodeURIComponent(file.name),
      'accept-language': getLocale(),
      authorization: `Bearer ${session.accessToken}`,
      ...(session.membershipId && { 'x-kim-membership': session.membershipId }),
    },
    body: await file.arrayBuffer(),
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMilliseconds),
  }).catch(() => null);
  const body = (await answer?.json().catch(() => null)) as UploadAnswer | null | undefined;
  if (!answer || !body) error(503, { message: 'No answer', code: 'SERVICE_UNAVAILABLE' });
  if (body.upload) return body.upload;
  const [first] = body.errors ?? [];
  return { message: first?.message ?? '', status: answer.status };
};
