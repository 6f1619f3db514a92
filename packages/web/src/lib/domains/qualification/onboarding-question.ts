import { learnersOf, obligatory } from '#lib/domains/qualification/onboarding-overview.ts';
import { OnboardingOverviewDocument, type OnboardingOverviewQuery } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';

/** Everybody and the courses they shall have; a county has fewer positions than one page holds, and if not, more pages come. */
export const askForOverview = async (parts: Parameters<typeof ask>[0]) => {
  const positions: OnboardingOverviewQuery['positions']['nodes'][number][] = [];
  let after: string | null = null;
  for (;;) {
    const answer: OnboardingOverviewQuery = await ask(parts, OnboardingOverviewDocument, { after });
    positions.push(...answer.positions.nodes);
    after = answer.positions.pageInfo.endCursor;
    if (!answer.positions.pageInfo.hasNextPage)
      return { learners: learnersOf(positions, today()), courses: obligatory(answer.stateCourses.nodes) };
  }
};
