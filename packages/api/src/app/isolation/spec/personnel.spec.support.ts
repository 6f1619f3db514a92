import { sealedOf, type ModuleSpec, type SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { colleagueToTry, isOwnStaff } from './positions.support.ts';
import { here, holdsOn, hr, members, sqlUuid, teamLead } from './roles.support.ts';

export interface FileRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly line_manager_id: string | null;
  readonly version: number;
}
interface KeeperRow extends OfCounty {
  readonly id: string;
  readonly file_id: string;
  readonly organisation_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'personnel.file': FileRow;
    'personnel.file_keeper': KeeperRow;
  }
}

/** Files the acting organisation keeps on the day of the request. Ask for the role yourself. */
export const keptFiles = (who: SealedPrincipal, world: World): FileRow[] => {
  const kept = new Set(
    here(world['personnel.file_keeper'], who)
      .filter((row) => row.organisation_id === who.organisation && holdsOn(row, who.today))
      .map((row) => row.file_id),
  );
  return here(world['personnel.file'], who).filter(({ id }) => kept.has(id));
};

/** The acting person's own. */
export const ownFiles = (who: SealedPrincipal, world: World): FileRow[] =>
  here(world['personnel.file'], who).filter((row) => row.person_id === who.person);

/** Those of the people whose line manager the acting person is, within the acting organisation. */
export const managedFiles = (who: SealedPrincipal, world: World): FileRow[] =>
  keptFiles(who, world).filter((row) => row.line_manager_id === who.person);

const unique = <T>(rows: readonly T[]): T[] => [...new Set(rows)];

export const filesSeen = (who: SealedPrincipal, world: World): FileRow[] =>
  unique([
    ...ownFiles(who, world),
    ...(who.role === hr ? keptFiles(who, world) : []),
    ...(who.role === teamLead ? managedFiles(who, world) : []),
  ]);

/** Of what hangs on a file, a mere line manager sees nothing. */
export const ofFilesKeptOrOwn = <Row extends OfCounty & { readonly file_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const files = [...ownFiles(who, world), ...(who.role === hr ? keptFiles(who, world) : [])];
  const ids = new Set(files.map(({ id }) => id));
  return here(rows, who).filter((row) => ids.has(row.file_id));
};

const keepersSeen = (who: SealedPrincipal, world: World): KeeperRow[] => {
  const managed = who.role === teamLead ? managedFiles(who, world).map(({ id }) => id) : [];
  const all = here(world['personnel.file_keeper'], who);
  return unique([
    ...ofFilesKeptOrOwn(all, who, world),
    ...all.filter((row) => managed.includes(row.file_id)),
  ]);
};

const ofPersona = (persona: string, { identity_account, ...world }: World): FileRow | undefined => {
  const account = identity_account.find((row) => row.subject === persona);
  return world['personnel.file'].find((row) => row.person_id === account?.person_id);
};

/** The file of a persona of the demo. */
export const fileOf = (persona: string, world: World): FileRow => ofPersona(persona, world)!;

export const spec: ModuleSpec = {
  tables: {
    'personnel.file': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'line_manager_id version'],
      ],
      seen: filesSeen,
      attempts: (who, world, random) => {
        const seen = filesSeen(who, world);
        const file =
          seen.length > 0 && random.chance(0.7) ? random.pick(seen) : random.pick(world['personnel.file']);
        const isKept = keptFiles(who, world).includes(file) && file.person_id !== who.person;
        const staff = here(world.person, who).filter((row) => row.organisation_id === who.organisation);
        const person =
          staff.length > 0 && random.chance(0.6) ? random.pick(staff) : random.pick(world.person);
        const isOfOwnHouse = staff.includes(person) && who.person !== undefined && person.id !== who.person;
        return [
          {
            what: 'open a file',
            sql: `insert into personnel.file (county_id, id, person_id) values ('${person.county_id}', gen_random_uuid(), '${person.id}')`,
            expected: who.role === hr && isOfOwnHouse ? 1 : null,
          },
          {
            what: 'change a file',
            sql: `update personnel.file set version = version + 1 where id = '${file.id}'`,
            expected: who.role === hr ? Number(isKept) : null,
          },
        ];
      },
      node: {
        kind: () => 'file',
        type: () => 'PersonnelFile',
        samples: (world) =>
          ['cm.bornheim', 'cm.troisdorf', 'cm.much', 'coordinator.rsk', 'cm.rkn'].map((name) =>
            fileOf(name, world),
          ),
      },
    },
    'personnel.file_keeper': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: keepersSeen,
      // a line manager is asked for leave by whose file is kept here, and is told no more
      known: (who, world) => {
        const sealed = sealedOf(who);
        return sealed && members.includes(sealed.role)
          ? ofFilesKeptOrOwn(world['personnel.file_keeper'], sealed, world)
          : [];
      },
      attempts: (who, world, random) => {
        const colleague = colleagueToTry(who, world, random);
        const keeper =
          random.chance(0.7) && here(world.organisation, who).some(({ id }) => id === who.organisation)
            ? who.organisation!
            : colleague.organisation_id;
        const { county_id: county, id: person } = colleague;
        const [file, another] = [random.uuid(), random.pick(world['personnel.file'])];
        const elsewhere = world.organisation.find(
          ({ county_id, id }) => county_id === county && id !== who.organisation,
        )!;
        const isOpened = who.role === hr && isOwnStaff(who, colleague) && person !== who.person;
        const keep = (of: string, by: string): string =>
          `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from, valid_to) values ('${county}', gen_random_uuid(), '${of}', '${by}', '1990-01-01', '1990-01-01')`;
        const open = (by: string): string =>
          `insert into personnel.file (county_id, id, person_id) values ('${county}', '${file}', '${person}'); ${keep(file, by)}`;
        return [
          {
            what: 'open a file',
            sql: open(keeper),
            expected: isOpened && keeper === who.organisation ? 1 : null,
          },
          {
            what: 'open a file for another employer',
            sql: open(elsewhere.id),
            expected: null,
          },
          { what: 'take a file over', sql: keep(another.id, keeper), expected: null },
        ];
      },
    },
  },
  // people without a position whose file another municipality keeps than the one they are entered at
  unusual: [
    `insert into personnel.file (county_id, id, person_id) select county_id, ${sqlUuid("'elsewhere' || id")}, id from app.person where given_name = 'Ohne'`,
    `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from) select x.county_id, ${sqlUuid("'keeper' || x.id")}, ${sqlUuid("'elsewhere' || x.id")}, (select coalesce(min(o.id::text) filter (where o.id > x.organisation_id), min(o.id::text))::uuid from app.organisation o where o.county_id = x.county_id and o.kind = 'MUNICIPALITY'), '2024-01-01' from app.person x where x.given_name = 'Ohne'`,
    `update personnel.file f set line_manager_id = (select min(m.person_id::text)::uuid from personnel.file_keeper k join app.membership m on m.county_id = k.county_id and m.organisation_id = k.organisation_id where k.county_id = f.county_id and k.file_id = f.id) where f.id = ${sqlUuid("'elsewhere' || f.person_id")}`,
    // and of the county's people one whose line manager has stayed with the county: the keeper knows them by this file alone
    `update personnel.file f set line_manager_id = (select min(m.person_id::text)::uuid from app.membership m where m.county_id = f.county_id and m.organisation_id = f.county_id) from app.person x where x.county_id = f.county_id and x.id = f.person_id and x.organisation_id = f.county_id and f.id = ${sqlUuid("'elsewhere' || f.person_id")}`,
  ],
  multiply: [
    `insert into personnel.file (county_id, id, person_id, line_manager_id) select county_id, ${sqlUuid(`id::text || n`)}, person_id, line_manager_id from personnel.file, generate_series(1, 19) n`,
    `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from, valid_to) select county_id, ${sqlUuid(`id::text || n`)}, file_id, organisation_id, valid_from - 9000 - n, valid_from - 9000 - n from personnel.file_keeper, generate_series(1, 19) n where valid_to is null`,
  ],
  grows: ['Query.personnelFiles'],
};
