import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { and } from 'graphql-shield';
import { needs } from '../../platform/graphql/rules.ts';
import { ActionField, ActionGoal } from './action-field.entity.ts';
import {
  actionFieldModel,
  actionGoalModel,
  fieldLightModel,
  fieldStateModel,
  measureExtensions,
} from './action-field.model.ts';
import { MeasureLink } from './measure-link.entity.ts';
import { measureLinkExtensions } from './measure-link.model.ts';
import {
  HurdleMeasuresResolver,
  MeasureLinkResolver,
  WorkingGroupMeasuresResolver,
} from './measure-link.resolver.ts';
import { Measure, MeasureReview, MeasureStep } from './measure.entity.ts';
import { measureGrants } from './measure.grants.ts';
import { measureModel, measureReviewModel, measureStepModel } from './measure.model.ts';
import { MeasurePayload, MeasureResolver } from './measure.resolver.ts';

const read = needs('READ_MEASURES');
const control = needs('READ_CONTROLLING');
const steer = needs('STEER_MEASURES');

const rules: AccessRules = {
  Query: { actionFields: read, actionField: read, measures: read, measure: read },
  ActionField: { '*': read },
  ActionFieldConnection: { '*': read },
  ActionFieldEdge: { '*': read },
  ActionFieldState: { '*': read },
  ActionFieldLight: { '*': read },
  ActionGoal: { '*': read },
  Measure: {
    '*': read,
    ownerPerson: steer,
    workingGroups: and(read, needs('READ_WORKING_GROUPS')),
    hurdles: and(read, needs('READ_HURDLES')),
  },
  Hurdle: { measures: read },
  WorkingGroup: { measures: read },
  MeasureConnection: { '*': read },
  MeasureEdge: { '*': read },
  MeasureStep: { '*': read, remark: control },
  MeasureReview: { '*': read, remark: control },
  Mutation: {
    measurePlan: steer,
    measureAdvance: steer,
    measureReviewRecord: steer,
    measurePublish: steer,
    measureLink: steer,
    measureUnlink: steer,
  },
};

const countOf = (table: string): string =>
  `(select count(*) from measure.${table} x where x.county_id = c.id)`;

/** What the concept wants to reach, word by word, and how it goes by quarter. */
export const measureModule = {
  name: 'measure',
  entities: [ActionField, ActionGoal, Measure, MeasureStep, MeasureReview, MeasureLink],
  grants: measureGrants,
  resolvers: [MeasureResolver, MeasureLinkResolver, HurdleMeasuresResolver, WorkingGroupMeasuresResolver],
  payloads: [MeasurePayload],
  models: [
    actionFieldModel,
    actionGoalModel,
    fieldStateModel,
    fieldLightModel,
    measureModel,
    measureStepModel,
    measureReviewModel,
  ],
  extensions: [...measureExtensions, ...measureLinkExtensions],
  rules,
  invariants: {
    'the concept of the Rhein-Sieg-Kreis has 8 fields, 23 goals and 66 measures': `select c.id from app.organisation c where c.kind = 'COUNTY' and c.key = 'rsk' and (${countOf('action_field')}, ${countOf('action_goal')}, ${countOf('measure')}) <> (8, 23, 66)`,
    'a measure stands where its last step led': `select m.id from measure.measure m join lateral (select s.to_state from measure.measure_step s where s.county_id = m.county_id and s.measure_id = m.id order by s.step desc limit 1) l on l.to_state <> m.state`,
    'a merged hurdle has no measures of its own': `select l.id from measure.measure_link l join hurdle.hurdle h on h.county_id = l.county_id and h.id = l.hurdle_id where l.ended_on is null and h.merged_into_id is not null`,
    'what is reviewed somebody answers for': `select r.id from measure.measure_review r join measure.measure m on m.county_id = r.county_id and m.id = r.measure_id where m.state = 'PROPOSED'`,
  },
} satisfies DomainModule;
