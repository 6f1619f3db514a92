import type { DomainModule } from '../../platform/domain-module.ts';
import { EmployerTransfer, EmployerTransferFile, EmployerTransferLine } from './employer-transfer.entity.ts';
import { employerTransferGrants } from './employer-transfer.grants.ts';
import { employerTransferInvariants } from './employer-transfer.invariants.ts';
import {
  employerTransferLineModel,
  employerTransferModel,
  positionTransfers,
} from './employer-transfer.model.ts';
import { EmployerTransferResolver, PositionTransferResolver } from './employer-transfer.resolver.ts';
import { employerTransferRules } from './employer-transfer.rules.ts';
import { employerTransferPayload, employerTransferRevokePayload } from './employer-transfer.type.ts';

/** Employment and Dienstaufsicht go to another employer; Fachaufsicht stays (docs/adr/0013). */
export const employerTransferModule = {
  name: 'employer-transfer',
  entities: [EmployerTransfer, EmployerTransferLine, EmployerTransferFile],
  grants: employerTransferGrants,
  resolvers: [EmployerTransferResolver, PositionTransferResolver],
  payloads: [employerTransferPayload, employerTransferRevokePayload],
  models: [employerTransferModel, employerTransferLineModel],
  extensions: [positionTransfers],
  rules: employerTransferRules,
  invariants: employerTransferInvariants,
} satisfies DomainModule;
