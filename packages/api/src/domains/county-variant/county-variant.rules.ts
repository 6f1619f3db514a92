import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const stages = needs('READ_STAGES');
const supervisions = needs('READ_SUPERVISION_FIGURES');

export const countyVariantRules: AccessRules = {
  County: { targetGroupStages: stages, supervisionFigures: supervisions },
  TargetGroupStage: { '*': stages },
  SupervisionFigure: { '*': supervisions },
};
