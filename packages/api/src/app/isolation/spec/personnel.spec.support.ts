import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
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

const ofPersona = (persona: string, { identity_account, ...world }: World): FileRow | undefined => {
  const account = identity_account.find((row) => row.subject === persona);
  return world['personnel.file'].find((row) => row.person_id === account?.person_id);
};

/** The file of a persona of the demo. */
export const fileOf = (persona: string, world: World): FileRow => ofPersona(persona, world)!;

export const spec: ModuleSpec = {
  tables: {
    'personnel.file': {
      grants: [['SELECT', members, '*']],
      seen: filesSeen,
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
      grants: [['SELECT', members, '*']],
      // a line manager's files, too: who keeps them decides whether they are theirs
      seen: (who, world) => {
        const ids = new Set(filesSeen(who, world).map(({ id }) => id));
        return here(world['personnel.file_keeper'], who).filter((row) => ids.has(row.file_id));
      },
    },
  },
  // people without a position whose file another municipality keeps than the one they are entered at
  unusual: [
    `insert into personnel.file (county_id, id, person_id) select county_id, ${sqlUuid("'elsewhere' || id")}, id from app.person where given_name = 'Ohne'`,
    `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from) select x.county_id, ${sqlUuid("'keeper' || x.id")}, ${sqlUuid("'elsewhere' || x.id")}, (select coalesce(min(o.id::text) filter (where o.id > x.organisation_id), min(o.id::text))::uuid from app.organisation o where o.county_id = x.county_id and o.kind = 'MUNICIPALITY'), '2024-01-01' from app.person x where x.given_name = 'Ohne'`,
    `update personnel.file f set line_manager_id = (select min(m.person_id::text)::uuid from personnel.file_keeper k join app.membership m on m.county_id = k.county_id and m.organisation_id = k.organisation_id where k.county_id = f.county_id and k.file_id = f.id) where f.id = ${sqlUuid("'elsewhere' || f.person_id")}`,
  ],
  multiply: [
    `insert into personnel.file (county_id, id, person_id, line_manager_id) select county_id, ${sqlUuid(`id::text || n`)}, person_id, line_manager_id from personnel.file, generate_series(1, 19) n`,
    `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from, valid_to) select county_id, ${sqlUuid(`id::text || n`)}, file_id, organisation_id, valid_from - 9000 - n, valid_from - 9000 - n from personnel.file_keeper, generate_series(1, 19) n where valid_to is null`,
  ],
  grows: ['Query.personnelFiles'],
};
