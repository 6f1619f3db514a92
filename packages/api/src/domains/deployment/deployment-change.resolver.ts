import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import {
  DeploymentSlotAddInput,
  DeploymentSlotChangeInput,
  DeploymentSlotEndInput,
  slotAddPayload,
  slotChangePayload,
  slotEndPayload,
} from './deployment-change.type.ts';
import { addSlot, changeSlot, endSlot } from './slot-planning.service.ts';
import { findingsOfSlot, type SlotTime } from './slot-planning.policy.ts';

@Resolver()
export class DeploymentChangeResolver {
  @Mutation(() => slotAddPayload.type, {
    description:
      'Plans when somebody is at work where. Needs Dienstaufsicht over the position (HR, team lead); case managers plan their own week.',
  })
  deploymentSlotAdd(
    @Arg('input', () => DeploymentSlotAddInput, { description: 'Who, when and where.' })
    input: DeploymentSlotAddInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const occupancyId = uuidArgument(['occupancy'], input.occupancyId, 'occupancyId');
    const siteId = uuidArgument(['site'], input.siteId, 'siteId');
    const time = timeOf(input);
    return carryOut(
      context,
      { operation: 'deploymentSlotAdd', input, findings: findingsOfSlot(time) },
      (em, actor) => addSlot({ context, em, actor }, occupancyId, { ...time, siteId }),
    );
  }

  @Mutation(() => slotChangePayload.type, {
    description: 'Plans a slot differently from a day on. Same needs as planning one.',
  })
  deploymentSlotChange(
    @Arg('input', () => DeploymentSlotChangeInput, { description: 'Which slot, and how from when.' })
    input: DeploymentSlotChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const id = uuidArgument(['slot'], input.slotId, 'slotId');
    const siteId = uuidArgument(['site'], input.siteId, 'siteId');
    const time = timeOf(input);
    return carryOut(
      context,
      { operation: 'deploymentSlotChange', input, findings: findingsOfSlot(time) },
      (em, actor) => changeSlot({ context, em, actor }, { id, version: input.version }, { ...time, siteId }),
    );
  }

  @Mutation(() => slotEndPayload.type, {
    description: 'Ends a slot, or takes it back before it begins. Same needs as planning one.',
  })
  deploymentSlotEnd(
    @Arg('input', () => DeploymentSlotEndInput, { description: 'Which slot, and its last day.' })
    input: DeploymentSlotEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const id = uuidArgument(['slot'], input.slotId, 'slotId');
    return carryOut(context, { operation: 'deploymentSlotEnd', input }, (em, actor) =>
      endSlot({ context, em, actor }, { id, version: input.version }, input.validTo),
    );
  }
}

const timeOf = ({
  weekday,
  part,
  startsAt,
  endsAt,
  validFrom,
  validTo,
}: DeploymentSlotAddInput | DeploymentSlotChangeInput): SlotTime => ({
  weekday,
  part,
  startsAt,
  endsAt,
  validFrom,
  validTo: validTo ?? null,
});
