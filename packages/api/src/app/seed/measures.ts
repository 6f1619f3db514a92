import type { EntityManager } from '@mikro-orm/postgresql';
import {
  demoLinkedOn,
  demoMeasureDays,
  demoMeasureLinks,
  demoMeasures,
  type DemoMeasure,
} from '@kim/schema/demo/measures.ts';
import type { MeasureState } from '@kim/schema/reference/measure.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { measureUuid } from './action-fields.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';

/** The way each state is come to by. */
const ways: Readonly<Record<MeasureState, readonly MeasureState[]>> = {
  PROPOSED: ['PROPOSED'],
  PRIORITISED: ['PROPOSED', 'PRIORITISED'],
  ASSIGNED: ['PROPOSED', 'PRIORITISED', 'ASSIGNED'],
  RUNNING: ['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING'],
  DONE: ['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE'],
  STALLED: ['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'STALLED'],
  EVALUATED: ['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'EVALUATED'],
};

/** Some measures are planned and reviewed, from prioritised to evaluated. */
export const seedMeasures = async (em: EntityManager, county: string): Promise<void> => {
  const base = county === COUNTY ? await byCoordinator(em) : null;
  if (!base) return;
  for (const one of demoMeasures) await plan(em, one);
  await insertMissing(
    em,
    'measure.measure_step',
    demoMeasures.flatMap((one) => stepRows(one, base)),
  );
  await insertMissing(
    em,
    'measure.measure_review',
    demoMeasures.flatMap((one) => reviewRows(one, base)),
  );
};

/** With which groups and hurdles they have to do; these are there by now. */
export const seedMeasureLinks = async (em: EntityManager, county: string): Promise<void> => {
  const base = county === COUNTY ? await byCoordinator(em) : null;
  if (!base) return;
  await insertMissing(
    em,
    'measure.measure_link',
    demoMeasureLinks.map(({ number, group, hurdle }) => ({
      ...base,
      id: referenceUuid('measure-link', `${COUNTY}:${number}:${group ?? hurdle}`),
      measure_id: measureUuid(COUNTY, number),
      working_group_id: group && referenceUuid('working-group', group),
      hurdle_id: hurdle && referenceUuid('hurdle', `${COUNTY}:${hurdle}`),
      linked_on: demoLinkedOn,
    })),
  );
};

const byCoordinator = async (em: EntityManager): Promise<Base | null> => {
  const [coordinator] = await em.execute<{ person_id: string; person_name: string }[]>(
    `select id as person_id, given_name || ' ' || family_name as person_name from app.person where id = ?`,
    [referenceUuid('person', 'coordinator.rsk')],
  );
  return coordinator ? { county_id: organisationUuid(COUNTY), ...coordinator } : null;
};

/** What somebody planned since stays as it is. */
const plan = async (em: EntityManager, one: DemoMeasure): Promise<void> => {
  await em.execute(
    `update measure.measure m set state = ?, owner_organisation_id = o.id, owner_organisation_name = o.name, owner_person_id = p.id, owner_person_name = p.given_name || ' ' || p.family_name, due_on = ?, indicator = ?, unit = ?, target = ?, evidence = ?, published_on = ?
     from app.organisation o left join app.person p on p.county_id = o.county_id and p.id = ? where o.county_id = m.county_id and o.id = ? and m.id = ? and m.version = 1 and m.state = 'PROPOSED'`,
    [
      one.state,
      one.dueOn,
      one.indicator,
      one.unit,
      one.target,
      one.evidence ?? null,
      one.publishedOn ?? null,
      one.ownerPerson ? referenceUuid('person', one.ownerPerson) : null,
      organisationUuid(one.owner),
      measureUuid(COUNTY, one.number),
    ],
  );
};

type Base = Readonly<Record<'county_id' | 'person_id' | 'person_name', string>>;

const stepRows = ({ number, state }: DemoMeasure, base: Base) =>
  ways[state].slice(1).map((to, at) => ({
    ...base,
    id: referenceUuid('measure-step', `${COUNTY}:${number}:${to}`),
    measure_id: measureUuid(COUNTY, number),
    step: at + 1,
    from_state: ways[state][at],
    to_state: to,
    occurred_on: demoMeasureDays[to],
  }));

const reviewRows = ({ number, reviews }: DemoMeasure, base: Base) =>
  reviews.map(({ quarter: [year, quarter], light, value, remark }) => ({
    ...base,
    id: referenceUuid('measure-review', `${COUNTY}:${number}:${year}-${quarter}`),
    measure_id: measureUuid(COUNTY, number),
    year,
    quarter,
    light,
    value,
    remark,
    reviewed_on: `${year}-${String(quarter * 3).padStart(2, '0')}-28`,
  }));
