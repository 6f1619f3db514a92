import type { Attempt, ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { peopleSeen } from './identity.spec.support.ts';
import {
  fileOf,
  keptFiles,
  managedFiles,
  ofFilesKeptOrOwn,
  ownFiles,
  type FileRow,
} from './personnel.spec.support.ts';
import { here, hr, lead, members, office, place, somebodyElse, sqlUuid, teamLead } from './roles.support.ts';
import { occupanciesSeen } from './positions.support.ts';

export interface AbsenceRow extends OfCounty {
  readonly id: string;
  readonly file_id: string;
  readonly state: string;
  readonly kind: string;
  readonly requested_by: string | null;
  readonly version: number;
}
interface EntitlementRow extends OfCounty {
  readonly id: string;
  readonly file_id: string;
  readonly year: number;
  readonly version: number;
}
interface UnreachableRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly last_day: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'personnel.absence': AbsenceRow;
    'personnel.leave_entitlement': EntitlementRow;
    unreachable_period: UnreachableRow;
  }
}

/** A line manager sees what was asked for, and nothing that HR recorded. */
const absencesSeen = (who: SealedPrincipal, world: World): AbsenceRow[] => {
  const all = world['personnel.absence'];
  const managed = new Set(who.role === teamLead ? managedFiles(who, world).map(({ id }) => id) : []);
  return [
    ...new Set([
      ...ofFilesKeptOrOwn(all, who, world),
      ...here(all, who).filter((row) => row.requested_by !== null && managed.has(row.file_id)),
    ]),
  ];
};

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** One's own; of colleagues and of those who fill a position one sees, nothing older than the week at hand. */
const unreachableSeen = (who: SealedPrincipal, world: World): UnreachableRow[] => {
  const { today = '9999-12-31' } = who;
  const others = new Set<string>();
  if ([...place, ...office, ...lead].includes(who.role))
    for (const { person_id, valid_to } of occupanciesSeen(who, world))
      if (valid_to === null || valid_to >= today) others.add(person_id);
  if ([...place, ...office].includes(who.role))
    for (const { id, organisation_id } of peopleSeen(who, world))
      if (organisation_id === who.organisation) others.add(id);
  return here(world.unreachable_period, who).filter(
    (row) =>
      row.person_id === who.person || (others.has(row.person_id) && row.last_day >= daysBefore(today, 6)),
  );
};

const has = (files: readonly FileRow[], id: string): boolean => files.some((file) => file.id === id);
const keepsOfOthers = (who: SealedPrincipal, world: World, file: string): boolean =>
  who.role === hr && has(keptFiles(who, world), file) && !has(ownFiles(who, world), file);

const asked =
  'county_id file_id first_day half_day id kind last_day note requested_by requested_on state version working_days';

/** Steps on a row that is there, and rows that are not there yet. */
const absenceAttempts: NonNullable<NonNullable<ModuleSpec['tables']>['personnel.absence']>['attempts'] = (
  who,
  world,
  random,
) => {
  const me = here(world.person, who).find(({ id }) => id === who.person)?.id;
  // Somebody who is nobody here could not be named as whoever asked or decided.
  if (!me) return [];
  const mine = [...ownFiles(who, world), ...keptFiles(who, world)];
  const file =
    mine.length > 0 && random.chance(0.7) ? random.pick(mine) : random.pick(world['personnel.file']);
  const near = absencesSeen(who, world);
  const row =
    near.length > 0 && random.chance(0.8) ? random.pick(near) : random.pick(world['personnel.absence']);
  const isMember = members.includes(who.role);
  const own = has(ownFiles(who, world), row.file_id);
  const isOpen = row.state === 'REQUESTED';
  const isLed = world['personnel.file'].some(
    ({ id, line_manager_id }) => id === row.file_id && line_manager_id,
  );
  const withdraws = isMember && own && isOpen;
  const keeps = keepsOfOthers(who, world, row.file_id);
  const leads = who.role === teamLead && has(managedFiles(who, world), row.file_id);
  const decides = isOpen && (leads || (keeps && !isLed));
  const cancels = keeps && ['APPROVED', 'RECORDED'].includes(row.state);
  const outcome = (may: boolean): number | null => {
    if (may) return 1;
    return withdraws || decides || cancels ? null : 0;
  };
  const enter = (what: string, columns: string, values: string, may: boolean): Attempt => ({
    what,
    sql: `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, ${columns}) values ('${file.county_id}', gen_random_uuid(), '${file.id}', 'OTHER', '2060-01-05', '2060-01-05', 1, ${values})`,
    expected: may ? 1 : null,
  });
  const step = (what: string, set: string, expected: number | null): Attempt => ({
    what,
    sql: `update personnel.absence set ${set} where id = '${row.id}'`,
    expected: isMember ? expected : null,
  });
  const asks = isMember && has(ownFiles(who, world), file.id);
  const records = keepsOfOthers(who, world, file.id);
  const inNameOf = (by: string): Attempt[] => [
    enter('ask', 'requested_by', `'REQUESTED', '${by}'`, by === me && asks),
    enter('record', 'decided_by', `'RECORDED', '${by}'`, by === me && records),
    step('withdraw', `state = 'WITHDRAWN', ended_by = '${by}'`, outcome(by === me && withdraws)),
    step(
      'approve',
      `state = 'APPROVED', decided_by = '${by}', decided_on = '2060-01-01'`,
      [hr, teamLead].includes(who.role) ? outcome(by === me && decides) : null,
    ),
    step('cancel', `state = 'CANCELLED', ended_by = '${by}'`, outcome(by === me && cancels)),
  ];
  return [...inNameOf(me), ...inNameOf(somebodyElse(who, row, world))];
};

/** Files of the demo in three places, the other county among them. */
export const demoFiles = (world: World): FileRow[] =>
  ['cm.bornheim', 'cm.troisdorf', 'cm.rkn'].map((name) => fileOf(name, world));
/** An absence of each of them. */
export const demoAbsences = (state: string, world: World): AbsenceRow[] =>
  demoFiles(world).map(({ id }) =>
    world['personnel.absence'].find((row) => row.file_id === id && row.state === state)!,
  );

/** For everybody with a file one of each state, and an illness long over. */
const absenceOfAll = (state: string, kind: string, day: string): string =>
  `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, note, requested_by, requested_on, decided_by) select county_id, ${sqlUuid(`'${day}' || id`)}, id, '${kind}', '${day}', '${day}', 1, '${state}', 'Anmerkung', ${state === 'RECORDED' ? 'null, null' : `person_id, '2026-01-01'`}, ${state === 'REQUESTED' ? 'null' : 'coalesce(line_manager_id, person_id)'} from personnel.file`;

export const spec: ModuleSpec = {
  tables: {
    'personnel.absence': {
      keeps: ['half_day'],
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', members.filter((role) => role !== hr), asked],
        ['INSERT', [hr], `county_id decided_by decided_on ${asked.slice('county_id '.length)}`],
        [
          'UPDATE',
          members.filter((role) => role !== hr && role !== teamLead),
          'ended_by ended_on state version',
        ],
        ['UPDATE', [hr, teamLead], 'decided_by decided_on ended_by ended_on reason state version'],
      ],
      seen: absencesSeen,
      attempts: absenceAttempts,
      node: {
        kind: () => 'absence',
        type: () => 'Absence',
        samples: (world) => [...demoAbsences('REQUESTED', world), ...demoAbsences('RECORDED', world)],
      },
    },
    'personnel.leave_entitlement': {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'carried_over days version'],
      ],
      seen: (who, world) => ofFilesKeptOrOwn(world['personnel.leave_entitlement'], who, world),
      attempts: (who, world, random) => {
        const near = ofFilesKeptOrOwn(world['personnel.leave_entitlement'], who, world);
        const row =
          near.length > 0 && random.chance(0.7)
            ? random.pick(near)
            : random.pick(world['personnel.leave_entitlement']);
        const may = keepsOfOthers(who, world, row.file_id);
        return [
          {
            what: 'enter leave',
            sql: `insert into personnel.leave_entitlement (county_id, id, file_id, year, days) values ('${row.county_id}', gen_random_uuid(), '${row.file_id}', 2060, 30)`,
            expected: may ? 1 : null,
          },
          {
            what: 'correct leave',
            sql: `update personnel.leave_entitlement set days = 29 where id = '${row.id}'`,
            expected: who.role === hr ? Number(may) : null,
          },
        ];
      },
      node: {
        kind: () => 'entitlement',
        type: () => 'LeaveBalance',
        samples: (world) =>
          demoFiles(world).map(({ id }) =>
            world['personnel.leave_entitlement'].find((row) => row.file_id === id)!,
          ),
      },
    },
    unreachable_period: {
      keeps: ['half_day'],
      grants: [['SELECT', members, '*']],
      seen: unreachableSeen,
    },
  },
  unusual: [
    absenceOfAll('REQUESTED', 'VACATION', '2027-05-03'),
    absenceOfAll('APPROVED', 'TRAINING', '2027-06-07'),
    absenceOfAll('RECORDED', 'SICKNESS', '2026-01-12'),
  ],
  multiply: [
    `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, requested_by, decided_by, reason) select county_id, ${sqlUuid(`id::text || n`)}, file_id, kind, first_day, last_day, working_days, 'REJECTED', requested_by, coalesce(decided_by, requested_by), 'Nein' from personnel.absence, generate_series(1, 19) n`,
    `insert into personnel.leave_entitlement (county_id, id, file_id, year, days) select county_id, ${sqlUuid(`id::text || n`)}, file_id, year + 10 * n, days from personnel.leave_entitlement, generate_series(1, 19) n`,
    `insert into app.unreachable_period select county_id, ${sqlUuid(`id::text || n`)}, person_id, first_day, last_day, half_day from app.unreachable_period, generate_series(1, 19) n`,
  ],
  grows: ['Query.absences', 'PersonnelFile.absences', 'PersonnelFile.leaveBalances', 'Person.unreachable'],
};
