import type { DomainModule } from '../../platform/domain-module.ts';
import { TemplateChangeResolver } from './template-change.resolver.ts';
import { templateProposalModel } from './template-proposal.model.ts';
import { MunicipalityTemplateResolver, municipalityTemplates } from './template-figures.ts';
import { TemplateReadResolver } from './template-read.resolver.ts';
import { TemplateAdoption, TemplateProposal, TemplateStep } from './template-work.entity.ts';
import { templateAdoptionModel, templateStepModel } from './template-work.model.ts';
import { Template, TemplateText, TemplateVersion } from './template.entity.ts';
import { templateGrants } from './template.grants.ts';
import { templateModel, templateTextModel, templateVersionModel } from './template.model.ts';
import { TemplateProposalPayload, TemplateVersionPayload } from './template.payloads.ts';
import { templateRules } from './template.rules.ts';

/** What everybody works by: drafted, reviewed, approved, given out, adopted, retired. */
export const templateModule = {
  name: 'template',
  entities: [Template, TemplateVersion, TemplateText, TemplateStep, TemplateAdoption, TemplateProposal],
  grants: templateGrants,
  resolvers: [TemplateReadResolver, TemplateChangeResolver, MunicipalityTemplateResolver],
  payloads: [TemplateVersionPayload, TemplateProposalPayload],
  models: [
    templateModel,
    templateVersionModel,
    templateTextModel,
    templateStepModel,
    templateAdoptionModel,
    templateProposalModel,
  ],
  extensions: [municipalityTemplates],
  rules: templateRules,
  invariants: {
    'a version that was reviewed has German words': `select v.id from app.template_version v where v.state <> 'DRAFT' and not exists (select from app.template_text t where t.county_id = v.county_id and t.template_version_id = v.id and t.language = 'de')`,
    'nobody adopts before it is given out': `select a.template_version_id from app.template_adoption a join app.template_version v on v.county_id = a.county_id and v.id = a.template_version_id where v.published_on is null or a.adopted_on < v.published_on`,
  },
} satisfies DomainModule;
