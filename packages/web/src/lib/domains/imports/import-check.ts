import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { StaffImportCheckDocument, type ImportReportPartsFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { tell } from '#lib/platform/ask.ts';
import type { Finding } from '#lib/platform/change-form.ts';
import { handIn } from '#lib/server/upload.ts';

/** What became of a file that was handed in to be looked through. */
export interface Checked {
  readonly action: 'check';
  readonly findings: readonly Finding[];
  readonly uploadId: string | null;
  readonly report: ImportReportPartsFragment | null;
}

const refused = (status: number, message: string) =>
  fail<Checked>(status, {
    action: 'check',
    findings: [{ field: 'file', message }],
    uploadId: null,
    report: null,
  });

/** Hands the chosen file in and has it looked through; nothing is taken over. */
export const checkImport = async (event: RequestEvent) => {
  const chosen = (await event.request.formData()).get('file');
  if (!(chosen instanceof File) || chosen.size === 0) return refused(400, m.gap_file());
  const handedIn = await handIn(event, chosen);
  if ('message' in handedIn) return refused(422, handedIn.message);
  const { fetch, url } = event;
  const input = { uploadId: handedIn.id };
  const { data, objection } = await tell({ fetch, url }, StaffImportCheckDocument, { input });
  if (!data) error(503, { message: 'No answer', code: 'SERVICE_UNAVAILABLE', ...objection });
  const { report, errors } = data.staffImportCheck;
  if (errors[0]) return refused(422, errors[0].message);
  return { action: 'check', findings: [], uploadId: handedIn.id, report } satisfies Checked;
};
