import { error } from '@sveltejs/kit';
import { allowedRecipients } from '#lib/domains/referral/allowed-recipients.ts';
import { CaseReferralNewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: caseFile, addressees } = await ask({ fetch, url }, CaseReferralNewPageDocument, {
    id: params.id,
  });
  if (!caseFile?.viewerLeads) error(404, notFound);
  return {
    caseFile,
    allowed: allowedRecipients(caseFile.consents, 'CASE_CONFERENCE'),
    recipients: addressees.nodes.map(({ id, name }) => ({ value: id, label: name })),
  };
};
