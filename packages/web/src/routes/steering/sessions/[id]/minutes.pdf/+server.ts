import { read } from '$app/server';
import bold from '@fontsource/fira-sans/files/fira-sans-latin-700-normal.woff?url';
import boldExtended from '@fontsource/fira-sans/files/fira-sans-latin-ext-700-normal.woff?url';
import regular from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff?url';
import regularExtended from '@fontsource/fira-sans/files/fira-sans-latin-ext-400-normal.woff?url';
import { error } from '@sveltejs/kit';
import { minutesPaper, minutesTitle, pageOf } from '#lib/domains/steering/minutes-paper.ts';
import { hasMinutes } from '#lib/domains/steering/steering-words.ts';
import { SteeringSessionPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { taggedPdf } from '#lib/platform/tagged-pdf.ts';
import type { RequestHandler } from './$types.js';

const file = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await read(address).arrayBuffer());

/** The minutes of a session, from what the page of it asks: nobody gets more than they see there. */
export const GET: RequestHandler = async ({ params, fetch, url }) => {
  const { steeringSession: session } = await ask({ fetch, url }, SteeringSessionPageDocument, {
    id: params.id,
  });
  if (!session || !hasMinutes(session)) error(404, notFound);
  const letters = {
    regular: await file(regular),
    regularExtended: await file(regularExtended),
    bold: await file(bold),
    boldExtended: await file(boldExtended),
  };
  const paper = await taggedPdf({
    title: minutesTitle(session),
    blocks: minutesPaper(session),
    letters,
    footer: pageOf,
  });
  return new Response(paper, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kim-niederschrift.pdf"',
      'cache-control': 'private, no-store',
    },
  });
};
