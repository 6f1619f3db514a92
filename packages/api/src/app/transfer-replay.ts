import type { EntityManager } from '@mikro-orm/postgresql';
import { EMPLOYER_TRANSFER } from '@kim/schema/reference/counties.ts';
import { rheinSiegPositions } from '@kim/schema/reference/positions.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { newUuid } from '@kim/schema/ids.ts';
import { sealKey } from '../platform/config/config.ts';
import { sealContext } from '../platform/persistence/seal.ts';
import { asAdministrator } from './administration.ts';
import { year2024 } from './year-2024.ts';

export interface Replay {
  readonly positions: number;
  readonly files: number;
  /** Files the county's HR reads. */
  readonly readBefore: number;
  readonly readAfter: number;
  /** Files of those moved that the municipalities' HR reads on the day. */
  readonly readByMunicipalities: number;
}

class Undone extends Error {
  readonly replay: Replay;
  constructor(replay: Replay) {
    super('The replay is undone.');
    this.replay = replay;
  }
}

const county = referenceUuid('organisation', 'rsk');
const { lastDayOfCounty: LAST, firstDayOfMunicipality: FIRST } = EMPLOYER_TRANSFER;
const moved = rheinSiegPositions.filter(
  ({ employer, employerUntil2024 }) => employerUntil2024 && employerUntil2024 !== employer,
);

/** `kim transfer replay`: the transfer of 2025-01-01 from the state of 2024, in one transaction that is undone at the end. */
export const replayTransfer = (): Promise<Replay> =>
  asAdministrator(async (orm) => {
    try {
      return await orm.em.fork().transactional(async (em) => {
        throw new Undone(await replay(em));
      });
    } catch (error) {
      if (error instanceof Undone) return error.replay;
      throw error;
    }
  });

const replay = async (em: EntityManager): Promise<Replay> => {
  for (const sql of year2024(county)) await em.execute(sql);
  const [hr] = await em.execute<{ id: string }[]>(
    `select m.person_id as id from app.membership m where m.county_id = ? and m.organisation_id = ? and m.role = 'MUNICIPAL_HR' limit 1`,
    [county, county],
  );
  if (!hr) throw new Error('The county has no HR: run kim seed --demo first.');
  const asHr = (day: string, organisation = county, person = hr.id) => actAs(em, day, organisation, person);
  await asHr(LAST);
  const before = await keptFiles(em);
  const transfer = await order(em, hr.id);
  const [positions] = await em.execute<{ n: number }[]>('select seal.hand_over_positions(?) as n', [
    transfer,
  ]);
  const [files] = await em.execute<{ n: number }[]>('select seal.hand_over_files(?) as n', [transfer]);
  await asHr(FIRST);
  const after = await keptFiles(em);
  let readByMunicipalities = 0;
  for (const employer of new Set(moved.map((position) => position.employer))) {
    await asHr(FIRST, referenceUuid('organisation', employer), referenceUuid('person', `hr.${employer}`));
    readByMunicipalities += (await keptFiles(em)).filter((id) => before.includes(id)).length;
  }
  await em.execute('reset role');
  return {
    positions: positions!.n,
    files: files!.n,
    readBefore: before.length,
    readAfter: after.length,
    readByMunicipalities,
  };
};

/** From here on the database treats the connection as it treats the API's: role, sealed context, row policies. */
const actAs = async (
  em: EntityManager,
  today: string,
  organisation: string,
  person: string,
): Promise<void> => {
  const role = 'kim_municipal_hr';
  const context = sealContext(sealKey(), { role, county, organisation, person, today });
  await em.execute('reset role');
  await em.execute(`select set_config('kim.context', ?, true)`, [context]);
  await em.execute(`set local role ${role}`);
};

const keptFiles = async (em: EntityManager): Promise<string[]> =>
  (
    await em.execute<{ id: string }[]>(
      'select f.id from personnel.file f where f.id = any (seal.kept_files())',
    )
  ).map(({ id }) => id);

/** Orders as the API does: what is written here the policies of the present employer must allow. */
const order = async (em: EntityManager, personId: string): Promise<string> => {
  const id = newUuid();
  await em.execute(
    `insert into app.employer_transfer (county_id, id, former_employer_id, former_employer_name, effective_on, legal_basis, ordered_by_id, ordered_at, version) values (?, ?, ?, 'Rhein-Sieg-Kreis', ?, 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2', ?, now(), 1)`,
    [county, id, county, FIRST, personId],
  );
  for (const { key, title, employer } of moved) {
    const position = referenceUuid('position', key);
    const to = referenceUuid('organisation', employer);
    await em.execute(
      'insert into app.employer_transfer_line (county_id, id, transfer_id, former_employer_id, position_id, position_title, new_employer_id, new_employer_name, file_count) values (?, ?, ?, ?, ?, ?, ?, ?, 0)',
      [county, newUuid(), id, county, position, title, to, employer],
    );
    await em.execute(
      `insert into personnel.employer_transfer_file (county_id, id, transfer_id, file_id, former_employer_id, new_employer_id, effective_on) select f.county_id, gen_random_uuid(), ?, f.id, ?, ?, ? from personnel.file f join app.position_occupancy o on o.county_id = f.county_id and o.person_id = f.person_id where o.position_id = ? and (o.valid_to is null or o.valid_to >= ?) and f.id = any (seal.kept_files())`,
      [id, county, to, FIRST, position, FIRST],
    );
  }
  return id;
};
