import { error, fail, redirect } from '@sveltejs/kit';
import {
  findGaps,
  objectionFinding,
  readTyped,
  toFinding,
  toInput,
  type FillFinding,
  type FillTyped,
} from '#lib/domains/staffing/fill-form.ts';
import { PositionFillDocument } from '#lib/gql/documents.generated.ts';
import { notFound, tell } from '#lib/platform/ask.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Made anew with every form the server renders: a form sent twice fills once. */
export const load: PageServerLoad = () => ({ idempotencyKey: crypto.randomUUID() });

const again = (status: number, typed: FillTyped, findings: FillFinding[], more: Partial<Outcome> = {}) =>
  fail(status, {
    typed,
    findings,
    idempotencyKey: crypto.randomUUID(),
    conflict: false,
    unsaved: false,
    ...more,
  });

interface Outcome {
  readonly idempotencyKey: string;
  readonly conflict: boolean;
  readonly unsaved: boolean;
  /** To be quoted to the support desk. */
  readonly reference: string | undefined;
}

export const actions: Actions = {
  default: async ({ request, params, fetch, url }) => {
    const form = await request.formData();
    const typed = readTyped(form);
    const gaps = findGaps(typed);
    if (gaps.length) return again(400, typed, gaps);
    const input = toInput(typed, form, params.id);
    const { data, objection } = await tell({ fetch, url }, PositionFillDocument, { input });
    if (objection?.code === 'BAD_USER_INPUT')
      return again(400, typed, [objectionFinding(objection.field, objection.message)]);
    // Unknown whether it arrived: only the same key makes sending again safe.
    if (!data)
      return again(503, typed, [], {
        idempotencyKey: input.idempotencyKey,
        unsaved: true,
        reference: objection?.reference,
      });
    const { errors } = data.positionFill;
    if (errors.some(({ code }) => code === 'NOT_FOUND')) error(404, notFound);
    if (errors.some(({ code }) => code === 'CONFLICT')) return again(409, typed, [], { conflict: true });
    if (errors.length) return again(422, typed, errors.map(toFinding));
    redirect(303, `/positions/${params.id}?status=filled`);
  },
};
