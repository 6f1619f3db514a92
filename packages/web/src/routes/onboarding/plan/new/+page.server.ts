import { lineName, MORE_LINES, planForm } from '#lib/domains/qualification/onboarding-forms.ts';
import {
  OnboardingPlanRecordDocument,
  OnboardingPlansDocument,
  type OnboardingPhase,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

/** Of lines that were left empty nothing is sent; of others, what is missing the API says. */
const itemsOf = (values: Readonly<Record<string, unknown>>, lines: number) =>
  Array.from({ length: lines }, (_, index) => ({
    title: (values[lineName(index, 'title')] as string | null) ?? '',
    explainedBy: (values[lineName(index, 'explainedBy')] as string | null) ?? '',
    phase: (values[lineName(index, 'phase')] as OnboardingPhase | null) ?? ('COUNTY' as const),
    dueDay: (values[lineName(index, 'dueDay')] as number | null) ?? 0,
    isOwn: values[lineName(index, 'isOwn')] === true,
  })).filter(({ title, explainedBy }) => title !== '' || explainedBy !== '');

export const actions: Actions = {
  record: async (event: RequestEvent) => {
    const { onboardingPlans } = await ask(event, OnboardingPlansDocument, {});
    const lines = (onboardingPlans.nodes[0]?.items.length ?? 0) + MORE_LINES;
    return changeAction({
      fields: planForm(lines),
      document: OnboardingPlanRecordDocument,
      input: (values) => ({
        title: values.title,
        countyWeeks: values.countyWeeks,
        items: itemsOf(values, lines),
      }),
      payload: (data) => data.onboardingPlanRecord,
      done: () => '/onboarding/plan?status=saved',
    })(event);
  },
};
