import { changePayload } from '../../platform/graphql/change-payload.ts';
import { templateProposalModel } from './template-proposal.model.ts';
import { TemplateProposalType } from './template-proposal.type.ts';
import { templateVersionModel } from './template.model.ts';
import { TemplateVersionType } from './template.type.ts';

export const TemplateVersionPayload = changePayload(
  'TemplateVersionPayload',
  'What a change of a version led to.',
  {
    templateVersion: {
      type: () => TemplateVersionType,
      models: () => [templateVersionModel],
      description: 'The version as it is now; with errors as it stands.',
    },
  },
);

export const TemplateProposalPayload = changePayload(
  'TemplateProposalPayload',
  'What proposing a template, or answering, led to.',
  {
    proposal: {
      type: () => TemplateProposalType,
      models: () => [templateProposalModel],
      description: 'The proposal as it is now; with errors as it stands.',
    },
  },
);
