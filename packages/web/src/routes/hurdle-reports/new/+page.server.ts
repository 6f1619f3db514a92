import { legalDomains } from '@kim/schema/reference/casework.ts';
import { hurdleBodies } from '@kim/schema/reference/hurdle.ts';
import { reportForm } from '#lib/domains/hurdle/hurdle-forms.ts';
import { HurdleReportSendDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  send: changeAction({
    fields: reportForm,
    document: HurdleReportSendDocument,
    input: ({ title, description, proposal, theme, isOtherCase, ...boxes }, { about }) => ({
      title,
      description,
      proposal,
      theme,
      isOtherCase,
      legalDomains: legalDomains.filter((domain) => boxes[domain]),
      bodies: hurdleBodies.filter((body) => boxes[body]),
      caseId: about || null,
    }),
    payload: (data) => data.hurdleReportSend,
    done: () => '/hurdle-reports?sent=1',
  }),
};
