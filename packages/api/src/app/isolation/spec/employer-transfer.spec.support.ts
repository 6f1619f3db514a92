import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import {
  sealedOf,
  type Attempt,
  type ModuleSpec,
  type MutationSample,
  type Principal,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { Random } from '../random.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { keptFiles } from './personnel.spec.support.ts';
import { employedPositions, isEmployer, type PositionRow } from './positions.support.ts';
import { byKey, here, hr, lead, sqlUuid } from './roles.support.ts';

interface TransferRow extends OfCounty {
  readonly id: string;
  readonly former_employer_id: string;
  readonly version: number;
}
interface LineRow extends OfCounty {
  readonly id: string;
  readonly transfer_id: string;
  readonly former_employer_id: string;
  readonly new_employer_id: string;
  readonly position_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    employer_transfer: TransferRow;
    employer_transfer_line: LineRow;
    'personnel.employer_transfer_file': OfCounty & { readonly id: string };
  }
}

const linesSeen = (who: SealedPrincipal, world: World): LineRow[] =>
  here(world.employer_transfer_line, who).filter(
    (row) =>
      lead.includes(who.role) || [row.former_employer_id, row.new_employer_id].includes(who.organisation!),
  );

const transfersSeen = (who: SealedPrincipal, world: World): TransferRow[] => {
  const ids = new Set(linesSeen(who, world).map((row) => row.transfer_id));
  return here(world.employer_transfer, who).filter(
    (row) => lead.includes(who.role) || row.former_employer_id === who.organisation || ids.has(row.id),
  );
};

const whoSees =
  <Row>(seen: (who: SealedPrincipal, world: World) => Row[]) =>
  (who: Principal, world: World): Row[] => {
    const sealed = sealedOf(who);
    return sealed && [hr, ...lead].includes(sealed.role) ? seen(sealed, world) : [];
  };

const orderTransfer = (who: SealedPrincipal, world: World, random: Random): Attempt => {
  const organisation = random.chance(0.5)
    ? (world.organisation.find(({ id }) => id === who.organisation) ?? random.pick(world.organisation))
    : random.pick(world.organisation);
  const person = world.person.find(({ id }) => id === who.person) ?? random.pick(world.person);
  return {
    what: 'order a transfer',
    sql: `insert into app.employer_transfer (county_id, id, former_employer_id, former_employer_name, effective_on, legal_basis, ordered_by_id, ordered_at, version) values ('${organisation.county_id}', gen_random_uuid(), '${organisation.id}', 'x', '2027-01-01', 'x', '${person.id}', now(), 1)`,
    expected:
      who.role === hr &&
      organisation.county_id === who.county &&
      organisation.id === who.organisation &&
      person.id === who.person
        ? 1
        : null,
  };
};

const orderLine = (who: SealedPrincipal, world: World, random: Random): Attempt => {
  const employed = employedPositions(who, world);
  const ordered = new Set(world.employer_transfer_line.map((line) => line.position_id));
  // a position stands in a transfer once
  const free = (rows: readonly PositionRow[]): PositionRow[] => rows.filter(({ id }) => !ordered.has(id));
  const position = random.pick(
    free(employed).length > 0 && random.chance(0.5) ? free(employed) : free(world.position),
  );
  const transfers = world.employer_transfer.filter((row) => row.county_id === position.county_id);
  const transfer = random.pick(transfers);
  const former =
    random.chance(0.7) && who.county === position.county_id ? who.organisation! : transfer.former_employer_id;
  const other = world.organisation.find(
    (row) => row.county_id === position.county_id && row.kind === 'MUNICIPALITY' && row.id !== former,
  )!;
  return {
    what: 'order a position over',
    sql: `insert into app.employer_transfer_line (county_id, id, transfer_id, former_employer_id, position_id, position_title, new_employer_id, new_employer_name, file_count) values ('${position.county_id}', gen_random_uuid(), '${transfer.id}', '${former}', '${position.id}', 'x', '${other.id}', 'x', 0)`,
    expected:
      who.role === hr && former === who.organisation && employed.some(({ id }) => id === position.id)
        ? 1
        : null,
  };
};

const orderFile = (who: SealedPrincipal, world: World, random: Random): Attempt => {
  const kept = keptFiles(who, world);
  const file =
    kept.length > 0 && random.chance(0.5) ? random.pick(kept) : random.pick(world['personnel.file']);
  const transfer = world.employer_transfer.find((row) => row.county_id === file.county_id)!;
  const former =
    random.chance(0.7) && who.county === file.county_id ? who.organisation! : transfer.former_employer_id;
  return {
    what: 'order a file over',
    sql: `insert into personnel.employer_transfer_file (county_id, id, transfer_id, file_id, former_employer_id, new_employer_id, effective_on) values ('${file.county_id}', gen_random_uuid(), '${transfer.id}', '${file.id}', '${former}', '${file.county_id}', '2027-01-01')`,
    expected:
      who.role === hr && former === who.organisation && kept.some(({ id }) => id === file.id) ? 1 : null,
  };
};

const employerTransfer: MutationSample<PositionRow> = {
  document: `mutation ($input: EmployerTransferInput!) { change: employerTransfer(input: $input) { transfer { id version state effectiveOn legalBasis formerEmployerName orderedAt revokedAt viewerCanRevoke formerEmployer { id } orderedBy { id } revokedBy { id } lines { positionTitle newEmployerName fileCount position { id } newEmployer { id } } } errors { code path message currentVersion } } }`,
  targets: ({ position }) => byKey(position, ['bornheim-cm-1', 'siegburg-cm-1', 'dormagen-coordination']),
  input: ({ id, version, county_id }) => ({
    idempotencyKey: randomUUID(),
    effectiveOn: '2027-06-01',
    legalBasis: 'Vereinbarung',
    lines: [{ positionId: publicId('position', id), version, newEmployerId: publicId('county', county_id) }],
  }),
  isAllowed: ({ role, organisationId, today }, position, world) =>
    role === 'MUNICIPAL_HR' && isEmployer(world, position, organisationId, today),
  by: 'hr.bornheim',
};

const plannedAt = (key: string, { employer_transfer: transfers, organisation }: World): TransferRow =>
  transfers.find((row) => row.former_employer_id === byKey(organisation, [key])[0]!.id)!;

const employerTransferRevoke: MutationSample<TransferRow> = {
  document: `mutation ($input: EmployerTransferRevokeInput!) { change: employerTransferRevoke(input: $input) { transfer { id version state } errors { code path message currentVersion } } }`,
  targets: (world) => ['alfter', 'eitorf', 'neuss'].map((key) => plannedAt(key, world)),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    transferId: publicId('transfer', id),
    version,
  }),
  isAllowed: ({ role, organisationId }, row) =>
    role === 'MUNICIPAL_HR' && row.former_employer_id === organisationId,
  by: 'hr.alfter',
};

const DAY = '2027-03-01';
/** Positions of which a transfer to the county is planned, with the files of those who fill them. */
const planned = `app.position p join app.supervision_assignment s on s.county_id = p.county_id and s.position_id = p.id and s.kind = 'DIENSTAUFSICHT' and s.valid_to is null where p.key in ('alfter-cm-1', 'eitorf-cm-1', 'neuss-coordination')`;
const plannedFiles = `personnel.file_keeper k join personnel.file f on f.county_id = k.county_id and f.id = k.file_id join app.employer_transfer_line l on l.county_id = k.county_id and l.former_employer_id = k.organisation_id join app.position_occupancy o on o.county_id = f.county_id and o.person_id = f.person_id and o.position_id = l.position_id and o.valid_to is null where k.valid_to is null`;

export const spec: ModuleSpec = {
  tables: {
    employer_transfer: {
      grants: [
        [
          'SELECT',
          [hr, ...lead],
          'county_id effective_on former_employer_id former_employer_name id legal_basis ordered_at ordered_by_id revoked_at revoked_by_id version',
        ],
        [
          'INSERT',
          [hr],
          'county_id effective_on former_employer_id former_employer_name id legal_basis ordered_at ordered_by_id version',
        ],
      ],
      seen: transfersSeen,
      known: whoSees(transfersSeen),
      attempts: (who, world, random) => [orderTransfer(who, world, random)],
      node: { kind: () => 'transfer', type: () => 'EmployerTransfer' },
    },
    employer_transfer_line: {
      grants: [
        [
          'SELECT',
          lead,
          'county_id former_employer_id id new_employer_id new_employer_name position_id position_title transfer_id',
        ],
        ['SELECT', [hr], '*'],
        ['INSERT', [hr], '*'],
      ],
      seen: linesSeen,
      known: whoSees(linesSeen),
      attempts: (who, world, random) => [orderLine(who, world, random)],
    },
    // read by nobody but the functions that move files
    'personnel.employer_transfer_file': {
      grants: [['INSERT', [hr], '*']],
      seen: () => [],
      attempts: (who, world, random) => [orderFile(who, world, random)],
    },
  },
  mutations: { employerTransfer, employerTransferRevoke },
  unusual: [
    `insert into app.employer_transfer (county_id, id, former_employer_id, former_employer_name, effective_on, legal_basis, ordered_by_id, ordered_at) select p.county_id, ${sqlUuid("'transfer' || p.key")}, s.holder_id, 'Name', '${DAY}', 'Grund', (select x.id from app.person x where x.county_id = p.county_id and x.organisation_id = s.holder_id order by x.id limit 1), '2026-11-01' from ${planned}`,
    `insert into app.employer_transfer_line (county_id, id, transfer_id, former_employer_id, position_id, position_title, new_employer_id, new_employer_name, file_count) select p.county_id, ${sqlUuid("'line' || p.key")}, ${sqlUuid("'transfer' || p.key")}, s.holder_id, p.id, 'Stelle', p.county_id, 'Name', 1 from ${planned}`,
    `update app.supervision_assignment s set valid_to = date '${DAY}' - 1 from app.employer_transfer_line l where s.county_id = l.county_id and s.position_id = l.position_id and s.kind = 'DIENSTAUFSICHT' and s.valid_to is null`,
    `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, legal_basis) select county_id, id, position_id, 'DIENSTAUFSICHT', new_employer_id, '${DAY}', 'Grund' from app.employer_transfer_line`,
    `insert into personnel.employer_transfer_file (county_id, id, transfer_id, file_id, former_employer_id, new_employer_id, effective_on) select k.county_id, ${sqlUuid("'file' || k.file_id")}, l.transfer_id, k.file_id, l.former_employer_id, l.new_employer_id, '${DAY}' from ${plannedFiles}`,
    `update personnel.file_keeper k set valid_to = date '${DAY}' - 1 from personnel.employer_transfer_file t where k.county_id = t.county_id and k.file_id = t.file_id and k.valid_to is null`,
    `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from) select county_id, id, file_id, new_employer_id, '${DAY}' from personnel.employer_transfer_file`,
  ],
  multiply: [
    `insert into app.employer_transfer (county_id, id, former_employer_id, former_employer_name, effective_on, legal_basis, ordered_by_id, ordered_at) select county_id, ${sqlUuid('id::text || n')}, former_employer_id, former_employer_name, effective_on, legal_basis, ordered_by_id, ordered_at from app.employer_transfer, generate_series(1, 19) n`,
    `insert into app.employer_transfer_line (county_id, id, transfer_id, former_employer_id, position_id, position_title, new_employer_id, new_employer_name, file_count) select county_id, ${sqlUuid('id::text || n')}, ${sqlUuid('transfer_id::text || n')}, former_employer_id, position_id, position_title, new_employer_id, new_employer_name, file_count from app.employer_transfer_line, generate_series(1, 19) n`,
  ],
  grows: ['Query.employerTransfers', 'EmployerTransfer.lines'],
};
