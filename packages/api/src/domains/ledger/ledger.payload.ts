import { changePayload } from '../../platform/graphql/change-payload.ts';
import { allocationModel, allowanceModel } from './ledger.model.ts';
import { FteAllocationType, FteAllowanceType } from './ledger.type.ts';
import { redistributionModel, responseModel } from './redistribution.model.ts';
import { RedistributionResponseType, RedistributionType } from './redistribution.type.ts';

const allowance = {
  type: () => FteAllowanceType,
  models: () => [allowanceModel],
  description: 'The allowance as it is now; null if there is none.',
};

export const AllowanceRecordPayload = changePayload(
  'AllowanceRecordPayload',
  'What became of recording an allowance.',
  { allowance },
);

export const AllocationChangePayload = changePayload(
  'AllocationChangePayload',
  'What became of changing an allocation.',
  {
    allocation: {
      type: () => FteAllocationType,
      models: () => [allocationModel],
      description: 'The allocation as it is now; with CONFLICT the one the caller had not seen.',
    },
    allowance,
  },
);

const redistribution = {
  type: () => RedistributionType,
  models: () => [redistributionModel],
  description: 'The redistribution as it is now; with CONFLICT the one the caller had not seen.',
};

export const RedistributionChangePayload = changePayload(
  'RedistributionChangePayload',
  'What became of a step with a redistribution.',
  { redistribution },
);

export const RedistributionAnswerPayload = changePayload(
  'RedistributionAnswerPayload',
  'What became of an answer to a redistribution or of a decision over it.',
  {
    response: {
      type: () => RedistributionResponseType,
      models: () => [responseModel],
      description: 'The answer as it is now; with CONFLICT the one the caller had not seen.',
    },
    redistribution,
  },
);
