import type { DomainModule } from '../../platform/domain-module.ts';
import { countyStaffing, municipalityStaffing } from './figures.model.ts';
import { PositionOccupancy } from './occupancy.entity.ts';
import { PositionFillResolver } from './position-fill.resolver.ts';
import { Position, PositionShare } from './position.entity.ts';
import { occupancyModel, positionModel, shareModel, supervisionModel } from './position.model.ts';
import {
  CountyStaffingResolver,
  MunicipalityStaffingResolver,
  PositionResolver,
} from './position.resolver.ts';
import { staffingGrants } from './staffing.grants.ts';
import { staffingInvariants } from './staffing.invariants.ts';
import { staffingRules } from './staffing.rules.ts';
import { SupervisionAssignment } from './supervision.entity.ts';

export const staffingModule = {
  name: 'staffing',
  entities: [Position, PositionShare, SupervisionAssignment, PositionOccupancy],
  grants: staffingGrants,
  resolvers: [PositionResolver, MunicipalityStaffingResolver, CountyStaffingResolver, PositionFillResolver],
  models: [positionModel, shareModel, supervisionModel, occupancyModel],
  extensions: [municipalityStaffing, countyStaffing],
  rules: staffingRules,
  invariants: staffingInvariants,
} satisfies DomainModule;
