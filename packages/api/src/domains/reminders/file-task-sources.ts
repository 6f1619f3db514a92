import {
  absenceModel,
  appraisalModel,
  contractModel,
  personnelFileKeeperModel,
} from '../personnel/personnel.public.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { comesWithin, oneself, ownOrganisation, today } from './task-conditions.ts';
import { concernsKeeper, concernsLeave, concernsOneself } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** No organisation sets these: an appraisal is prepared in a month, a file that arrived is gone through within one. */
const APPRAISAL_DAYS = 30;
const ARRIVAL_DAYS = 30;

const personOfFile = (row: string): string =>
  `(select f.person_id from personnel.file f where f.county_id = ${row}.county_id and f.id = ${row}.file_id)`;

/** HR may see its own file, but somebody else keeps it. */
const ofOthers = (row: string, statement: Statement): string =>
  `${personOfFile(row)} <> ${oneself(statement)}`;

const about = { person_id: personOfFile, file_id: (row: string): string => `${row}.file_id` };

const noLater = (row: string, table: string, day: string): string =>
  `not exists (select from ${table} later where later.county_id = ${row}.county_id and later.file_id = ${row}.file_id and later.${day} > ${row}.${day})`;

/** The last terms of a file, when they end by themselves and nothing that follows is on record. */
const endsSoon = (row: string, statement: Statement): string =>
  `${row}.fixed_term_until is not null and ${comesWithin(`${row}.valid_to`, 'fixedTermDays', statement)} and ${noLater(row, 'personnel.contract', 'valid_from')}`;

const contractEnd = { model: contractModel, dueOn: (row: string) => `${row}.valid_to`, about };

/** Everything there is to do in personnel files. */
export const fileTaskSources: readonly TaskSource[] = [
  {
    ...contractEnd,
    kind: 'FIXED_TERM_ENDS',
    concerns: concernsKeeper,
    isDue: (row, statement) => `${endsSoon(row, statement)} and ${ofOthers(row, statement)}`,
  },
  {
    kind: 'PROBATION_ENDS',
    concerns: concernsKeeper,
    model: contractModel,
    isDue: (row, statement) =>
      `${comesWithin(`${row}.probation_until`, 'probationDays', statement)} and (${row}.valid_to is null or ${row}.valid_to >= ${today(statement)}) and ${ofOthers(row, statement)}`,
    dueOn: (row) => `${row}.probation_until`,
    about,
  },
  {
    kind: 'LEAVE_TO_DECIDE',
    concerns: concernsLeave,
    model: absenceModel,
    isDue: (row, statement) => absenceModel.filters['viewerCanDecide']!.sql({ row, value: true, statement }),
    dueOn: (row) => `${row}.requested_on`,
    about: { ...about, absence_id: (row) => `${row}.id` },
  },
  {
    kind: 'APPRAISAL_DUE',
    concerns: concernsKeeper,
    model: appraisalModel,
    isDue: (row, statement) =>
      `${row}.next_due_on <= ${today(statement)} + ${APPRAISAL_DAYS} and ${noLater(row, 'personnel.appraisal', 'held_on')} and ${ofOthers(row, statement)}`,
    dueOn: (row) => `${row}.next_due_on`,
    about,
  },
  {
    kind: 'TRANSFER_TO_CHECK',
    concerns: concernsKeeper,
    model: personnelFileKeeperModel,
    isDue: (row, statement) =>
      `${row}.organisation_id = ${ownOrganisation(statement)} and ${row}.valid_from between ${today(statement)} - ${ARRIVAL_DAYS} and ${today(statement)} and exists (select from personnel.file_keeper former where former.county_id = ${row}.county_id and former.file_id = ${row}.file_id and former.organisation_id <> ${row}.organisation_id and former.valid_to = ${row}.valid_from - 1) and ${ofOthers(row, statement)}`,
    dueOn: (row) => `${row}.valid_from`,
    about,
  },
  {
    ...contractEnd,
    kind: 'OWN_CONTRACT_ENDS',
    concerns: concernsOneself,
    isDue: (row, statement) => `${personOfFile(row)} = ${oneself(statement)} and ${endsSoon(row, statement)}`,
  },
];
