import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { ReadModel } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import {
  caseTaskModel,
  goalAgreementModel,
  goalModel,
  milestoneModel,
  noteModel,
} from './case-content.model.ts';
import type { ContentChange } from './content-change.ts';

interface PartOfCase extends Row {
  readonly caseId: string;
}

const finderOf = (model: ReadModel) =>
  visibleFinder<PartOfCase>(model, (row) => ({ caseId: `${row}.case_id` }));
type Find = ReturnType<typeof finderOf>;

/** Whoever sees a part of what is said leads its case: one that is not theirs is like one that never was. */
export const findNote = finderOf(noteModel);
export const findAgreement = finderOf(goalAgreementModel);
export const findGoal = finderOf(goalModel);
export const findMilestone = finderOf(milestoneModel);
export const findTask = finderOf(caseTaskModel);

/** The domain wall before a change of what is said in a case: the case, locked, if the caller leads it. */
export const contentToChange = async (context: RequestContext, caseId: string): Promise<ContentChange> => {
  const { em, actor, today } = context;
  const caseFile = await caseToChange(context, caseId);
  if (!em || actor.kind !== 'member') throw new Refused('NOT_FOUND');
  return { em, actor, caseFile, today };
};

export const partToChange = async (
  context: RequestContext,
  id: string,
  find: Find,
): Promise<ContentChange> => {
  const part = await find(context, id);
  if (!part) throw new Refused('NOT_FOUND');
  return contentToChange(context, part.caseId);
};
