import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { wasThere } from './coordination-target.ts';

const read = needs('READ_COORDINATION');
const assign = needs('ASSIGN_COORDINATORS');
const visits = needs('READ_VISITS');
const log = needs('READ_VISIT_LOG');
const record = needs('RECORD_VISITS');

export const coordinationRules: AccessRules = {
  Query: { coordinators: assign, coordinatorVisits: visits },
  Mutation: {
    coordinatorAssign: assign,
    coordinatorAssignmentEnd: assign,
    coordinatorVisitRecord: record,
    coordinatorVisitCorrect: and(record, wasThere),
  },
  Municipality: { coordinatorAssignments: read, viewerCoordinates: read, coordinatorVisits: visits },
  Coordinator: { '*': read },
  CoordinatorConnection: { '*': assign },
  CoordinatorEdge: { '*': assign },
  CoordinatorAssignment: { '*': read },
  CoordinatorVisit: {
    '*': visits,
    version: log,
    participantCount: log,
    note: log,
    visitor: log,
    isOwn: log,
  },
  CoordinatorVisitConnection: { '*': visits },
  CoordinatorVisitEdge: { '*': visits },
};
