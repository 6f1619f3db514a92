import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseFile } from '../case-file/case-file.public.ts';

const signed = `a.signed_by_client_on is not null and a.signed_by_case_manager_on is not null`;
const openGoals = (owner: string): string =>
  `from content.goal g join content.goal_agreement a on a.county_id = g.county_id and a.id = g.agreement_id where g.county_id = ${owner}.county_id and g.case_id = ${owner}.id and ${signed} and g.reached_on is null and g.given_up_on is null`;

/** Goals both have agreed on and that are neither reached nor given up. */
export const openGoalCount = (owner: string): string => `(select count(*)::int ${openGoals(owner)})`;

/** The earliest day something open is due: a goal, a step of it, a task. */
export const nextDueOn = (owner: string): string => {
  const ofCase = `county_id = ${owner}.county_id and case_id = ${owner}.id and done_on is null`;
  return `least((select min(g.due_on) ${openGoals(owner)}), (select min(due_on) from content.milestone where ${ofCase} and goal_id = any (array(select g.id ${openGoals(owner)}))), (select min(due_on) from content.case_task where ${ofCase}))`;
};

/** Puts what lists show of goals and deadlines into the case, in the transaction of the change that moved them. */
export const keepCaseFigures = async (em: EntityManager, caseFile: CaseFile): Promise<void> => {
  await em.flush();
  const [figures] = await em.execute<{ goals: number; due: string | null }[]>(
    `select ${openGoalCount('c')} as goals, ${nextDueOn('c')}::text as due from casework.case_file c where c.county_id = ? and c.id = ?`,
    [caseFile.countyId, caseFile.id],
  );
  caseFile.openGoalCount = figures!.goals;
  caseFile.nextDueOn = figures!.due;
  await em.flush();
};
