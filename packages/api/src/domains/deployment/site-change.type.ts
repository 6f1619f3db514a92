import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { deploymentSiteModel } from './deployment-slot.model.ts';
import { DeploymentSiteType } from './deployment.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const NAME = 'What people there call it, at most 100 characters.';
const ADDRESS = 'Street and house number, at most 200 characters.';

@InputType({ description: "Adds a site of the caller's own organisation." })
export class DeploymentSiteAddInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: NAME }) readonly name!: string;
  @Field(() => String, { nullable: true, description: ADDRESS }) readonly address?: string | null;
}

@InputType({ description: 'Gives a site another name or address.' })
export class DeploymentSiteRenameInput extends DeploymentSiteAddInput {
  @Field(() => ID, { description: 'The site.' }) readonly siteId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

@InputType({ description: 'Closes a site from a day on, or opens it again.' })
export class DeploymentSiteCloseInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The site.' }) readonly siteId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'First day on which nobody is planned there any more, at most a year back and two years ahead; null opens it again.',
  })
  readonly closedFrom?: string | null;
}

const site = {
  type: () => DeploymentSiteType,
  models: () => [deploymentSiteModel],
  description: 'The site as it is now; with CONFLICT as somebody else has left it.',
};

export const sitePayloads = [
  changePayload('DeploymentSiteAddPayload', 'What adding a site led to.', {
    site: { ...site, description: 'The new site; null with errors.' },
  }),
  changePayload('DeploymentSiteRenamePayload', 'What renaming a site led to.', { site }),
  changePayload('DeploymentSiteClosePayload', 'What closing a site led to.', { site }),
] as const;

export const [siteAddPayload, siteRenamePayload, siteClosePayload] = sitePayloads;
