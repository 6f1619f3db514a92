import { asAdministrator } from './administration.ts';

export interface LedgerModule {
  readonly module: string;
  readonly provided: string;
  readonly allocated: string;
  readonly source: string;
  readonly positions: readonly { readonly key: string; readonly title: string; readonly fte: string }[];
}

/** The VZÄ account of a county and year: per module what is provided, what is allocated, position by position. */
export const readLedger = (county: string, year: number): Promise<readonly LedgerModule[]> =>
  asAdministrator((orm) =>
    orm.em.fork().execute<LedgerModule[]>(
      `select w.module, w.fte::text as provided, w.source,
         (select coalesce(sum(a.fte), 0)::numeric(12, 6)::text from app.fte_allocation a where a.county_id = w.county_id and a.year = w.year and a.module = w.module) as allocated,
         (select coalesce(json_agg(json_build_object('key', p.key, 'title', p.title, 'fte', a.fte::text) order by p.key), '[]') from app.fte_allocation a join app.position p on p.county_id = a.county_id and p.id = a.position_id where a.county_id = w.county_id and a.year = w.year and a.module = w.module) as positions
       from app.fte_allowance w join app.organisation o on o.county_id = w.county_id and o.id = w.county_id
       where o.key = ? and w.year = ? order by w.module`,
      [county, year],
    ),
  );

/**
 * Gives every position the VZÄ of its latest year up to this one. A change of an allocation does so by itself; when only the
 * year changes nobody does anything, so this belongs into the first night of the year. Returns the positions that changed.
 */
export const turnYear = (year: number): Promise<readonly { readonly key: string; readonly fte: string }[]> =>
  asAdministrator((orm) =>
    orm.em.fork().execute<{ key: string; fte: string }[]>(
      `update app.position p set fte = latest.fte, version = p.version + 1
       from (select distinct on (a.county_id, a.position_id) a.county_id, a.position_id, a.fte from app.fte_allocation a where a.year <= ? order by a.county_id, a.position_id, a.year desc) latest
       where latest.county_id = p.county_id and latest.position_id = p.id and latest.fte <> p.fte
       returning p.key, p.fte::text as fte`,
      [year],
    ),
  );
