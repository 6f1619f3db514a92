import { publicId } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { changeLines, findRedistribution } from '../ledger/ledger.public.ts';
import { openUpload } from '../uploads/uploads.public.ts';
import { refuseUnlessInsertable } from './ask-database.service.ts';
import { mayImportPositions } from './import.policy.ts';
import { reportOf, type ImportReport } from './import-report.ts';
import { readImportTable } from './import-table.ts';
import {
  findingsOfPositions,
  lineOf,
  municipalityOf,
  positionColumns,
  readPositionRow,
  type Draft,
  type PositionRow,
} from './position-import.policy.ts';
import { readTable } from './table-file.ts';

interface Asked {
  readonly idempotencyKey: string;
  readonly redistributionId: string;
  readonly uploadId: string;
  readonly version: number;
  readonly checkOnly: boolean;
}
interface Imported {
  readonly report: ImportReport | null;
  readonly outcome: Outcome<{ redistributionId: string }> | null;
}

/**
 * Reads a table of positions into the draft of a redistribution. Looks only, if asked so or if anything is wrong; otherwise the
 * draft's lines are changed as by hand. Both null: the caller has no such file or draft.
 */
export const importPositions = async (context: RequestContext, asked: Asked): Promise<Imported> => {
  const { actor, em, walls, today } = context;
  if (actor.kind !== 'member' || !em || (walls.domain && !mayImportPositions(actor)))
    throw new Forbidden('STEER_ALLOCATION');
  await refuseUnlessInsertable(em, ['app.redistribution_line'], 'STEER_ALLOCATION');
  const upload = await openUpload(em, actor, { id: asked.uploadId, today });
  const isDraftThere = await findRedistribution(context, asked.redistributionId);
  if (!upload || !isDraftThere) return { report: null, outcome: null };
  const table = readImportTable(
    await readTable(upload.kind, upload.content),
    positionColumns,
    readPositionRow,
  );
  const draft = await draftOf(em, actor, asked.redistributionId);
  const findings = [...table.findings, ...findingsOfPositions(table.rows, draft)];
  const report = reportOf(upload.fileName, { ...table, findings }, (good) => ({
    newCount: good.filter(({ position }) => position === null).length,
    changedCount: good.filter(({ position }) => position !== null).length,
    occupancyCount: 0,
  }));
  if (asked.checkOnly || findings.length > 0) return { report, outcome: null };
  const lines = table.rows.map((row) => asLine(row, draft));
  const { idempotencyKey, version } = asked;
  return {
    report,
    outcome: await changeLines(context, asked.redistributionId, { idempotencyKey, version, lines }),
  };
};

const asLine = (row: PositionRow, draft: Draft) => {
  const line = lineOf(row, draft);
  return line
    ? { lineId: publicId('line', line.id), fte: row.fte! }
    : {
        municipalityId: publicId('municipality', municipalityOf(row, draft)!.id),
        title: row.title!,
        fte: row.fte!,
      };
};

const draftOf = async (em: EntityManager, { countyId }: MemberActor, id: string): Promise<Draft> => ({
  lines: await em.execute(
    'select l.id, p.key from app.redistribution_line l left join app.position p on p.county_id = l.county_id and p.id = l.position_id where l.county_id = ? and l.redistribution_id = ?',
    [countyId, id],
  ),
  municipalities: await em.execute(
    `select id, name from app.organisation where county_id = ? and kind = 'MUNICIPALITY'`,
    [countyId],
  ),
});
