import type { MemberActor } from '../../platform/auth/actor.ts';
import { rowsOf, type ReadModel, type Statement } from '../../platform/reading/read-model.ts';
import type { TaskKind } from './task-kind.policy.ts';

/** What a task may be about; each a column of its rows. */
const parts = {
  person_id: 'uuid',
  position_id: 'uuid',
  file_id: 'uuid',
  redistribution_id: 'uuid',
  absence_id: 'uuid',
  case_id: 'uuid',
  case_task_id: 'uuid',
  template_version_id: 'uuid',
  template_proposal_id: 'uuid',
  instruction_id: 'uuid',
  peer_case_review_id: 'uuid',
  case_access_id: 'uuid',
  case_conference_id: 'uuid',
  meeting_id: 'uuid',
  meeting_task_id: 'uuid',
  review_id: 'uuid',
  report_id: 'uuid',
  hurdle_id: 'uuid',
  working_group_id: 'uuid',
  group_task_id: 'uuid',
  result_id: 'uuid',
  measure_id: 'uuid',
  count: 'integer',
} as const;

/** Rows of another model that are something to do for some: as SQL over one row of it. */
export interface TaskSource {
  readonly kind: TaskKind;
  readonly concerns: (actor: MemberActor) => boolean;
  /** Its walls decide who may know. */
  readonly model: ReadModel;
  readonly isDue: (row: string, statement: Statement) => string;
  readonly dueOn: (row: string, statement: Statement) => string;
  readonly about: Partial<Record<keyof typeof parts, (row: string, statement: Statement) => string>>;
}

const ROW = 'src';

/** One part of the union: what is due, with the walls of its source beside it. */
const tasksFrom = ({ kind, model, isDue, dueOn, about }: TaskSource, statement: Statement): string => {
  const columns = Object.entries(parts).map(
    ([name, type]) => `${about[name as keyof typeof parts]?.(ROW, statement) ?? 'null'}::${type} as ${name}`,
  );
  return [
    `select ${ROW}.county_id, md5('${kind}' || ${ROW}.id)::uuid as id, '${kind}' as kind, (${dueOn(ROW, statement)})::date as due_on`,
    ...columns,
    `(${model.readableBy(ROW, statement)}) as is_readable`,
    `${model.reach(ROW, statement)} as reach from ${rowsOf(model, statement)} ${ROW} where ${isDue(ROW, statement)}`,
  ].join(', ');
};

const nothing = `select null::uuid as county_id, null::uuid as id, '' as kind, null::date as due_on, ${Object.entries(
  parts,
)
  .map(([name, type]) => `null::${type} as ${name}`)
  .join(', ')}, false as is_readable, '{}'::uuid[] as reach where false`;

/** The rows of `Task`: only sources that concern the caller, so that nobody needs a right on the tables of the others. */
export const tasksOf = (sources: readonly TaskSource[], statement: Statement): string => {
  const { actor } = statement.context;
  const some = actor.kind === 'member' ? sources.filter(({ concerns }) => concerns(actor)) : [];
  const union = some.map((source) => tasksFrom(source, statement)).join(' union all ');
  return `(${union || nothing})`;
};
