import { siteForm } from '#lib/domains/deployment/slot-form.ts';
import { DeploymentSiteAddDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: siteForm,
    document: DeploymentSiteAddDocument,
    input: (values) => values,
    payload: (data) => data.deploymentSiteAdd,
    done: () => '/deployment/sites?status=saved',
  }),
};
