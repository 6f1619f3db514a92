import { isAt, overviewLines } from '#lib/domains/qualification/onboarding-overview.ts';
import { askForOverview } from '#lib/domains/qualification/onboarding-question.ts';
import { m } from '#lib/paraglide/messages.js';
import { csvResponse } from '#lib/platform/csv.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const { learners, courses } = await askForOverview({ fetch, url });
  const place = url.searchParams.get('place') ?? '';
  const shown = learners.filter((learner) => isAt(learner, place));
  return csvResponse(overviewLines(shown, courses), `${m.onboarding_csv_name()}.csv`);
};
