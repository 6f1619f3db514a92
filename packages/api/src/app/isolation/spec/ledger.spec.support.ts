import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type {
  Attempt,
  ModuleSpec,
  MutationSample,
  Principal,
  SealedPrincipal,
} from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { funding, here, hr, lead, sqlUuid, teamLead } from './roles.support.ts';
import { positionsSeen } from './positions.support.ts';

interface AllowanceRow extends OfCounty {
  readonly id: string;
  readonly year: number;
  readonly module: string;
  readonly fte: number;
  readonly version: number;
}
interface AllocationRow extends OfCounty {
  readonly id: string;
  readonly year: number;
  readonly module: string;
  readonly position_id: string;
  readonly fte: number;
  readonly version: number;
}
interface EntryRow extends OfCounty {
  readonly id: string;
  readonly organisation_ids: readonly string[];
}

declare module '../world.support.ts' {
  interface Tables {
    fte_allowance: AllowanceRow;
    fte_allocation: AllocationRow;
    fte_entry: EntryRow;
  }
}

export const steering: readonly string[] = ['kim_county_coordinator', 'kim_centre_head'];
/** Of the county's account: the county reads all, a municipality's HR and team lead what is theirs. */
export const ledgerReaders: readonly string[] = [...lead, funding, hr, teamLead];
export const isOfMunicipality = ({ role }: SealedPrincipal): boolean => role === hr || role === teamLead;

export const maySteer = ({ role, countyId }: Principal, row: OfCounty): boolean =>
  (role === 'COUNTY_COORDINATOR' || role === 'CENTRE_HEAD') && countyId === row.county_id;

/** Rows that name the organisations they belong to. */
export const ofOwn = <Row extends OfCounty & { readonly organisation_ids: readonly string[] }>(
  rows: readonly Row[],
  who: SealedPrincipal,
): Row[] =>
  here(rows, who).filter(
    (row) =>
      !isOfMunicipality(who) ||
      (who.organisation !== undefined && row.organisation_ids.includes(who.organisation)),
  );

/** An insert that only those who steer may make, and only in their county. */
export const insertBySteering = (
  what: string,
  row: OfCounty,
  who: SealedPrincipal,
  sql: string,
): Attempt => ({
  what,
  sql,
  expected: steering.includes(who.role) && row.county_id === who.county ? 1 : null,
});
/** An update that only those who steer may make; of another county they find no row. */
export const updateBySteering = (
  what: string,
  row: OfCounty,
  who: SealedPrincipal,
  sql: string,
): Attempt => ({
  what,
  sql,
  expected: steering.includes(who.role) ? Number(row.county_id === who.county) : null,
});

const allowanceOf = (world: World, key: string, year: number): AllowanceRow =>
  world.fte_allowance.find(
    (row) =>
      row.year === year &&
      row.module === 'M3_NATURALISATION_OFFICE' &&
      world.organisation.some((one) => one.id === row.county_id && one.key.startsWith(key)),
  )!;
const allocationOf = (world: World, key: string): AllocationRow =>
  world.fte_allocation.find((row) =>
    world.position.some(
      (one) => one.id === row.position_id && (one.key === key || one.key.startsWith(`${key}⟪`)),
    ),
  )!;

const errors = 'errors { code path message currentVersion }';

const allowanceRecord: MutationSample<AllowanceRow> = {
  document: `mutation ($input: AllowanceRecordInput!) { change: allowanceRecord(input: $input) { allowance { id } ${errors} } }`,
  targets: (world) => [allowanceOf(world, 'rsk', 2026)],
  input: ({ year, module, version }) => ({
    idempotencyKey: randomUUID(),
    year,
    module,
    version,
    fte: '3.5',
    source: 'Bescheid',
  }),
  isAllowed: maySteer,
  by: 'coordinator.rsk',
};

const allocationChange: MutationSample<AllocationRow> = {
  document: `mutation ($input: AllocationChangeInput!) { change: allocationChange(input: $input) { allocation { id } allowance { id } ${errors} } }`,
  targets: (world) => ['bornheim-cm-2', 'rkn-cm-2'].map((key) => allocationOf(world, key)),
  input: ({ position_id, year, version }) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', position_id),
    year,
    version,
    fte: '0.4',
    reason: 'Weniger',
  }),
  isAllowed: maySteer,
  by: 'coordinator.rsk',
};

export const spec: ModuleSpec = {
  tables: {
    fte_allowance: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'fte source version'],
      ],
      heldByReading: ['county_corrects'],
      seen: (who, world) => here(world.fte_allowance, who),
      attempts: (who, world, random) => {
        const row = random.pick(world.fte_allowance);
        return [
          insertBySteering(
            'record an allowance',
            row,
            who,
            `insert into app.fte_allowance (county_id, id, year, module, fte, source) values ('${row.county_id}', gen_random_uuid(), 2098, 'M1_COORDINATION', 1, 'x')`,
          ),
          updateBySteering(
            'correct an allowance',
            row,
            who,
            `update app.fte_allowance set version = version + 1 where id = '${row.id}'`,
          ),
        ];
      },
      node: { kind: () => 'allowance', type: () => 'FteAllowance' },
    },
    fte_allocation: {
      keeps: ['module'],
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'fte version'],
      ],
      heldByReading: ['county_changes'],
      seen: (who, world) => {
        const all = here(world.fte_allocation, who);
        if (!isOfMunicipality(who)) return all;
        const own = new Set(positionsSeen(who, world).map(({ id }) => id));
        return all.filter((row) => own.has(row.position_id));
      },
      attempts: (who, world, random) => {
        const row = random.pick(world.fte_allocation);
        return [
          insertBySteering(
            'allocate',
            row,
            who,
            `insert into app.fte_allocation (county_id, id, year, module, position_id, fte) values ('${row.county_id}', gen_random_uuid(), 2098, '${row.module}', '${row.position_id}', 0)`,
          ),
          updateBySteering(
            'change an allocation',
            row,
            who,
            `update app.fte_allocation set version = version + 1 where id = '${row.id}'`,
          ),
        ];
      },
      node: {
        kind: () => 'allocation',
        type: () => 'FteAllocation',
        samples: (world) =>
          ['bornheim-cm-2', 'siegburg-cm-1', 'rkn-cm-2'].map((key) => allocationOf(world, key)),
      },
    },
    fte_entry: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
      ],
      seen: (who, world) => ofOwn(world.fte_entry, who),
      attempts: (who, world, random) => {
        const person = random.chance(0.6)
          ? (world.person.find(({ id }) => id === who.person) ?? world.person[0]!)
          : random.pick(world.person);
        const isOwn =
          steering.includes(who.role) && person.county_id === who.county && person.id === who.person;
        return [
          {
            what: 'enter into the account',
            sql: `insert into app.fte_entry (county_id, id, year, module, kind, organisation_ids, reason, recorded_by, recorded_on) values ('${person.county_id}', gen_random_uuid(), 2026, 'M1_COORDINATION', 'RETURNED', array['${person.county_id}']::uuid[], 'x', '${person.id}', '2026-01-01')`,
            expected: isOwn ? 1 : null,
          },
        ];
      },
    },
  },
  mutations: { allowanceRecord, allocationChange },
  // what every municipality changed and why, so that each has something to hide
  unusual: [
    `insert into app.fte_entry (county_id, id, year, module, kind, organisation_ids, fte_before, fte_after, reason, recorded_on) select county_id, ${sqlUuid("'entry' || id")}, 2026, 'M2_CASE_MANAGEMENT', 'LOWERED', array[id], 0.2, 0.1, 'Grund', '2026-01-02' from app.organisation where kind = 'MUNICIPALITY'`,
  ],
  multiply: [
    `insert into app.fte_allowance (county_id, id, year, module, fte, source) select county_id, ${sqlUuid('id::text || n')}, year + 20 + n, module, fte, source from app.fte_allowance, generate_series(1, 19) n where year = (select max(year) from app.fte_allowance x where x.county_id = fte_allowance.county_id and x.year < 2027)`,
    `insert into app.fte_entry (county_id, id, year, module, kind, organisation_ids, fte_before, fte_after, reason, recorded_on) select county_id, ${sqlUuid('id::text || n')}, year, module, kind, organisation_ids, fte_before, fte_after, reason, recorded_on from app.fte_entry, generate_series(1, 19) n`,
  ],
  grows: ['Query.fteAllowances', 'Query.fteEntries'],
};
