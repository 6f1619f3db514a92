import { FieldResolver, Int, Resolver } from 'type-graphql';
import { reachOf } from '../../platform/auth/actor.ts';
import type { Column, ModelExtension, Statement } from '../../platform/reading/read-model.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { municipalityModel, MunicipalityType } from '../organisation/organisation.public.ts';
import { templatePartOf } from './template.policy.ts';

/** A figure has no rows the walls could look at afterwards: both are asked before. It is the county's alone. */
const mayAsk = (row: string, { context, bind }: Statement): string => {
  const { actor, walls } = context;
  const isOfCounty = actor.kind === 'member' && templatePartOf(actor) === 'county';
  const conditions = [
    ...(walls.domain ? [isOfCounty ? `${row}.county_id = ${bind(actor.countyId, 'uuid')}` : 'false'] : []),
    ...(walls.graphql ? [`${bind(reachOf(actor), 'uuid')} = ${row}.county_id`] : []),
  ];
  return conditions.join(' and ') || 'true';
};

const counted =
  (condition: (row: string) => string): Column =>
  ({ row, statement }) =>
    `(case when ${mayAsk(row, statement)} then (select count(*)::int from app.template_version v where v.county_id = ${row}.county_id and v.state = 'PUBLISHED'${condition(row)}) end)`;

/** What is given out now, and how much of it a municipality works by. */
export const municipalityTemplates: ModelExtension = {
  model: municipalityModel,
  columns: {
    publishedTemplates: counted(() => ''),
    adoptedTemplates: counted(
      (row) =>
        ` and exists (select from app.template_adoption a where a.county_id = v.county_id and a.template_version_id = v.id and a.organisation_id = ${row}.id)`,
    ),
  },
};

@Resolver(() => MunicipalityType)
export class MunicipalityTemplateResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many versions of templates are given out now in the county; for the county alone.',
  })
  publishedTemplates(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many of the versions given out now this municipality has adopted; for the county alone.',
  })
  adoptedTemplates(): unknown {
    return readWithItsRow();
  }
}
