import { legalDomains } from '@kim/schema/reference/casework.ts';
import { hurdleBodies } from '@kim/schema/reference/hurdle.ts';
import { outsideReportForm } from '#lib/domains/hurdle/hurdle-forms.ts';
import { HurdleReportSendWithoutAccountDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeAction } from '#lib/platform/change-action.ts';
import { Gap } from '#lib/platform/change-form.ts';
import { config } from '#lib/server/config.ts';
import { isFlood } from '#lib/server/flood.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
}

export const actions: Actions = {
  send: changeAction({
    fields: outsideReportForm,
    document: HurdleReportSendWithoutAccountDocument,
    input: ({ title, description, proposal, theme, organisation, isOtherCase, ...boxes }, { event }: Sent) =>
      isFlood(event.getClientAddress())
        ? new Gap(m.public_report_flood(), 'TOO_MANY_REPORTS')
        : {
            countyId: event.params.county,
            title,
            description,
            proposal,
            theme,
            organisation,
            isOtherCase,
            legalDomains: legalDomains.filter((domain) => boxes[domain]),
            bodies: hurdleBodies.filter((body) => boxes[body]),
          },
    payload: (data) => data.hurdleReportSendWithoutAccount,
    // shown on this page and nowhere again: an address with the secret in it would be kept by the browser unasked
    done: ({ token }) => ({ link: `${config().origin}/report/${token}` }),
  }),
};
