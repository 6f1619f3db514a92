export { Template, TemplateText, TemplateVersion } from './template.entity.ts';
export { templateProposalModel } from './template-proposal.model.ts';
export { TemplateProposalType } from './template-proposal.type.ts';
export { templateVersionModel } from './template.model.ts';
export { TemplateVersionType } from './template.type.ts';
