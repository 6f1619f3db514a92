import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { takesOwnStep } from './template-target.ts';
import { neededRights } from './template.model.ts';

const read = needs('READ_TEMPLATES');
const draft = needs('DRAFT_TEMPLATES');
const adopt = needs('ADOPT_TEMPLATES');
const oversee = needs('OVERSEE_TEMPLATES');
const contribute = needs('ADOPT_TEMPLATES', 'OVERSEE_TEMPLATES');

export const templateRules: AccessRules = {
  Query: {
    templates: read,
    template: read,
    templateProposals: contribute,
    templateProposal: contribute,
  },
  Municipality: { publishedTemplates: oversee, adoptedTemplates: oversee },
  Template: { '*': read },
  TemplateVersion: {
    '*': read,
    ...Object.fromEntries(Object.entries(neededRights).map(([field, right]) => [field, needs(right)])),
  },
  TemplateText: { '*': read },
  TemplateStep: { '*': oversee },
  TemplateAdoption: { '*': needs('READ_ADOPTIONS') },
  TemplateConnection: { '*': read },
  TemplateEdge: { '*': read },
  TemplateProposal: { '*': contribute },
  TemplateProposalConnection: { '*': contribute },
  TemplateProposalEdge: { '*': contribute },
  Mutation: {
    templateCreate: draft,
    templateDraft: draft,
    templateTextSet: draft,
    templateAdvance: and(needs('DRAFT_TEMPLATES', 'APPROVE_TEMPLATES'), takesOwnStep),
    templateAdopt: adopt,
    templatePropose: adopt,
    templateProposalAnswer: draft,
  },
};
