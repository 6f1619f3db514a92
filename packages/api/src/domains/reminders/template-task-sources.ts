import { templateProposalModel, templateVersionModel } from '../template/template.public.ts';
import { ownOrganisation } from './task-conditions.ts';
import { concernsAdopting, concernsApproving, concernsDrafting, type TaskKind } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const isTakingPart = 'any ((select seal.participating_places())::uuid[])';

/** Since when a version has been as it is now. */
const since = (row: string): string =>
  `(select max(s.occurred_on) from app.template_step s where s.county_id = ${row}.county_id and s.template_version_id = ${row}.id)`;

const waiting = (kind: TaskKind, concerns: TaskSource['concerns'], state: string): TaskSource => ({
  kind,
  concerns,
  model: templateVersionModel,
  isDue: (row) => `${row}.state = '${state}'`,
  dueOn: since,
  about: { template_version_id: (row) => `${row}.id` },
});

/** What the county gives out is adopted by every municipality that takes part, and what waits in the county. */
export const templateTaskSources: readonly TaskSource[] = [
  {
    kind: 'TEMPLATE_TO_ADOPT',
    concerns: concernsAdopting,
    model: templateVersionModel,
    isDue: (row, statement) =>
      `${row}.state = 'PUBLISHED' and ${ownOrganisation(statement)} = ${isTakingPart} and not exists (select from app.template_adoption a where a.county_id = ${row}.county_id and a.template_version_id = ${row}.id and a.organisation_id = ${ownOrganisation(statement)})`,
    dueOn: (row) => `${row}.published_on`,
    about: { template_version_id: (row) => `${row}.id` },
  },
  waiting('TEMPLATE_TO_APPROVE', concernsApproving, 'LEGAL_REVIEW'),
  waiting('TEMPLATE_TO_PUBLISH', concernsDrafting, 'APPROVED'),
  {
    kind: 'TEMPLATE_PROPOSED',
    concerns: concernsDrafting,
    model: templateProposalModel,
    isDue: (row) => `${row}.answer is null`,
    dueOn: (row) => `${row}.proposed_on`,
    about: { template_proposal_id: (row) => `${row}.id` },
  },
];
