import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { findingsOfClosing, findingsOfSite } from './site-adding.policy.ts';
import { addSite } from './site-adding.service.ts';
import {
  DeploymentSiteAddInput,
  DeploymentSiteCloseInput,
  DeploymentSiteRenameInput,
  siteAddPayload,
  siteClosePayload,
  siteRenamePayload,
} from './site-change.type.ts';
import { closeSite, renameSite } from './site-changing.service.ts';

@Resolver()
export class SiteChangeResolver {
  @Mutation(() => siteAddPayload.type, {
    description: "Adds a site of the caller's own organisation (HR, team lead).",
  })
  deploymentSiteAdd(
    @Arg('input', () => DeploymentSiteAddInput, { description: 'The site.' }) input: DeploymentSiteAddInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryOut(
      context,
      { operation: 'deploymentSiteAdd', input, findings: findingsOfSite(input) },
      (em, actor) => addSite({ context, em, actor }, input),
    );
  }

  @Mutation(() => siteRenamePayload.type, {
    description: "Gives a site of the caller's own organisation another name or address (HR, team lead).",
  })
  deploymentSiteRename(
    @Arg('input', () => DeploymentSiteRenameInput, { description: 'Which site, and its name.' })
    input: DeploymentSiteRenameInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const id = uuidArgument(['site'], input.siteId, 'siteId');
    return carryOut(
      context,
      { operation: 'deploymentSiteRename', input, findings: findingsOfSite(input) },
      (em, actor) => renameSite({ context, em, actor }, { id, version: input.version }, input),
    );
  }

  @Mutation(() => siteClosePayload.type, {
    description:
      "Closes a site of the caller's own organisation from a day on, or opens it again (HR, team lead). Refused while somebody is planned there from that day on.",
  })
  deploymentSiteClose(
    @Arg('input', () => DeploymentSiteCloseInput, { description: 'Which site, and from when on.' })
    input: DeploymentSiteCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const id = uuidArgument(['site'], input.siteId, 'siteId');
    const closedFrom = input.closedFrom ?? null;
    const findings = findingsOfClosing(closedFrom, context.today);
    return carryOut(context, { operation: 'deploymentSiteClose', input, findings }, (em, actor) =>
      closeSite({ context, em, actor }, { id, version: input.version }, closedFrom),
    );
  }
}
