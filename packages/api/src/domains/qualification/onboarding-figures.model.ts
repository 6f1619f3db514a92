import { isBoundToOrganisation, reachOf, type Actor, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Column, ModelExtension, Statement } from '../../platform/reading/read-model.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';

const isOfCounty = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'READ_ONBOARDING_FIGURES') && !isBoundToOrganisation(actor);

/** A figure has no rows the walls could look at afterwards: both are asked before. It is the county's alone. */
const mayAsk = (row: string, { context, bind }: Statement): string => {
  const { actor, walls } = context;
  const conditions = [
    ...(walls.domain
      ? [isOfCounty(actor) ? `${row}.county_id = ${bind(actor.countyId, 'uuid')}` : 'false']
      : []),
    ...(walls.graphql ? [`${bind(reachOf(actor), 'uuid')} = ${row}.county_id`] : []),
  ];
  return conditions.join(' and ') || 'true';
};

/** Everybody who fills a position of case management here today, once, with how their onboarding stands. */
const people = (row: string, day: string): string =>
  `select o.person_id, min(o.valid_from) as since from app.position p join app.position_occupancy o on o.county_id = p.county_id and o.position_id = p.id where p.county_id = ${row}.county_id and p.module = 'M2_CASE_MANAGEMENT' and p.organisation_ids @> array[${row}.id] and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}) group by o.person_id`;

const counted =
  (which: (programme: string, day: string) => string): Column =>
  ({ row, statement }) => {
    const day = statement.bind(statement.context.today, 'date');
    const programme = `(select from app.onboarding_programme g where g.county_id = ${row}.county_id and g.person_id = x.person_id and`;
    return `(case when ${mayAsk(row, statement)} then (select count(*)::int from (${people(row, day)}) x where ${which(programme, day)}) end)`;
  };

export const municipalityOnboarding: ModelExtension = {
  model: municipalityModel,
  columns: {
    onboardingRunning: counted(
      (programme, day) =>
        `exists ${programme} g.broken_off_on is null and (g.certified_on is null or g.certified_on > ${day}))`,
    ),
    onboardingFinished: counted(
      (programme, day) => `exists ${programme} g.broken_off_on is null and g.certified_on <= ${day})`,
    ),
    onboardingDue: counted(
      (programme) => `not exists ${programme} (g.broken_off_on is null or g.broken_off_on >= x.since))`,
    ),
  },
};
