import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { recordFileEvent } from '../personnel/personnel.public.ts';
import { Position, PositionOccupancy, recordOccupancy } from '../staffing/staffing.public.ts';
import { openUpload } from '../uploads/uploads.public.ts';
import { refuseUnlessInsertable } from './ask-database.service.ts';
import { mayImportStaff } from './import.policy.ts';
import { reportOf, type ImportReport } from './import-report.ts';
import { insertAll } from './insert-all.ts';
import { contractOf, fileOf, keeperOf, personOf, type Hired } from './hired-rows.ts';
import { findingsOfStaff, type EmployedPosition } from './staff-import.policy.ts';
import type { StaffRow } from './staff-row.policy.ts';
import { readStaffTable } from './staff-table.ts';
import { readTable } from './table-file.ts';

interface Read {
  readonly report: ImportReport;
  readonly rows: readonly StaffRow[];
  readonly positions: readonly LockedPosition[];
}

interface LockedPosition extends EmployedPosition {
  readonly id: string;
}

/** Looks a table through and writes nothing. Null if the caller has no such upload. */
export const checkStaffImport = async (
  context: RequestContext,
  uploadId: string,
): Promise<ImportReport | null> => {
  const { em } = context;
  const actor = importer(context);
  if (!em) throw new Forbidden('IMPORT_STAFF');
  return (await look(em, actor, context.today, uploadId))?.report ?? null;
};

/** The domain wall. */
export const importer = ({ actor, walls }: RequestContext): MemberActor => {
  if (actor.kind !== 'member' || (walls.domain && !mayImportStaff(actor)))
    throw new Forbidden('IMPORT_STAFF');
  return actor;
};

/** Imports all rows of a table, or none: a single error refuses the whole. */
export const importStaff = async (
  em: EntityManager,
  actor: MemberActor,
  today: string,
  uploadId: string,
): Promise<{ readonly report: ImportReport }> => {
  const read = await look(em, actor, today, uploadId);
  if (!read) throw new Refused('NOT_FOUND', { field: 'uploadId' });
  const { report, rows, positions } = read;
  if (report.errorCount > 0)
    throw new Refused('IMPORT_HAS_ERRORS', {
      field: 'uploadId',
      figures: { count: report.errorCount },
      about: { report },
    });
  await hire(em, actor, today, { rows, positions });
  return { report };
};

const look = async (
  em: EntityManager,
  actor: MemberActor,
  today: string,
  uploadId: string,
): Promise<Read | null> => {
  await refuseUnlessInsertable(em, ['app.person', 'personnel.file', 'personnel.contract'], 'IMPORT_STAFF');
  const upload = await openUpload(em, actor, { id: uploadId, today });
  if (!upload) return null;
  const table = readStaffTable(await readTable(upload.kind, upload.content));
  const positions = await employedPositions(em, actor, today);
  const emails = await knownEmails(em, actor);
  const findings = [...table.findings, ...findingsOfStaff(table.rows, { positions, emails })];
  const report = reportOf(upload.fileName, { ...table, findings }, (good) => ({
    newCount: good.length,
    changedCount: 0,
    occupancyCount: good.filter(({ position }) => position !== null).length,
  }));
  return { report, rows: table.rows, positions };
};

/** Locked: nobody fills them between looking and writing. */
const employedPositions = (em: EntityManager, actor: MemberActor, today: string): Promise<LockedPosition[]> =>
  em.execute<LockedPosition[]>(
    `select p.id, p.key, p.max_persons as "maxPersons",
       (select coalesce(json_agg(json_build_object('share', o.share::text, 'validFrom', o.valid_from, 'validTo', o.valid_to)), '[]')
        from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id) as occupancies
     from app.position p
     where p.county_id = ? and p.id in (
       select s.position_id from app.supervision_assignment s
       where s.county_id = ? and s.holder_id = ? and s.kind = 'DIENSTAUFSICHT'
         and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?))
     order by p.id for no key update of p`,
    [actor.countyId, actor.countyId, actor.membership.organisation.id, today, today],
  );

const knownEmails = async (em: EntityManager, actor: MemberActor): Promise<Set<string>> => {
  const rows = await em.execute<{ email: string }[]>(
    'select lower(email) as email from app.person where county_id = ? and organisation_id = ? and email is not null',
    [actor.countyId, actor.membership.organisation.id],
  );
  return new Set(rows.map(({ email }) => email));
};

/** One person, one file kept here, one contract each; and where the row names a position, its occupancy. */
const hire = async (
  em: EntityManager,
  actor: MemberActor,
  today: string,
  { rows, positions }: Pick<Read, 'rows' | 'positions'>,
): Promise<void> => {
  const hired = rows.map((row) => ({ row, personId: newUuid(), fileId: newUuid() }));
  await insertAll(
    em,
    'app.person',
    hired.map((one) => personOf(actor, one)),
  );
  await insertAll(
    em,
    'personnel.file',
    hired.map((one) => fileOf(actor, one)),
  );
  await insertAll(
    em,
    'personnel.file_keeper',
    hired.map((one) => keeperOf(actor, today, one)),
  );
  await insertAll(
    em,
    'personnel.contract',
    hired.map((one) => contractOf(actor, one)),
  );
  for (const { fileId } of hired) recordFileEvent(em, actor, { fileId, kind: 'FILE_OPENED' });
  await em.flush();
  await occupy(em, actor, hired, positions);
};

/** Position by position, each from the first day somebody new begins. */
const occupy = async (
  em: EntityManager,
  actor: MemberActor,
  hired: readonly Hired[],
  positions: readonly LockedPosition[],
): Promise<void> => {
  const { countyId } = actor;
  for (const { id: positionId, key } of positions) {
    const here = hired.filter(({ row }) => row.position?.toLowerCase() === key.toLowerCase());
    if (here.length === 0) continue;
    for (const { row, personId } of here)
      em.create(PositionOccupancy, {
        countyId,
        id: newUuid(),
        positionId,
        personId,
        share: row.share ?? '1',
        validFrom: row.validFrom!,
        validTo: row.occupiedUntil,
      });
    await em.flush();
    const position = await em.findOneOrFail(Position, { countyId, id: positionId });
    const [since] = here.map(({ row }) => row.validFrom!).toSorted();
    await recordOccupancy(em, actor, position, since!);
    position.version += 1;
  }
  await em.flush();
};
