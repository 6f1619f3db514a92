import { courseTyped } from '#lib/domains/qualification/course-typed.ts';
import { courseForm } from '#lib/domains/qualification/onboarding-forms.ts';
import { StateCourseCorrectDocument, StateCourseRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const done = (): string => '/onboarding/courses?status=saved';

export const actions: Actions = {
  record: changeAction({
    fields: courseForm,
    document: StateCourseRecordDocument,
    input: (values) => values,
    payload: (data) => data.stateCourseRecord,
    done,
  }),
  correct: changeAction({
    fields: courseForm,
    document: StateCourseCorrectDocument,
    input: (values, { about, version }) => ({ ...values, courseId: about, version }),
    payload: (data) => data.stateCourseCorrect,
    current: ({ course }) => course && courseTyped(course),
    done,
  }),
};
