import type { DomainModule } from '../../platform/domain-module.ts';
import { CoordinatorAssignment, CoordinatorVisit } from './coordination.entity.ts';
import { coordinationGrants } from './coordination.grants.ts';
import {
  assignmentModel,
  coordinatorModel,
  municipalityCoordination,
  visitModel,
} from './coordination.model.ts';
import { CoordinationResolver, MunicipalityCoordinationResolver } from './coordination.resolver.ts';
import { coordinationRules } from './coordination.rules.ts';
import {
  coordinatorAssignmentEndPayload,
  coordinatorAssignPayload,
  coordinatorVisitPayload,
} from './coordination.type.ts';

/** Who of the county coordinates where, and when they were there. */
export const coordinationModule = {
  name: 'coordination',
  entities: [CoordinatorAssignment, CoordinatorVisit],
  grants: coordinationGrants,
  resolvers: [CoordinationResolver, MunicipalityCoordinationResolver],
  payloads: [coordinatorAssignPayload, coordinatorAssignmentEndPayload, coordinatorVisitPayload],
  models: [coordinatorModel, assignmentModel, visitModel],
  extensions: [municipalityCoordination],
  rules: coordinationRules,
  invariants: {
    'coordinators are assigned to municipalities': `select a.id from app.coordinator_assignment a join app.organisation o on o.county_id = a.county_id and o.id = a.municipality_id where o.kind <> 'MUNICIPALITY'`,
  },
} satisfies DomainModule;
