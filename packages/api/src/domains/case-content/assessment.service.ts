import { newUuid } from '@kim/schema/ids.ts';
import { CaseAssessment } from './assessment.entity.ts';
import { kindOfAssessment, type AreaAssessment } from './assessment.policy.ts';
import { forgetTyped, placeIn, type ContentChange } from './content-change.ts';

/** Writes down how areas of somebody's life stand on a day. */
export const assessCase = async (
  change: ContentChange,
  { assessedOn, areas }: { readonly assessedOn: string; readonly areas: readonly AreaAssessment[] },
): Promise<{ caseId: string }> => {
  const { em, actor, caseFile } = change;
  const place = placeIn(change);
  const before = await em.find(CaseAssessment, place, { fields: ['lifeArea'] });
  const known = before.map(({ lifeArea }) => lifeArea);
  for (const { lifeArea, rating, text } of areas)
    em.create(CaseAssessment, {
      ...place,
      id: newUuid(),
      lifeArea,
      kind: kindOfAssessment(known, lifeArea),
      assessedOn,
      rating,
      text: text?.trim() || null,
      assessedById: actor.membership.person.id,
      recordedAt: new Date(),
    });
  await em.flush();
  await forgetTyped(change, 'ASSESSMENT');
  return { caseId: caseFile.id };
};
