import { placeOf } from '#lib/domains/staffing/place.ts';
import { stateLabel } from '#lib/domains/staffing/position-life.ts';
import { positionVariables, readPositionSelection } from '#lib/domains/staffing/position-query.ts';
import { PositionsPageDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { formatDate, formatFte, today } from '#lib/platform/format.ts';
import { moduleLabel } from '#lib/platform/labels.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const selection = readPositionSelection(url.searchParams);
  const { positions } = await ask({ fetch, url }, PositionsPageDocument, positionVariables(selection));
  const head = [
    m.column_title(),
    m.column_place(),
    m.fact_module(),
    m.column_fte(),
    m.column_position_state(),
    m.fact_employer(),
    m.fact_fixed_term(),
  ];
  const lines = positions.nodes.map(({ title, shares, module, fte, state, employer, fixedTermUntil }) => [
    title,
    placeOf(shares),
    moduleLabel(module),
    formatFte(fte),
    state ? stateLabel(state) : '',
    employer?.name ?? '',
    fixedTermUntil ? formatDate(fixedTermUntil) : '',
  ]);
  return csvResponse([head, ...lines], `${m.nav_positions().toLowerCase()}-${today()}.csv`);
};
