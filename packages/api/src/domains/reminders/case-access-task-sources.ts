import { caseAccessModel } from '../case-access/case-access.public.ts';
import { concernsOpened } from './task-kind.policy.ts';
import { today } from './task-conditions.ts';
import type { TaskSource } from './task-source.ts';

const openedOn = (row: string): string => `(${row}.opened_at at time zone 'Europe/Berlin')::date`;

/** That the county has opened a case with its names: from that moment on, and for a fortnight. */
export const caseAccessTaskSources: readonly TaskSource[] = [
  {
    kind: 'CASE_OPENED',
    concerns: concernsOpened,
    model: caseAccessModel,
    isDue: (row, statement) => `${openedOn(row)} > ${today(statement)} - 14`,
    dueOn: openedOn,
    about: { case_access_id: (row) => `${row}.id` },
  },
];
