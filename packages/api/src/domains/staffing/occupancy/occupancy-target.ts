import { visibleFinder } from '../../../platform/reading/find-visible.ts';
import type { Row } from '../../../platform/reading/row-gate.ts';
import { employerToday, occupancyModel } from '../position.model.ts';
import { deputyModel } from './deputy.model.ts';

interface Target extends Row {
  readonly id: string;
  readonly positionId: string;
  readonly employerId: string | null;
}

const ofPosition = (row: string): string =>
  `app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id`;

/** Of an occupancy the caller may see: its position, and who employs there today. */
export const findOccupancyTarget = visibleFinder<Target>(occupancyModel, (row, statement) => ({
  positionId: `${row}.position_id`,
  employerId: `(select ${employerToday('p', statement)} from ${ofPosition(row)})`,
}));

/** The same of a deputy. */
export const findDeputyTarget = visibleFinder<Target>(deputyModel, (row, statement) => ({
  positionId: `${row}.position_id`,
  employerId: `(select ${employerToday('p', statement)} from ${ofPosition(row)})`,
}));
