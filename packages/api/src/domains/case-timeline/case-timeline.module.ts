import type { DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { caseEventModel, timelineOfCase } from './case-timeline.model.ts';
import { TimelineOfCaseResolver } from './case-timeline.resolver.ts';

const lead = needs('LEAD_CASES');

/** What happened in a case, in one line of time. */
export const caseTimelineModule = {
  name: 'case-timeline',
  entities: [],
  grants: [],
  resolvers: [TimelineOfCaseResolver],
  models: [caseEventModel],
  extensions: [timelineOfCase],
  rules: { Case: { timeline: lead }, CaseEvent: { '*': lead } },
  invariants: {},
} satisfies DomainModule;
