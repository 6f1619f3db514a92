import { measureStates, measureTrends, trafficLights } from '@kim/schema/reference/measure.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';

export const MeasureStateEnum = enumOf(measureStates);
registerEnumType(MeasureStateEnum, {
  name: 'MeasureState',
  description: 'How a measure of the concept stands.',
  valuesConfig: {
    PROPOSED: { description: 'It stands in the concept; nobody answers for it yet.' },
    PRIORITISED: { description: 'It is to be done: owner, due date and indicator are named.' },
    ASSIGNED: { description: 'Whoever answers for it has taken it on.' },
    RUNNING: { description: 'It is being done.' },
    DONE: { description: 'It is done, and something shows it.' },
    STALLED: { description: 'It does not get on.' },
    EVALUATED: { description: 'What it has brought is known; nothing is changed any more.' },
  },
});
export const TrafficLightEnum = enumOf(trafficLights);
registerEnumType(TrafficLightEnum, {
  name: 'TrafficLight',
  description: 'How a measure goes.',
  valuesConfig: {
    RED: { description: 'The aim will not be reached as things stand.' },
    YELLOW: { description: 'The aim is at risk.' },
    GREEN: { description: 'As planned.' },
  },
});
export const MeasureTrendEnum = enumOf(measureTrends);
registerEnumType(MeasureTrendEnum, {
  name: 'MeasureTrend',
  description: 'The traffic light against that of the quarter before.',
});

export enum MeasureOrderField {
  NUMBER = 'NUMBER',
  DUE_ON = 'DUE_ON',
}
registerEnumType(MeasureOrderField, {
  name: 'MeasureOrderField',
  description: 'What measures can be sorted by.',
  valuesConfig: {
    NUMBER: { description: 'As in the concept.' },
    DUE_ON: { description: 'By due date; those without one last.' },
  },
});
