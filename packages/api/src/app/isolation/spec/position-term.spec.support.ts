import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import type { OfCounty } from '../world.support.ts';
import { byKey, funding, here, lead, office, place, sqlUuid, steering } from './roles.support.ts';
import { ofPositionsSeen, positionToTry, type PositionRow } from './positions.support.ts';

interface FixedTermRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
}
declare module '../world.support.ts' {
  interface Tables {
    position_fixed_term: FixedTermRow;
  }
}

const withoutPerson = 'county_id fixed_term_until id note organisation_id position_id recorded_at step';

const positionFixedTermSet: MutationSample<PositionRow> = {
  document:
    'mutation ($input: PositionFixedTermSetInput!) { change: positionFixedTermSet(input: $input) { position { id } errors { code path message currentVersion } } }',
  targets: ({ position }) => byKey(position, ['bornheim-cm-1', 'siegburg-cm-1', 'rkn-cm-1']),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    version,
    fixedTermUntil: '2027-12-31',
  }),
  isAllowed: ({ role, countyId }, position) =>
    ['COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(role) && position.county_id === countyId,
  by: 'coordinator.rsk',
};

export const spec: ModuleSpec = {
  tables: {
    position_fixed_term: {
      grants: [
        ['SELECT', [...place, ...office, ...lead], '*'],
        ['SELECT', [funding], withoutPerson],
        ['INSERT', [...steering], '*'],
      ],
      seen: (who, world) => ofPositionsSeen(world.position_fixed_term, who, world),
      attempts: (who, world, random) => {
        const position = positionToTry(who, world, random);
        const known = here(world.organisation, who).some(({ id }) => id === who.organisation);
        const organisation = known && random.chance(0.8) ? who.organisation! : position.county_id;
        const people = here(world.person, who).filter(({ id }) => id === who.person);
        const person = people.length > 0 && random.chance(0.8) ? who.person! : random.pick(world.person).id;
        const isOneself = organisation === who.organisation && person === who.person;
        const isSteered = steering.includes(who.role) && position.county_id === who.county;
        return [
          {
            what: 'set a fixed term',
            sql: `insert into app.position_fixed_term (county_id, id, position_id, step, fixed_term_until, recorded_at, organisation_id, person_id, note) values ('${position.county_id}', gen_random_uuid(), '${position.id}', 99, '2027-12-31', now(), '${organisation}', '${person}', 'x')`,
            expected: isSteered && isOneself ? 1 : null,
          },
        ];
      },
    },
  },
  mutations: { positionFixedTermSet },
  unusual: [
    `insert into app.position_fixed_term (county_id, id, position_id, step, recorded_at, organisation_id, person_id, note) select p.county_id, ${sqlUuid(`'fixed term' || p.id`)}, p.id, 1, now(), o.id, ${sqlUuid(`'deputy' || o.id`)}, 'Bescheid' from app.position p join app.organisation o on o.county_id = p.county_id and o.kind = 'COUNTY'`,
  ],
  multiply: [
    `insert into app.position_fixed_term (county_id, id, position_id, step, recorded_at, organisation_id, person_id) select county_id, gen_random_uuid(), position_id, 1 + n, recorded_at, organisation_id, person_id from app.position_fixed_term, generate_series(1, 19) n where step = 1`,
  ],
  grows: ['Position.fixedTerms'],
};
