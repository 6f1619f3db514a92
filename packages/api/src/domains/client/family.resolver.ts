import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { clientModel } from './client.model.ts';
import { ClientType } from './client.type.ts';
import { familyLinkModel } from './family.model.ts';
import { enterFamilyLink, joinHousehold, leaveHousehold, removeFamilyLink } from './family.service.ts';
import {
  FamilyLinkEnterInput,
  FamilyLinkRemoveInput,
  FamilyLinkType,
  HouseholdJoinInput,
  HouseholdLeaveInput,
  HouseholdType,
} from './family.type.ts';

const parts = {
  client: {
    type: () => ClientType,
    models: () => [clientModel],
    description: 'The client as they are now; null with errors.',
  },
};
const householdJoin = changePayload('HouseholdJoinPayload', 'What moving together led to.', parts);
const householdLeave = changePayload('HouseholdLeavePayload', 'What moving out led to.', parts);
const familyLinkEnter = changePayload('FamilyLinkEnterPayload', 'What entering a family link led to.', {
  ...parts,
  familyLink: {
    type: () => FamilyLinkType,
    models: () => [familyLinkModel],
    description: 'The link, read from the end of the client; null with errors.',
  },
});
const familyLinkRemove = changePayload(
  'FamilyLinkRemovePayload',
  'What removing a family link led to.',
  parts,
);

/** For the module. */
export const familyPayloads = [householdJoin, householdLeave, familyLinkEnter, familyLinkRemove];

const counselled = (id: string, field: string): string => uuidArgument(['counselled'], id, field);

@Resolver()
export class FamilyResolver {
  @Mutation(() => householdJoin.type, {
    description:
      'A client lives with another of whom the caller leads a case too: in their household, which is formed if there is none. Who lived elsewhere does so no longer.',
  })
  householdJoin(
    @Arg('input', () => HouseholdJoinInput, { description: 'Who lives with whom.' })
    input: HouseholdJoinInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ clientId: string }>> {
    const both = {
      clientId: counselled(input.clientId, 'clientId'),
      withClientId: counselled(input.withClientId, 'withClientId'),
    };
    return carryOut(context, { operation: 'householdJoin', input }, (_em, actor) =>
      joinHousehold(context, actor, both),
    );
  }

  @Mutation(() => householdLeave.type, {
    description: 'A client lives with nobody of their household any more. The others stay.',
  })
  householdLeave(
    @Arg('input', () => HouseholdLeaveInput, { description: 'Who.' }) input: HouseholdLeaveInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ clientId: string }>> {
    const clientId = counselled(input.clientId, 'clientId');
    return carryOut(context, { operation: 'householdLeave', input }, () => leaveHousehold(context, clientId));
  }

  @Mutation(() => familyLinkEnter.type, {
    description:
      'Two clients of whom the caller leads a case each are related. It is read from both ends: who is a child from one is a parent from the other.',
  })
  familyLinkEnter(
    @Arg('input', () => FamilyLinkEnterInput, { description: 'Who, and what they are to one another.' })
    input: FamilyLinkEnterInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ clientId: string; familyLinkId: string }>> {
    const both = {
      clientId: counselled(input.clientId, 'clientId'),
      relativeId: counselled(input.relativeId, 'relativeId'),
      kind: input.kind,
    };
    return carryOut(context, { operation: 'familyLinkEnter', input }, () => enterFamilyLink(context, both));
  }

  @Mutation(() => familyLinkRemove.type, {
    description: 'A family link was entered in error or is over. It is gone from both ends.',
  })
  familyLinkRemove(
    @Arg('input', () => FamilyLinkRemoveInput, { description: 'Which one.' }) input: FamilyLinkRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ clientId: string }>> {
    const familyLinkId = uuidArgument(['family_link'], input.familyLinkId, 'familyLinkId');
    return carryOut(context, { operation: 'familyLinkRemove', input }, () =>
      removeFamilyLink(context, familyLinkId),
    );
  }
}

@Resolver(() => ClientType)
export class FamilyOfClientResolver {
  @FieldResolver(() => HouseholdType, {
    nullable: true,
    description:
      'With whom they live, as far as the caller leads a case of these too; null: with nobody known.',
  })
  household(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [FamilyLinkType], {
    description: 'To whom they are related, as far as the caller leads a case of these too.',
  })
  familyLinks(): unknown {
    return readWithItsRow();
  }
}
