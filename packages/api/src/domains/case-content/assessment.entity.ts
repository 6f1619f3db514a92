import { assessmentKinds } from '@kim/schema/reference/case-content.ts';
import { lifeAreas } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { addedByLeader, among, readByLeader, readByOpening } from './content-policies.ts';

/** How an area of somebody's life stands on a day. Never changed: the next one says how it stands now. */
const assessment = defineEntity({
  name: 'CaseAssessment',
  tableName: 'assessment',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('assessments_of_led_cases'),
    addedByLeader('leading_case_manager_assesses', 'assessed_by_id'),
    ...readByOpening,
  ],
  checks: [
    { name: 'assessment_life_area_known', expression: among('life_area', lifeAreas) },
    { name: 'assessment_kind_known', expression: among('kind', assessmentKinds) },
    { name: 'assessment_rating_known', expression: 'rating >= 1 and rating <= 5' },
  ],
  indexes: [{ name: 'assessment_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    lifeArea: p.text(),
    kind: p.text(),
    assessedOn: p.date(),
    rating: p.integer().comment('1 urgent to 5 stable'),
    text: p.text().nullable(),
    assessedById: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export class CaseAssessment extends assessment.class {}
assessment.setClass(CaseAssessment);
