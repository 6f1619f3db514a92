import type { DomainModule } from '../../platform/domain-module.ts';
import { countyStaffing, municipalityStaffing } from './figures.model.ts';
import { PositionFixedTerm } from './life/fixed-term.entity.ts';
import { fixedTermModel, positionFixedTerm } from './life/fixed-term.model.ts';
import { PositionFixedTermFieldResolver, PositionFixedTermResolver } from './life/fixed-term.resolver.ts';
import { positionFixedTermSetPayload } from './life/fixed-term.type.ts';
import { PositionEvent } from './life/position-event.entity.ts';
import { positionEventModel, positionLife } from './life/position-life.model.ts';
import {
  positionAdvancePayload,
  PositionLifeFieldResolver,
  PositionLifeResolver,
} from './life/position-life.resolver.ts';
import { deputyModel } from './occupancy/deputy.model.ts';
import { PositionDeputy } from './occupancy/deputy.entity.ts';
import {
  OccupancyChangeResolver,
  OccupancyVersionResolver,
  PositionOccupancyFieldResolver,
} from './occupancy/occupancy-change.resolver.ts';
import {
  deputyAppointPayload,
  deputyEndPayload,
  occupancyChangePayload,
  occupancyEndPayload,
} from './occupancy/occupancy-change.type.ts';
import { gapModel, occupancyVersion, positionOccupancy } from './occupancy/position-occupancy.model.ts';
import { positionFillPayload } from './position-fill.type.ts';
import { PositionOccupancy } from './occupancy.entity.ts';
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
  entities: [
    Position,
    PositionShare,
    SupervisionAssignment,
    PositionOccupancy,
    PositionEvent,
    PositionFixedTerm,
    PositionDeputy,
  ],
  grants: staffingGrants,
  resolvers: [
    PositionResolver,
    MunicipalityStaffingResolver,
    CountyStaffingResolver,
    PositionLifeFieldResolver,
    PositionLifeResolver,
    PositionFixedTermFieldResolver,
    PositionFixedTermResolver,
    PositionOccupancyFieldResolver,
    OccupancyVersionResolver,
    OccupancyChangeResolver,
  ],
  models: [
    positionModel,
    shareModel,
    supervisionModel,
    occupancyModel,
    positionEventModel,
    fixedTermModel,
    deputyModel,
    gapModel,
  ],
  payloads: [
    positionAdvancePayload,
    positionFixedTermSetPayload,
    positionFillPayload,
    occupancyChangePayload,
    occupancyEndPayload,
    deputyAppointPayload,
    deputyEndPayload,
  ],
  extensions: [
    municipalityStaffing,
    countyStaffing,
    positionLife,
    positionFixedTerm,
    positionOccupancy,
    occupancyVersion,
  ],
  rules: staffingRules,
  invariants: staffingInvariants,
} satisfies DomainModule;
