import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { absenceModel } from './absence.model.ts';
import type { AbsenceState, FileParties } from './absence.policy.ts';
import { personnelFileModel } from './personnel-file.model.ts';

interface VisibleFile extends Row, FileParties {}
interface VisibleAbsence extends Row, FileParties {
  readonly id: string;
  readonly fileId: string;
  readonly state: AbsenceState;
}

const ofFile = (condition: string, column: string): string =>
  `(select f.${column} from personnel.file f where ${condition})`;

const keeperToday = (condition: string, { context, bind }: Statement): string =>
  `(select k.organisation_id from personnel.file_keeper k where ${condition} and k.valid_from <= ${bind(context.today, 'date')} and (k.valid_to is null or k.valid_to >= ${bind(context.today, 'date')}))`;

/** A file the caller may see, with those who have a say in leave; null if there is none for this caller. */
export const findLeaveFile = visibleFinder<VisibleFile>(personnelFileModel, (row, statement) => ({
  personId: `${row}.person_id`,
  lineManagerId: `${row}.line_manager_id`,
  keeperId: keeperOf(`${row}.county_id`, `${row}.id`, statement),
}));

/** An absence the caller may see; null if there is none for this caller. */
export const findAbsence = visibleFinder<VisibleAbsence>(absenceModel, (row, statement) => {
  const file = `f.county_id = ${row}.county_id and f.id = ${row}.file_id`;
  return {
    fileId: `${row}.file_id`,
    state: `${row}.state`,
    personId: ofFile(file, 'person_id'),
    lineManagerId: ofFile(file, 'line_manager_id'),
    keeperId: keeperOf(`${row}.county_id`, `${row}.file_id`, statement),
  };
});

const keeperOf = (county: string, file: string, statement: Statement): string =>
  keeperToday(`k.county_id = ${county} and k.file_id = ${file}`, statement);
