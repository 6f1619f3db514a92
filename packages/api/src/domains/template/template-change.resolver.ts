import type { TemplateState } from '@kim/schema/reference/template.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { createTemplate, draftVersion, setText } from './template-draft.service.ts';
import { answerProposal, proposeTemplate } from './template-proposal.service.ts';
import { adoptVersion, advanceVersion } from './template-workflow.service.ts';
import {
  TemplateAdoptInput,
  TemplateAdvanceInput,
  TemplateCreateInput,
  TemplateDraftInput,
  TemplateProposalAnswerInput,
  TemplateProposeInput,
  TemplateTextSetInput,
} from './template.input.ts';
import { TemplateProposalPayload, TemplateVersionPayload } from './template.payloads.ts';

const ofVersion = <Input extends { readonly templateVersionId: string }>(input: Input): Input => ({
  ...input,
  templateVersionId: uuidArgument(['template_version'], input.templateVersionId, 'templateVersionId'),
});

@Resolver()
export class TemplateChangeResolver {
  @Mutation(() => TemplateVersionPayload.type, { description: 'The county begins a new template.' })
  templateCreate(
    @Arg('input', () => TemplateCreateInput, { description: 'What it is.' }) input: TemplateCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return createTemplate(context, { ...input });
  }

  @Mutation(() => TemplateVersionPayload.type, {
    description:
      'The county begins the next version of a template, with the words it has now. One at a time.',
  })
  templateDraft(
    @Arg('input', () => TemplateDraftInput, { description: 'Of which template.' }) input: TemplateDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const templateId = uuidArgument(['template'], input.templateId, 'templateId');
    return draftVersion(context, { ...input, templateId });
  }

  @Mutation(() => TemplateVersionPayload.type, { description: 'The words of a draft in one language.' })
  templateTextSet(
    @Arg('input', () => TemplateTextSetInput, { description: 'The words.' }) input: TemplateTextSetInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return setText(context, ofVersion({ ...input }));
  }

  @Mutation(() => TemplateVersionPayload.type, {
    description:
      'Leads a version one step on (docs/template-states.md). The coordinator drafts and gives out, the head of the centre approves with the legal review. Giving a version out retires the one before.',
  })
  templateAdvance(
    @Arg('input', () => TemplateAdvanceInput, { description: 'The step.' }) input: TemplateAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { remark = null, legalReviewer = null, legalReviewedOn = null } = input;
    const toState = input.toState as TemplateState;
    return advanceVersion(context, ofVersion({ ...input, toState, remark, legalReviewer, legalReviewedOn }));
  }

  @Mutation(() => TemplateVersionPayload.type, {
    description: 'A municipality confirms that it works by the version that is given out.',
  })
  templateAdopt(
    @Arg('input', () => TemplateAdoptInput, { description: 'Which, and since when.' })
    input: TemplateAdoptInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return adoptVersion(context, ofVersion({ ...input }));
  }

  @Mutation(() => TemplateProposalPayload.type, { description: 'A municipality contributes a template.' })
  templatePropose(
    @Arg('input', () => TemplateProposeInput, { description: 'What it proposes.' })
    input: TemplateProposeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return proposeTemplate(context, { ...input });
  }

  @Mutation(() => TemplateProposalPayload.type, {
    description: 'The county takes a proposal over as a draft of its own, or declines it with a reason.',
  })
  templateProposalAnswer(
    @Arg('input', () => TemplateProposalAnswerInput, { description: 'The answer.' })
    input: TemplateProposalAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const proposalId = uuidArgument(['template_proposal'], input.proposalId, 'proposalId');
    return answerProposal(context, { ...input, reason: input.reason ?? null, proposalId });
  }
}
