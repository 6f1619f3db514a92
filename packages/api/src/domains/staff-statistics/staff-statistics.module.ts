import type { DomainModule } from '../../platform/domain-module.ts';
import { StaffStatisticsAgreement } from './staff-statistics-agreement.entity.ts';
import { staffStatisticsGrants } from './staff-statistics.grants.ts';
import { countyStaffStatistics, municipalityStaffStatistics } from './staff-statistics.model.ts';
import {
  CountyStaffStatisticsResolver,
  MunicipalityStaffStatisticsResolver,
  StaffStatisticsResolver,
} from './staff-statistics.resolver.ts';
import { staffStatisticsRules } from './staff-statistics.rules.ts';
import { staffStatisticsAgreePayload } from './staff-statistics.type.ts';

/** Figures about staff, never about somebody (docs/adr/0018). */
export const staffStatisticsModule = {
  name: 'staff-statistics',
  entities: [StaffStatisticsAgreement],
  grants: staffStatisticsGrants,
  resolvers: [StaffStatisticsResolver, MunicipalityStaffStatisticsResolver, CountyStaffStatisticsResolver],
  payloads: [staffStatisticsAgreePayload],
  models: [],
  extensions: [municipalityStaffStatistics, countyStaffStatistics],
  rules: staffStatisticsRules,
  invariants: {},
} satisfies DomainModule;
