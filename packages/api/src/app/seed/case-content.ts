import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { nextDueOn, openGoalCount } from '../../domains/case-content/case-content.public.ts';
import { demoContents } from './demo-case-content.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

export interface SeededCase {
  readonly countyId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly number: number;
}

/** Elsewhere cases are empty, as on the first day. */
const places = ['bornheim', 'siegburg', 'rkn'].map(organisationUuid);

/** Made-up notes, assessments and goals for some of the demo's cases. */
export const seedCaseContent = async (em: EntityManager, cases: readonly SeededCase[]): Promise<void> => {
  const told = cases.filter(
    ({ number, organisationId }) => number in demoContents && places.includes(organisationId),
  );
  await insertMissing(em, 'content.note', told.flatMap(noteRows));
  await insertMissing(em, 'content.assessment', told.flatMap(assessmentRows));
  await insertMissing(em, 'content.goal_agreement', told.flatMap(agreementRows));
  await insertMissing(em, 'content.goal', told.flatMap(goalRows));
  await insertMissing(em, 'content.milestone', told.flatMap(milestoneRows));
  await insertMissing(em, 'content.case_task', told.flatMap(taskRows));
  for (const { countyId, caseId } of told)
    await em.execute(
      `update casework.case_file c set open_goal_count = ${openGoalCount('c')}, next_due_on = ${nextDueOn('c')}, last_contact_on = greatest(last_contact_on, (select max(n.occurred_on) from content.note n where n.county_id = c.county_id and n.case_id = c.id and n.channel is not null)) where c.county_id = ? and c.id = ?`,
      [countyId, caseId],
    );
};

const contentOf = ({ number }: SeededCase) => demoContents[number]!;
const uuid = (kind: string, { caseId }: SeededCase, place: string): string =>
  referenceUuid(kind, `${caseId}:${place}`);
const ofCase = ({ countyId, caseId }: SeededCase) => ({ county_id: countyId, case_id: caseId });
const at = (day: string): string => `${day}T10:00:00Z`;

const noteRows = (some: SeededCase) =>
  contentOf(some).notes.map(({ day, channel, text }, index) => ({
    ...ofCase(some),
    id: uuid('note', some, String(index)),
    number: 1,
    occurred_on: day,
    channel,
    text,
    written_by_id: some.personId,
    recorded_at: at(day),
  }));

const assessmentRows = (some: SeededCase) =>
  contentOf(some).assessments.flatMap(({ day, kind, ratings }) =>
    Object.entries(ratings).map(([area, rating]) => ({
      ...ofCase(some),
      id: uuid('assessment', some, `${day}:${area}`),
      life_area: area,
      kind,
      assessed_on: day,
      rating,
      text: null,
      assessed_by_id: some.personId,
      recorded_at: at(day),
    })),
  );

const agreementRows = (some: SeededCase) => {
  const { agreement } = contentOf(some);
  return agreement
    ? [
        {
          ...ofCase(some),
          id: uuid('agreement', some, '1'),
          language: agreement.language,
          agreed_on: agreement.day,
          drafted_by_id: some.personId,
          signed_by_client_on: agreement.signedOn,
          signed_by_case_manager_on: agreement.signedOn,
          signed_by_id: agreement.signedOn ? some.personId : null,
        },
      ]
    : [];
};

const goalsOf = (some: SeededCase) => contentOf(some).agreement?.goals ?? [];

const goalRows = (some: SeededCase) =>
  goalsOf(some).map(({ area, text, dueOn, reachedOn }, index) => ({
    ...ofCase(some),
    id: uuid('goal', some, String(index)),
    agreement_id: uuid('agreement', some, '1'),
    number: index + 1,
    life_area: area,
    text,
    due_on: dueOn,
    reached_on: reachedOn,
  }));

const milestoneRows = (some: SeededCase) =>
  goalsOf(some).flatMap(({ milestones }, goal) =>
    milestones.map(({ text, dueOn, doneOn }, index) => ({
      ...ofCase(some),
      id: uuid('milestone', some, `${goal}:${index}`),
      goal_id: uuid('goal', some, String(goal)),
      number: index + 1,
      text,
      due_on: dueOn,
      done_on: doneOn,
    })),
  );

const taskRows = (some: SeededCase) =>
  contentOf(some).tasks.map(({ text, dueOn, doneOn }, index) => ({
    ...ofCase(some),
    id: uuid('case-task', some, String(index)),
    text,
    due_on: dueOn,
    done_on: doneOn,
  }));
