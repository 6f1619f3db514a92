import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';

export const measureUuid = (county: string, number: number): string =>
  referenceUuid('measure', `${county}:${number}`);

/** The fields of action of a county with their goals and measures, in the exact words of its concept. */
export const seedActionFields = async (em: EntityManager, county: CountyReference): Promise<void> => {
  const { key, actionFields } = county;
  const base = { county_id: referenceUuid('organisation', key) };
  const fieldId = (field: number): string => referenceUuid('action-field', `${key}:${field}`);
  const goalId = (field: number, goal: number): string =>
    referenceUuid('action-goal', `${key}:${field}:${goal}`);
  const goals = actionFields.flatMap((field) =>
    field.goals.map((goal, at) => ({ ...goal, field: field.number, number: at + 1 })),
  );
  await insertMissing(
    em,
    'measure.action_field',
    actionFields.map(({ number, name, situation, footnotes }) => ({
      ...base,
      id: fieldId(number),
      number,
      name,
      situation,
      footnotes,
      source: `${county.source.replace(/, \d.*$/, '')}, 4.${number}`,
    })),
  );
  await insertMissing(
    em,
    'measure.action_goal',
    goals.map(({ field, number, title }) => ({
      ...base,
      id: goalId(field, number),
      field_id: fieldId(field),
      number,
      title,
    })),
  );
  await insertMissing(
    em,
    'measure.measure',
    goals
      .flatMap(({ field, number, measures }) =>
        measures.map((wording) => ({ goal: goalId(field, number), wording })),
      )
      .map(({ goal, wording }, at) => ({
        ...base,
        id: measureUuid(key, at + 1),
        goal_id: goal,
        number: at + 1,
        wording,
      })),
  );
};
