import { changePayload } from '../../platform/graphql/change-payload.ts';
import { hurdleReportModel } from './hurdle-report.model.ts';
import { hurdleModel, reconstructionModel } from './hurdle.model.ts';
import { HurdleReportType, HurdleType, ReconstructionType } from './hurdle.type.ts';

export const HurdlePayload = changePayload('HurdlePayload', 'What a change of a hurdle led to.', {
  hurdle: {
    type: () => HurdleType,
    models: () => [hurdleModel],
    description: 'The hurdle as it is now; with errors as it stands.',
  },
});

export const HurdleReportPayload = changePayload('HurdleReportPayload', 'What reporting led to.', {
  report: {
    type: () => HurdleReportType,
    models: () => [hurdleReportModel],
    description: 'The report; null with errors.',
  },
});

export const ReconstructionPayload = changePayload(
  'ReconstructionPayload',
  'What a change of a reconstruction led to.',
  {
    reconstruction: {
      type: () => ReconstructionType,
      models: () => [reconstructionModel],
      description: 'The reconstruction as it is now; with errors as it stands.',
    },
  },
);
