import { publicId } from '@kim/schema/ids.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import {
  everyWeek,
  released,
  withCumulative,
  type WeekCount,
  type WeekFigure,
} from './crisis-figures.policy.ts';
import { crisisRollupModel } from './crisis-form.model.ts';
import { crisisPartOf } from './crisis.policy.ts';

interface Row extends WeekCount {
  readonly municipalityId: string;
  readonly name: string;
  readonly kind: 'COUNTY' | 'MUNICIPALITY';
}
interface Figures {
  readonly isExact: boolean;
  readonly weeks: readonly WeekFigure[];
  readonly municipalities: readonly {
    readonly municipalityId: string;
    readonly name: string;
    readonly weeks: readonly WeekFigure[];
  }[];
}

/**
 * From the rows kept by the writing transaction; they outlive the entries. A form out of reach has no numbers. The database tells the
 * county fewer than five no sooner than here: `released` changes nothing of what it was told, and is there if it should tell more.
 */
export const findCrisisFigures = async (context: RequestContext, formId: string): Promise<Figures> => {
  const { statement, values } = bareStatement(context);
  const rows = await context.rows.query<Row>(
    `select o.id as "municipalityId", o.name, o.kind, r.week::text as week, r.count from seal.crisis_counts(${statement.bind(formId, 'uuid')}) r
     join app.organisation o on o.county_id = r.county_id and o.id = r.municipality_id
     where ${isVisible(crisisRollupModel, 'r', statement)} order by o.name, r.week`,
    values,
  );
  const isExact = crisisPartOf(context.actor).kind === 'recorder';
  const told = (counts: readonly WeekCount[]): WeekCount[] =>
    isExact ? everyWeek(counts) : released(counts);
  const places = byPlace(rows);
  return {
    isExact,
    // the sum of what is told of each: nobody is found by subtracting
    weeks: withCumulative(everyWeek(places.flatMap(told))),
    municipalities: places.map((counts) => {
      const { municipalityId, name, kind } = counts[0]!;
      const id = publicId(kind === 'COUNTY' ? 'county' : 'municipality', municipalityId);
      return { municipalityId: id, name, weeks: withCumulative(told(counts)) };
    }),
  };
};

const byPlace = (rows: readonly Row[]): Row[][] => {
  const places = new Map<string, Row[]>();
  for (const row of rows) places.set(row.municipalityId, [...(places.get(row.municipalityId) ?? []), row]);
  return [...places.values()];
};
