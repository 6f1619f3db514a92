import type { DomainModule } from '../../platform/domain-module.ts';
import { FteAllocation, FteAllowance, FteEntry } from './ledger.entity.ts';
import { ledgerGrants } from './ledger.grants.ts';
import { ledgerInvariants } from './ledger.invariants.ts';
import { allocationModel, allowanceModel, entryModel } from './ledger.model.ts';
import {
  AllocationChangePayload,
  AllowanceRecordPayload,
  RedistributionAnswerPayload,
  RedistributionChangePayload,
} from './ledger.payload.ts';
import { LedgerResolver } from './ledger.resolver.ts';
import { ledgerRules } from './ledger.rules.ts';
import {
  Redistribution,
  RedistributionEvent,
  RedistributionLine,
  RedistributionResponse,
} from './redistribution.entity.ts';
import { eventModel, lineModel, redistributionModel, responseModel } from './redistribution.model.ts';
import { RedistributionResolver } from './redistribution.resolver.ts';

export const ledgerModule = {
  name: 'ledger',
  entities: [
    FteAllowance,
    FteAllocation,
    FteEntry,
    Redistribution,
    RedistributionLine,
    RedistributionResponse,
    RedistributionEvent,
  ],
  grants: ledgerGrants,
  resolvers: [LedgerResolver, RedistributionResolver],
  payloads: [
    AllowanceRecordPayload,
    AllocationChangePayload,
    RedistributionChangePayload,
    RedistributionAnswerPayload,
  ],
  models: [
    allowanceModel,
    allocationModel,
    entryModel,
    redistributionModel,
    lineModel,
    responseModel,
    eventModel,
  ],
  rules: ledgerRules,
  invariants: ledgerInvariants,
} satisfies DomainModule;
