import { siteCloseForm, siteForm } from '#lib/domains/deployment/slot-form.ts';
import { DeploymentSiteCloseDocument, DeploymentSiteRenameDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const done = () => '/deployment/sites?status=changed';

export const actions: Actions = {
  rename: changeAction({
    fields: siteForm,
    document: DeploymentSiteRenameDocument,
    input: (values, { event, version }) => ({ ...values, siteId: event.params.id, version }),
    payload: (data) => data.deploymentSiteRename,
    current: ({ site }) => site && { name: site.name, address: site.address ?? '' },
    done,
  }),
  close: changeAction({
    fields: siteCloseForm,
    document: DeploymentSiteCloseDocument,
    input: (values, { event, version }) => ({ ...values, siteId: event.params.id, version }),
    payload: (data) => data.deploymentSiteClose,
    current: ({ site }) => site && { closedFrom: site.closedFrom ?? '' },
    done,
  }),
};
