import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { employerToday, positionModel } from './position.model.ts';

interface EmployedPosition extends Row {
  readonly id: string;
  readonly employerId: string | null;
}

/** The employer of a position the caller may see; null if there is no such position for this caller. */
export const findEmployedPosition = visibleFinder<EmployedPosition>(positionModel, (row, statement) => ({
  employerId: employerToday(row, statement),
}));
