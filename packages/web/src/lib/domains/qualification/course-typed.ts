import type { StateCourse_RowFragment } from '#lib/gql/documents.generated.ts';

/** A course as it stands in its form. */
export const courseTyped = (course: StateCourse_RowFragment) => ({
  title: course.title,
  provider: course.provider,
  module: course.module,
  venue: course.venue ?? '',
  startsOn: course.startsOn ?? '',
  endsOn: course.endsOn ?? '',
  capacity: course.capacity === null ? '' : String(course.capacity),
  isObligatory: course.isObligatory ? 'on' : '',
});
