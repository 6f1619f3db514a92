import { reconstructionModel } from '../hurdle/hurdle.public.ts';
import { concernsReconstructing } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** The third different report makes a reconstruction due: told until it is concluded. */
export const hurdleTaskSources: readonly TaskSource[] = [
  {
    kind: 'RECONSTRUCTION_DUE',
    concerns: concernsReconstructing,
    model: reconstructionModel,
    isDue: (row) => `${row}.concluded_on is null`,
    dueOn: (row) => `${row}.due_since`,
    about: { hurdle_id: (row) => `${row}.hurdle_id` },
  },
];
