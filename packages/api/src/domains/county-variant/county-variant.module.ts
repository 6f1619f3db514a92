import type { DomainModule } from '../../platform/domain-module.ts';
import { countyVariantGrants } from './county-variant.grants.ts';
import { countyVariant, stageModel, supervisionFigureModel } from './county-variant.model.ts';
import { CountyVariantResolver } from './county-variant.resolver.ts';
import { countyVariantRules } from './county-variant.rules.ts';
import { TargetGroupStage } from './target-group-stage.entity.ts';

/** How a county organises the programme: who employs and supervises, whom it counsels first. Data, loaded from a county file. */
export const countyVariantModule = {
  name: 'county-variant',
  entities: [TargetGroupStage],
  grants: countyVariantGrants,
  resolvers: [CountyVariantResolver],
  models: [stageModel, supervisionFigureModel],
  extensions: [countyVariant],
  rules: countyVariantRules,
  invariants: {},
} satisfies DomainModule;
