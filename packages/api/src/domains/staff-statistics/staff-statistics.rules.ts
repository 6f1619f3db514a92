import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const readers = needs('READ_STAFF_STATISTICS');
const own = needs('READ_OWN_PERSONNEL_FILE');

export const staffStatisticsRules: AccessRules = {
  Query: { ownStaffFigures: own },
  Mutation: { staffStatisticsAgree: needs('AGREE_STAFF_STATISTICS') },
  Municipality: { staffStatistics: readers, staffStatisticsAgreement: readers },
  County: { staffStatistics: readers, staffStatisticsAgreement: readers },
  StaffStatistics: { '*': readers },
  StaffFigures: { '*': readers },
  StaffStatisticsAgreement: { '*': readers },
  OwnStaffFigures: { '*': own },
};
