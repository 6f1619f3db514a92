import type { DomainModule } from '../../platform/domain-module.ts';
import { AbsenceChangeResolver } from './absence-change.resolver.ts';
import { Absence } from './absence.entity.ts';
import { absenceGrants } from './absence.grants.ts';
import { absenceInvariants } from './absence.invariants.ts';
import { absenceModel, fileLeave, leaveBalanceModel } from './absence.model.ts';
import { absencePayloads } from './absence.payloads.ts';
import { AbsenceResolver, FileLeaveResolver } from './absence.resolver.ts';
import { absenceRules } from './absence.rules.ts';
import { LeaveEntitlement } from './leave-entitlement.entity.ts';

/** Leave and absence, a part of the employer's files. */
export const absenceModule = {
  name: 'absence',
  entities: [LeaveEntitlement, Absence],
  grants: absenceGrants,
  resolvers: [AbsenceResolver, FileLeaveResolver, AbsenceChangeResolver],
  payloads: absencePayloads,
  models: [absenceModel, leaveBalanceModel],
  extensions: [fileLeave],
  rules: absenceRules,
  invariants: absenceInvariants,
} satisfies DomainModule;
