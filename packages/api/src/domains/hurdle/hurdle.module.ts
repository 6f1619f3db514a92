import type { DomainModule } from '../../platform/domain-module.ts';
import { HurdleReport, HurdleReportCase } from './hurdle-report.entity.ts';
import { Hurdle, HurdleStep, Reconstruction } from './hurdle.entity.ts';

/** What stands in the way of many: reported, put together, reconstructed. */
export const hurdleModule = {
  name: 'hurdle',
  entities: [Hurdle, HurdleStep, HurdleReport, HurdleReportCase, Reconstruction],
  grants: [],
  resolvers: [],
  models: [],
  rules: {},
  invariants: {},
} satisfies DomainModule;
