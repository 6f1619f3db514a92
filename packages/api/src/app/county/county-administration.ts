import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { supervisionFigures } from '../../domains/county-variant/county-variant.public.ts';
import { asAdministrator } from '../administration.ts';
import { seedLedger } from '../seed/ledger.ts';
import { seedCounty } from '../seed/reference-data.ts';
import type { CountyFault } from './county-file-rules.ts';

/** What of a county is in the database. */
export interface CountyContents {
  readonly organisations: number;
  readonly positions: number;
  readonly supervisions: number;
  readonly stages: number;
}

interface Loaded {
  readonly faults: readonly CountyFault[];
  readonly before: CountyContents;
  readonly after: CountyContents;
}

/** `kim county load`: writes what of a county is missing, in one step or not at all; what is there stays as it is. */
export const loadCounty = (county: CountyReference): Promise<Loaded> =>
  asAdministrator((orm) =>
    orm.em.fork().transactional(async (em) => {
      const before = await contentsOf(em, county.key);
      const faults = await takenFaults(em, county);
      if (faults.length > 0) return { faults, before, after: before };
      await seedCounty(em, county);
      await seedLedger(em, county);
      return { faults, before, after: await contentsOf(em, county.key) };
    }),
  );

/** Two counties never share an organisation: keys and official numbers stand for exactly one. */
const takenFaults = async (em: EntityManager, county: CountyReference): Promise<CountyFault[]> => {
  const places = county.municipalities;
  const taken = await em.execute<{ key: string; official_key: string | null; owner: string }[]>(
    `select o.key, o.official_key, c.key as owner from app.organisation o join app.organisation c on c.county_id = o.county_id and c.kind = 'COUNTY'
     where c.key <> ? and (o.key = any (?) or o.official_key = any (?)) order by o.key`,
    [
      county.key,
      literal([county.key, ...places.map(({ key }) => key)]),
      literal(places.map(({ ags }) => ags)),
    ],
  );
  return taken.map(({ key, official_key: ags, owner }) => ({
    code: 'OF_ANOTHER_COUNTY',
    field: fieldOf(county, key, ags),
    de: `${key} (${ags ?? '–'}) gehört schon zu ${owner}.`,
    en: `${key} (${ags ?? '–'}) belongs to ${owner} already.`,
  }));
};

const literal = (values: readonly string[]): string => `{${values.join(',')}}`;

const fieldOf = ({ municipalities }: CountyReference, key: string, ags: string | null): string => {
  const at = municipalities.findIndex((place) => place.key === key || place.ags === ags);
  return at === -1 ? 'key' : `municipalities.${at}`;
};

const contentsOf = async (em: EntityManager, key: string): Promise<CountyContents> => {
  const [contents] = await em.execute<CountyContents[]>(
    `select (select count(*)::int from app.organisation r where r.county_id = o.id) as organisations,
       (select count(*)::int from app.position r where r.county_id = o.id) as positions,
       (select count(*)::int from app.supervision_assignment r where r.county_id = o.id) as supervisions,
       (select count(*)::int from app.target_group_stage r where r.county_id = o.id) as stages
     from app.organisation o where o.key = ? and o.kind = 'COUNTY'`,
    [key],
  );
  return contents ?? { organisations: 0, positions: 0, supervisions: 0, stages: 0 };
};

/** Who employs and supervises how much, per module; today's. */
export interface Organised {
  readonly module: string;
  readonly employer: string;
  readonly fachaufsicht: string | null;
  readonly positions: number;
  readonly fte: string;
}

/** `kim county show`: the organisational variant of a county, as its supervisions of today say. */
export const organisationOf = (key: string): Promise<readonly Organised[]> =>
  asAdministrator((orm) =>
    orm.em.fork().execute<Organised[]>(
      `select f.module, d.name as employer, s.name as fachaufsicht, f.position_count as positions, f.fte
       from ${supervisionFigures('current_date')} f join app.organisation o on o.county_id = f.county_id and o.kind = 'COUNTY'
         left join app.organisation d on d.county_id = f.county_id and d.id = f.dienstaufsicht_id
         left join app.organisation s on s.county_id = f.county_id and s.id = f.fachaufsicht_id
       where o.key = ? order by f.module, d.name`,
      [key],
    ),
  );
