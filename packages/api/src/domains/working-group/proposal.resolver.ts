import type { ResultState } from '@kim/schema/reference/working-group.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import {
  CommunicationReadInput,
  ProposalDecideInput,
  ProposalSubmitInput,
  ResultAdvanceInput,
  ResultPublishInput,
} from './proposal.input.ts';
import {
  advanceResult,
  decideProposal,
  publishResult,
  readCommunication,
  submitProposal,
} from './proposal.service.ts';
import { PublishedResultPayload, WorkingGroupPayload } from './working-group.payload.ts';
import { groupOf, resolutionOf } from './working-group.resolver.ts';

const proposalOf = (id: string): string => uuidArgument(['group_proposal'], id, 'proposalId');

@Resolver()
export class ProposalResolver {
  @Mutation(() => WorkingGroupPayload.type, {
    description: 'The group’s proposal becomes a request to the steering group.',
  })
  proposalSubmit(
    @Arg('input', () => ProposalSubmitInput, { description: 'What is proposed.' })
    input: ProposalSubmitInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return submitProposal(context, { ...input, workingGroupId: groupOf(input.workingGroupId) });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description:
      'What the steering group resolved on a proposal is taken over: adopted, returned or rejected.',
  })
  proposalDecide(
    @Arg('input', () => ProposalDecideInput, { description: 'By which resolution.' })
    input: ProposalDecideInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return decideProposal(context, {
      ...input,
      proposalId: proposalOf(input.proposalId),
      resolutionId: input.resolutionId ? resolutionOf(input.resolutionId) : null,
    });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description:
      'Whoever reported the hurdle, and every case manager of the county, is told what was decided.',
  })
  resultPublish(
    @Arg('input', () => ResultPublishInput, { description: 'What they are told.' })
    input: ResultPublishInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return publishResult(context, { ...input, proposalId: proposalOf(input.proposalId) });
  }

  @Mutation(() => PublishedResultPayload.type, {
    description: 'What was adopted is carried out, checked and closed; what comes back is worked on again.',
  })
  resultAdvance(
    @Arg('input', () => ResultAdvanceInput, { description: 'The step.' }) input: ResultAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceResult(context, {
      ...input,
      resultId: uuidArgument(['published_result'], input.resultId, 'resultId'),
      toState: input.toState as ResultState,
      finding: input.finding ?? null,
    });
  }

  @Mutation(() => PublishedResultPayload.type, {
    description: 'The caller has read what they were told; asked twice it is done once.',
  })
  communicationRead(
    @Arg('input', () => CommunicationReadInput, { description: 'What.' }) input: CommunicationReadInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return readCommunication(context, {
      ...input,
      communicationId: uuidArgument(['communication'], input.communicationId, 'communicationId'),
    });
  }
}
