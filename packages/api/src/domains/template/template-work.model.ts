import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Relation } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { adoptionReadable, stepReadable } from './template-scope.ts';
import { givenOut } from './template-sets.ts';

export const organisation: Relation = {
  kind: 'one',
  models: () => organisationModels,
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
};

export const templateStepModel = readModel({
  type: 'TemplateStep',
  idKind: 'template_step',
  table: 'app.template_step',
  readableBy: stepReadable,
  reach: reachThrough(stepReadable),
  columns: {
    id: 'id',
    fromState: 'from_state',
    toState: 'to_state',
    remark: 'remark',
    legalReviewer: 'legal_reviewer',
    legalReviewedOn: 'legal_reviewed_on',
    occurredOn: 'occurred_on',
    personName: 'person_name',
  },
});

/** Every municipality that takes part, whether it has adopted the version or not. */
const places = `(select v.county_id, v.id as template_version_id, p.id as organisation_id, a.adopted_on, a.person_name from app.template_version v cross join unnest((select seal.participating_places())::uuid[]) p(id) left join app.template_adoption a on a.county_id = v.county_id and a.template_version_id = v.id and a.organisation_id = p.id where ${givenOut('v.state')})`;

export const templateAdoptionModel = readModel({
  type: 'TemplateAdoption',
  idKind: null,
  table: places,
  readableBy: adoptionReadable,
  reach: reachThrough(adoptionReadable),
  columns: { adoptedOn: 'adopted_on', personName: 'person_name' },
  relations: { organisation },
});
