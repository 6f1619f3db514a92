import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  findingsOfCourse,
  findingsOfPlannedDay,
  findingsOfQualificationStep,
  type CourseContent,
  type QualificationState,
  type QualificationStep,
} from './course.policy.ts';
import { findCourse, findQualification, findSomebody, refuseUnless } from './onboarding-target.ts';
import type { Keyed } from './onboarding.service.ts';

type CourseChange = Promise<Outcome<{ readonly courseId: string }>>;
type QualificationChange = Promise<Outcome<{ readonly qualificationId: string }>>;

const valuesOf = (course: CourseContent): (string | number | boolean | null)[] => [
  course.title.trim(),
  course.provider.trim(),
  course.module,
  course.venue?.trim() || null,
  course.startsOn,
  course.endsOn,
  course.capacity,
  course.isObligatory,
];

export const recordCourse = (context: RequestContext, input: Keyed & CourseContent): CourseChange => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const request = { operation: 'stateCourseRecord', input, findings: findingsOfCourse(input) };
  return carryOut(context, request, async (em, { countyId }) => {
    const courseId = newUuid();
    await em.execute(
      'insert into app.state_course (county_id, id, title, provider, module, venue, starts_on, ends_on, capacity, is_obligatory) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [countyId, courseId, ...valuesOf(input)],
    );
    return { courseId };
  });
};

/** Its next date, or a slip put right. */
export const correctCourse = (
  context: RequestContext,
  input: Keyed & CourseContent & { readonly courseId: string; readonly version: number },
): CourseChange => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const { courseId, version } = input;
  const request = { operation: 'stateCourseCorrect', input, findings: findingsOfCourse(input) };
  return carryOut(context, request, async (em, { countyId }) => {
    const found = await findCourse(context, courseId);
    if (!found) throw new Refused('NOT_FOUND', { field: 'courseId' });
    const changed = await em.execute<object[]>(
      'update app.state_course set title = ?, provider = ?, module = ?, venue = ?, starts_on = ?, ends_on = ?, capacity = ?, is_obligatory = ?, version = version + 1 where county_id = ? and id = ? and version = ? returning id',
      [...valuesOf(input), countyId, courseId, version],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: found.version, about: { courseId } });
    return { courseId };
  });
};

/** Somebody shall go to a course, by a day. */
export const planQualification = (
  context: RequestContext,
  input: Keyed & { readonly personId: string; readonly courseId: string; readonly plannedFor: string },
): QualificationChange => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const { personId, courseId, plannedFor } = input;
  const findings = findingsOfPlannedDay(plannedFor);
  return carryOut(context, { operation: 'qualificationPlan', input, findings }, async (em, { countyId }) => {
    if (!(await findSomebody(context, personId))) throw new Refused('NOT_FOUND', { field: 'personId' });
    const course = await findCourse(context, courseId);
    if (!course) throw new Refused('NOT_FOUND', { field: 'courseId' });
    const qualificationId = newUuid();
    const planned = await em.execute<object[]>(
      'insert into app.qualification (county_id, id, person_id, course_id, title, provider, planned_for) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id',
      [countyId, qualificationId, personId, courseId, course.title, course.provider, plannedFor],
    );
    if (planned.length === 0) throw new Refused('QUALIFICATION_RUNNING', { field: 'courseId' });
    return { qualificationId };
  });
};

const columnOf: Readonly<Record<Exclude<QualificationState, 'PLANNED'>, string>> = {
  ENROLLED: 'enrolled_on',
  STARTED: 'started_on',
  COMPLETED: 'completed_on',
  BROKEN_OFF: 'broken_off_on',
};

/** One step as the table of steps says; with completion comes the certificate. */
export const advanceQualification = (
  context: RequestContext,
  input: Keyed & QualificationStep & { readonly qualificationId: string; readonly version: number },
): QualificationChange => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const { qualificationId, version, toState, takenOn, validUntil } = input;
  return carryOut(context, { operation: 'qualificationAdvance', input }, async (em, { countyId }) => {
    const found = await findQualification(context, qualificationId);
    if (!found) throw new Refused('NOT_FOUND', { field: 'qualificationId' });
    const about = { qualificationId };
    const conflict = { field: 'version', currentVersion: found.version, about };
    if (found.version !== version) throw new Refused('CONFLICT', conflict);
    const [first, ...more] = findingsOfQualificationStep(input, found, context.today);
    if (first) throw new Refused(first.code, { ...first, about, more });
    const changed = await em.execute<object[]>(
      `update app.qualification set ${columnOf[toState as keyof typeof columnOf]} = ?, valid_until = ?, version = version + 1 where county_id = ? and id = ? and version = ? returning id`,
      [takenOn, validUntil, countyId, qualificationId, version],
    );
    if (changed.length === 0) throw new Refused('CONFLICT', conflict);
    return about;
  });
};
