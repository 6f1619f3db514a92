import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import {
  assignmentsSeen,
  coordinatingNow,
  coordinatorsToday,
  visitsSeen,
  type AssignmentRow,
  type VisitRow,
} from './coordination-rows.support.ts';
import { byKey, place, sqlUuid, steering, teamLead } from './roles.support.ts';

const head = 'kim_centre_head';
const errors = 'errors { code path message currentVersion }';
const documentOf = (name: string, input: string, part: string): string =>
  `mutation ($input: ${input}!) { change: ${name}(input: $input) { ${part} { id } ${errors} } }`;

const placesOf = ({ organisation }: World) => byKey(organisation, ['bornheim', 'neuss']);
const visitsBy = (world: World): readonly VisitRow[] => {
  const ofPerson = (subject: string) =>
    world.coordinator_visit.find(
      (row) => row.visitor_id === world.identity_account.find((one) => one.subject === subject)!.person_id,
    )!;
  return ['coordinator.rsk', 'head.rsk', 'coordinator.rkn'].map(ofPerson);
};
const personOf = (who: SealedPrincipal, row: OfCounty, world: World): string =>
  who.person ?? world.person.find(({ county_id }) => county_id === row.county_id)!.id;

const content = { visitedOn: '2026-02-03', kind: 'TRAINING', participantCount: 4, note: 'x' };

export const spec: ModuleSpec = {
  tables: {
    coordinator_assignment: {
      grants: [
        ['SELECT', [...steering, ...place], '*'],
        ['INSERT', [head], '*'],
        ['UPDATE', [head], 'valid_to version'],
      ],
      heldByReading: ['head_ends_assignment'],
      seen: assignmentsSeen,
      attempts: (who, world, random) => {
        const row = random.pick(world.coordinator_assignment);
        const isHere = row.county_id === who.county;
        const by = random.chance(0.7) ? personOf(who, row, world) : row.coordinator_id;
        return [
          {
            what: 'assign a coordinator',
            sql: `insert into app.coordinator_assignment (county_id, id, municipality_id, coordinator_id, kind, valid_from, valid_to, assigned_by_id, recorded_at) values ('${row.county_id}', gen_random_uuid(), '${row.municipality_id}', '${row.coordinator_id}', 'SUBSTITUTE', '1990-01-01', '1990-01-01', '${by}', now())`,
            expected:
              who.role === head &&
              isHere &&
              by === who.person &&
              coordinatingNow(who, world).includes(row.coordinator_id)
                ? 1
                : null,
          },
          {
            what: 'end an assignment',
            sql: `update app.coordinator_assignment set version = version + 1 where id = '${row.id}'`,
            expected: who.role === head ? Number(isHere) : null,
          },
        ];
      },
      node: { kind: () => 'coordinator_assignment', type: () => 'CoordinatorAssignment' },
    },
    coordinator_visit: {
      grants: [
        ['SELECT', [...steering], '*'],
        ['SELECT', [teamLead, 'kim_case_manager'], 'county_id id kind municipality_id visited_on'],
        ['INSERT', [...steering], '*'],
        ['UPDATE', [...steering], 'kind note participant_count version visited_on'],
      ],
      seen: visitsSeen,
      heldByReading: ['visitor_corrects without county_id'],
      attempts: (who, world, random) => {
        const row = random.pick(world.coordinator_visit);
        const isHere = row.county_id === who.county;
        const by = random.chance(0.7) ? personOf(who, row, world) : row.visitor_id;
        const isCounty = steering.includes(who.role);
        return [
          {
            what: 'record a visit',
            sql: `insert into app.coordinator_visit (county_id, id, municipality_id, visitor_id, visited_on, kind, participant_count, recorded_at) values ('${row.county_id}', gen_random_uuid(), '${row.municipality_id}', '${by}', '2026-01-01', 'OTHER', 1, now())`,
            expected: isCounty && isHere && by === who.person ? 1 : null,
          },
          {
            what: 'correct a visit',
            sql: `update app.coordinator_visit set version = version + 1 where id = '${row.id}'`,
            expected: isCounty ? Number(isHere && row.visitor_id === who.person) : null,
          },
        ];
      },
      node: {
        kind: () => 'coordinator_visit',
        type: () => 'CoordinatorVisit',
        samples: visitsBy,
      },
    },
  },
  mutations: {
    coordinatorAssign: {
      document: documentOf('coordinatorAssign', 'CoordinatorAssignInput', 'assignment'),
      targets: placesOf,
      input: ({ id }: OfCounty & { id: string }, world) => ({
        idempotencyKey: randomUUID(),
        municipalityId: publicId('municipality', id),
        coordinatorId: publicId('coordinator', coordinatorsToday(world)[0]!),
        kind: 'SUBSTITUTE',
        validFrom: '1999-01-01',
        validTo: '1999-12-31',
      }),
      isAllowed: ({ role, countyId }, row) => role === 'CENTRE_HEAD' && countyId === row.county_id,
      by: 'head.rsk',
    },
    coordinatorAssignmentEnd: {
      document: documentOf('coordinatorAssignmentEnd', 'CoordinatorAssignmentEndInput', 'assignment'),
      targets: (world) =>
        placesOf(world).map(({ id }) =>
          world.coordinator_assignment.find((row) => row.municipality_id === id && row.valid_to === null)!,
        ),
      input: ({ id, version }: AssignmentRow) => ({
        idempotencyKey: randomUUID(),
        assignmentId: publicId('coordinator_assignment', id),
        version,
        validTo: '2030-12-31',
      }),
      isAllowed: ({ role, countyId }, row) => role === 'CENTRE_HEAD' && countyId === row.county_id,
      by: 'head.rsk',
    },
    coordinatorVisitRecord: {
      document: documentOf('coordinatorVisitRecord', 'CoordinatorVisitRecordInput', 'visit'),
      targets: placesOf,
      input: ({ id }: OfCounty & { id: string }) => ({
        idempotencyKey: randomUUID(),
        municipalityId: publicId('municipality', id),
        ...content,
      }),
      isAllowed: ({ role, countyId }, row) =>
        ['CENTRE_HEAD', 'COUNTY_COORDINATOR'].includes(role) && countyId === row.county_id,
      by: 'coordinator.rsk',
    },
    coordinatorVisitCorrect: {
      document: documentOf('coordinatorVisitCorrect', 'CoordinatorVisitCorrectInput', 'visit'),
      targets: visitsBy,
      input: ({ id, version }: VisitRow) => ({
        idempotencyKey: randomUUID(),
        visitId: publicId('coordinator_visit', id),
        version,
        ...content,
      }),
      isAllowed: ({ role, personId, countyId }, row) =>
        ['CENTRE_HEAD', 'COUNTY_COORDINATOR'].includes(role) &&
        personId === (row as VisitRow).visitor_id &&
        countyId === row.county_id,
      by: 'coordinator.rsk',
    },
  },
  // the head was somewhere too; who was assigned before coordinates no longer
  unusual: [
    `insert into app.coordinator_visit (county_id, id, municipality_id, visitor_id, visited_on, kind, participant_count, note, recorded_at) select m.county_id, ${sqlUuid("'visit' || m.id || o.id")}, o.id, m.person_id, '2026-01-05', 'OTHER', 2, 'Notiz', now() from app.membership m join app.organisation o on o.county_id = m.county_id and o.kind = 'MUNICIPALITY' where m.role in ('CENTRE_HEAD', 'COUNTY_COORDINATOR')`,
    `insert into app.coordinator_assignment (county_id, id, municipality_id, coordinator_id, kind, valid_from, valid_to, assigned_by_id, recorded_at) select o.county_id, ${sqlUuid("'former' || o.id")}, o.id, m.person_id, 'REGULAR', '2021-01-01', '2021-12-31', m.person_id, now() from app.organisation o join lateral (select m.person_id from app.membership m where m.county_id = o.county_id and m.organisation_id = o.county_id and m.role = 'MUNICIPAL_HR' order by m.id limit 1) m on true where o.kind = 'MUNICIPALITY'`,
  ],
  multiply: [
    `insert into app.coordinator_assignment (county_id, id, municipality_id, coordinator_id, kind, valid_from, valid_to, assigned_by_id, recorded_at) select county_id, ${sqlUuid('id::text || n')}, municipality_id, coordinator_id, kind, valid_from - 1000 * n::int - 5000, valid_from - 1000 * n::int - 4900, assigned_by_id, recorded_at from app.coordinator_assignment, generate_series(1, 19) n`,
    `insert into app.coordinator_visit (county_id, id, municipality_id, visitor_id, visited_on, kind, participant_count, note, recorded_at) select county_id, ${sqlUuid('id::text || n')}, municipality_id, visitor_id, visited_on - n::int, kind, participant_count, note, recorded_at from app.coordinator_visit, generate_series(1, 19) n`,
  ],
  grows: ['Query.coordinatorVisits', 'Municipality.coordinatorVisits', 'Municipality.coordinatorAssignments'],
};
