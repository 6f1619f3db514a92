import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { serviceFigureModel, withinMonths } from './service-figures.model.ts';
import { isOwn, serviceModel } from './service-record.model.ts';
import { sumOfServices, type ServiceAmounts, type ServiceSum } from './service-record.policy.ts';

interface Months {
  readonly from: string;
  readonly to: string;
}

interface ServiceFigure extends ServiceAmounts {
  readonly month: string;
  readonly type: string;
}
interface Figures {
  readonly sum: ServiceSum;
  readonly figures: readonly ServiceFigure[];
}

/** All municipalities the caller may see taken together, or one of them, by month and type. */
export const findServiceFigures = (
  context: RequestContext,
  { municipalityId, ...months }: Months & { readonly municipalityId: string | null },
): Promise<Figures> =>
  sumUp(context, (statement) => {
    const { bind } = statement;
    const place = municipalityId ? ` and r.municipality_id = ${bind(municipalityId, 'uuid')}` : '';
    const where = `${withinMonths('r', months, statement)} and ${isVisible(serviceFigureModel, 'r', statement)}${place}`;
    return `select r.month, r.type, r.count, r.target_group_count, r.partner_count from casework.service_rollup r where ${where}`;
  });

/** One's own, for nobody else: there are no rows kept up to date by person, so that nobody can rank people (LPVG NRW § 72 (3)). */
export const findOwnServiceFigures = (context: RequestContext, { from, to }: Months): Promise<Figures> =>
  sumUp(context, (statement) => {
    const { bind } = statement;
    const period = `r.occurred_on >= date_trunc('month', ${bind(from, 'date')})::date and r.occurred_on < (date_trunc('month', ${bind(to, 'date')}) + interval '1 month')::date`;
    const where = `${isOwn('r')} and r.voided_on is null and ${period} and ${isVisible(serviceModel, 'r', statement)}`;
    return `select date_trunc('month', r.occurred_on)::date as month, r.type, 1 as count, r.target_group_count, r.partner_count from casework.service_record r where ${where}`;
  });

const sumUp = async (context: RequestContext, rowsOf: (statement: Statement) => string): Promise<Figures> => {
  const { statement, values } = bareStatement(context);
  const figures = await context.rows.query<ServiceFigure>(
    `select x.month::text as month, x.type, sum(x.count)::int as count, sum(x.target_group_count)::int as "targetGroupCount", sum(x.partner_count)::int as "partnerCount" from (${rowsOf(statement)}) x group by x.month, x.type order by x.month, x.type`,
    values,
  );
  return { sum: sumOfServices(figures), figures };
};
