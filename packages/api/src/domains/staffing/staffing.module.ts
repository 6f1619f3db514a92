import type { DomainModule } from '../../platform/domain-module.ts';
import { countyStaffing, municipalityStaffing } from './figures.model.ts';
import { PositionEvent } from './life/position-event.entity.ts';
import { positionEventModel, positionLife } from './life/position-life.model.ts';
import {
  positionAdvancePayload,
  PositionLifeFieldResolver,
  PositionLifeResolver,
} from './life/position-life.resolver.ts';
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
  entities: [Position, PositionShare, SupervisionAssignment, PositionOccupancy, PositionEvent],
  grants: staffingGrants,
  resolvers: [
    PositionResolver,
    MunicipalityStaffingResolver,
    CountyStaffingResolver,
    PositionFillResolver,
    PositionLifeFieldResolver,
    PositionLifeResolver,
  ],
  models: [positionModel, shareModel, supervisionModel, occupancyModel, positionEventModel],
  payloads: [positionAdvancePayload],
  extensions: [municipalityStaffing, countyStaffing, positionLife],
  rules: staffingRules,
  invariants: staffingInvariants,
} satisfies DomainModule;
