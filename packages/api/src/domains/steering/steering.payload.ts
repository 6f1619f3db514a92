import { changePayload } from '../../platform/graphql/change-payload.ts';
import { bodyModel } from './body.model.ts';
import { GovernanceBodyType } from './body.type.ts';
import { decisionRequestModel } from './decision.model.ts';
import { DecisionRequestType } from './decision.type.ts';
import { resolutionModel, sessionModel, steeringItemModel } from './session.model.ts';
import { ResolutionType, SteeringItemType, SteeringSessionType } from './session.type.ts';

export const GovernanceBodyPayload = changePayload(
  'GovernanceBodyPayload',
  'What a change of seats or rules led to.',
  {
    body: {
      type: () => GovernanceBodyType,
      models: () => [bodyModel],
      description: 'The steering group as it is now; with errors as it stands.',
    },
  },
);

export const SteeringSessionPayload = changePayload(
  'SteeringSessionPayload',
  'What a change of a session led to.',
  {
    session: {
      type: () => SteeringSessionType,
      models: () => [sessionModel],
      description: 'The session as it is now; with errors as it stands.',
    },
  },
);

export const SteeringItemPayload = changePayload('SteeringItemPayload', 'What a change of an item led to.', {
  item: {
    type: () => SteeringItemType,
    models: () => [steeringItemModel],
    description: 'The item as it is now; with errors as it stands.',
  },
});

export const DecisionRequestPayload = changePayload(
  'DecisionRequestPayload',
  'What a request for a decision led to.',
  {
    request: {
      type: () => DecisionRequestType,
      models: () => [decisionRequestModel],
      description: 'The request as it is now.',
    },
  },
);

export const ResolutionPayload = changePayload('ResolutionPayload', 'What a change of a resolution led to.', {
  resolution: {
    type: () => ResolutionType,
    models: () => [resolutionModel],
    description: 'The resolution as it is now; with errors as it stands.',
  },
});
