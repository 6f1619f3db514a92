import { slotText, weekFrom, weekLines, workingDays } from '#lib/domains/deployment/week.ts';
import { DeploymentWeekDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import type { RequestHandler } from './$types.js';

/** The week as it stands on the page: a column per day. */
export const GET: RequestHandler = async ({ fetch, url }) => {
  const monday = weekFrom(url.searchParams);
  const municipality = url.searchParams.get('municipality');
  const { positions } = await ask({ fetch, url }, DeploymentWeekDocument, { week: monday });
  const days = workingDays(monday);
  const lines = weekLines(positions.nodes, monday)
    .filter(({ municipalityIds }) => !municipality || municipalityIds.includes(municipality))
    .map((line) => [
      line.place,
      line.person,
      line.position,
      ...days.map(
        ({ key }) =>
          line.slots
            .filter(({ date }) => date === key)
            .map((slot) => slotText(slot, line.isShared))
            .join(' / ') || m.no_deployment(),
      ),
    ]);
  const head = [
    m.column_municipality(),
    m.deployment_who(),
    m.column_position(),
    ...days.map(({ label }) => label),
  ];
  return csvResponse([head, ...lines], `einsatzplan-${monday}.csv`);
};
