import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { ImportReportPartsFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Objection } from '#lib/platform/ask.ts';
import { textOf, type Finding } from '#lib/platform/change-form.ts';
import { handIn } from '#lib/server/upload.ts';

/** What became of a file that was handed in to be looked through. */
export interface Checked {
  readonly action: 'check';
  readonly findings: readonly Finding[];
  readonly uploadId: string | null;
  readonly report: ImportReportPartsFragment | null;
}

interface Looked {
  readonly answer:
    | {
        readonly report?: ImportReportPartsFragment | null;
        readonly errors: readonly { readonly message: string }[];
      }
    | null
    | undefined;
  readonly objection: Objection | null;
}

const refused = (status: number, message: string) =>
  fail<Checked>(status, {
    action: 'check',
    findings: [{ field: 'file', message }],
    uploadId: null,
    report: null,
  });

/** Hands the chosen file in and has it looked through; nothing is taken over. */
export const checkImport = async (
  event: RequestEvent,
  look: (uploadId: string, version: number) => Promise<Looked>,
) => {
  const form = await event.request.formData();
  const chosen = form.get('file');
  if (!(chosen instanceof File) || chosen.size === 0) return refused(400, m.gap_file());
  const handedIn = await handIn(event, chosen);
  if ('message' in handedIn) return refused(422, handedIn.message);
  const { answer, objection } = await look(handedIn.id, Number(textOf(form, 'version')));
  if (!answer) error(503, { message: 'No answer', code: 'SERVICE_UNAVAILABLE', ...objection });
  const { report, errors } = answer;
  if (!report || errors[0]) return refused(422, errors[0]?.message ?? m.gap_file());
  return { action: 'check', findings: [], uploadId: handedIn.id, report } satisfies Checked;
};
