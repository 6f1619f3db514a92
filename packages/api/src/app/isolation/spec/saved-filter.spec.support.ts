import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import { here, sqlUuid, teamLead } from './roles.support.ts';

interface FilterRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    saved_filter: FilterRow;
  }
}

/** Whoever has a list of cases. */
const readers = [cm, teamLead, ...overseers];

const filtersSeen = (who: SealedPrincipal, world: World): FilterRow[] =>
  here(world.saved_filter, who).filter((row) => row.person_id === who.person);

export const spec: ModuleSpec = {
  tables: {
    saved_filter: {
      // the only word it may have
      keeps: ['page'],
      grants: [
        ['SELECT', readers, '*'],
        ['INSERT', readers, '*'],
        ['UPDATE', readers, 'removed_at'],
      ],
      heldByReading: ['own_filter_removed'],
      seen: filtersSeen,
      attempts: (who, world, random) => {
        const own = filtersSeen(who, world);
        const row = own.length > 0 && random.chance(0.6) ? own[0]! : random.pick(world.saved_filter);
        const isReader = readers.includes(who.role);
        const person = random.chance(0.6) && knownPerson(who, world) ? who.person! : row.person_id;
        const county = random.chance(0.8) && who.county ? who.county : row.county_id;
        const isOwn = person === who.person && county === who.county;
        return [
          {
            what: 'remove a filter',
            sql: `update app.saved_filter set removed_at = now() where id = '${row.id}'`,
            expected: isReader ? Number(own.includes(row)) : null,
          },
          {
            what: 'save a filter',
            sql: `insert into app.saved_filter (county_id, id, person_id, page, name, query, saved_at) values ('${county}', gen_random_uuid(), '${person}', 'CASES', 'x', 'y', now())`,
            expected: isReader && isOwn ? 1 : null,
          },
        ];
      },
    },
  },
  unusual: [
    `insert into app.saved_filter (county_id, id, person_id, page, name, query, saved_at) select county_id, ${sqlUuid("'filter' || id")}, id, 'CASES', 'Meine', 'phase=INTAKE', now() from app.person`,
  ],
};
