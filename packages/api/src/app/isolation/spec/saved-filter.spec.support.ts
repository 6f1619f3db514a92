import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers, spreadRows } from './casework-rows.support.ts';
import { here, sqlUuid, teamLead } from './roles.support.ts';

interface FilterRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly removed_at: string | null;
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

const hasList = ({ role }: Principal): boolean => readers.includes(`kim_${role.toLowerCase()}`);

/** The first is of the case manager of Bornheim. */
const someFilters = (world: World): FilterRow[] => {
  const person = world.identity_account.find(({ subject }) => subject === 'cm.bornheim')!.person_id;
  const kept = world.saved_filter.filter((row) => row.removed_at === null);
  const own = kept.find((row) => row.person_id === person)!;
  return [own, ...spreadRows(kept.filter((row) => row.person_id !== person)).slice(0, 2)];
};

const FIELDS = '{ filter { id page name query isDefault } errors { code path message currentVersion } }';

const change = (
  name: string,
  more: Readonly<Record<string, unknown>>,
  { names = true }: { readonly names?: boolean } = {},
): MutationSample<FilterRow> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) ${FIELDS} }`,
  targets: someFilters,
  input: ({ id }) => ({
    idempotencyKey: randomUUID(),
    ...(names ? { filterId: publicId('saved_filter', id) } : {}),
    ...more,
  }),
  // one that is new is everybody's own
  isAllowed: (who, row) =>
    hasList(who) && (!names || (row.person_id === who.personId && row.county_id === who.countyId)),
  by: 'cm.bornheim',
});

export const spec: ModuleSpec = {
  tables: {
    saved_filter: {
      // the only word it may have, and codes alone
      keeps: ['page', 'query'],
      grants: [
        ['SELECT', readers, '*'],
        ['INSERT', readers, '*'],
        ['UPDATE', readers, 'is_default name removed_at'],
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
            sql: `insert into app.saved_filter (county_id, id, person_id, page, name, query, saved_at) values ('${county}', gen_random_uuid(), '${person}', 'CASES', 'x', 'y=z', now())`,
            expected: isReader && isOwn ? 1 : null,
          },
        ];
      },
      node: { kind: () => 'saved_filter', type: () => 'SavedFilter', samples: someFilters },
    },
  },
  mutations: {
    filterSave: change('filterSave', { page: 'CASES', name: 'Neu', query: '' }, { names: false }),
    filterRename: change('filterRename', { name: 'Anders' }),
    filterPrefer: change('filterPrefer', { isDefault: true }),
    filterRemove: change('filterRemove', {}),
  },
  unusual: [
    `insert into app.saved_filter (county_id, id, person_id, page, name, query, saved_at) select county_id, ${sqlUuid("'filter' || id")}, id, 'CASES', 'Meine', 'phase=INTAKE', now() from app.person`,
  ],
};
