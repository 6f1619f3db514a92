import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { ofVisibleFile, personnelFileModel, reachThroughFile } from './personnel-file.model.ts';

const validToday = (row: string, { context, bind }: Statement): string => {
  const today = bind(context.today, 'date');
  return `${row}.valid_from <= ${today} and (${row}.valid_to is null or ${row}.valid_to >= ${today})`;
};

const ofParent =
  (column: string) =>
  ({ parent, child }: { readonly parent: string; readonly child: string }): string =>
    `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`;

const asText =
  (column: string) =>
  ({ row }: { readonly row: string }): string =>
    `${row}.${column}::text`;

export const contractModel = readModel({
  type: 'Contract',
  idKind: 'contract',
  table: 'personnel.contract',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: {
    id: 'id',
    version: 'version',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    fixedTermUntil: 'fixed_term_until',
    fixedTermReason: 'fixed_term_reason',
    probationUntil: 'probation_until',
    payGrade: 'pay_grade',
    payStep: 'pay_step',
    payStepSince: 'pay_step_since',
    weeklyHours: asText('weekly_hours'),
    fullTimeHours: asText('full_time_hours'),
    partTimeQuota: ({ row }) => `round(${row}.weekly_hours / ${row}.full_time_hours, 6)::text`,
    isCurrent: ({ row, statement }) => `(${validToday(row, statement)})`,
  },
  relations: {
    workingTimes: {
      kind: 'list',
      models: () => [workingTimeModel],
      on: ofParent('contract_id'),
      orderBy: ['valid_from', 'id'],
    },
  },
});

export const workingTimeModel = readModel({
  type: 'WorkingTime',
  idKind: 'working_time',
  table: 'personnel.working_time',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: {
    id: 'id',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    monday: asText('monday'),
    tuesday: asText('tuesday'),
    wednesday: asText('wednesday'),
    thursday: asText('thursday'),
    friday: asText('friday'),
    isCurrent: ({ row, statement }) => `(${validToday(row, statement)})`,
  },
});

export const contractsOfFile = {
  model: personnelFileModel,
  relations: {
    contracts: {
      kind: 'list' as const,
      models: () => [contractModel],
      on: ofParent('file_id'),
      orderBy: ['valid_from', 'id'],
    },
    currentContract: {
      kind: 'one' as const,
      models: () => [contractModel],
      on: ({ parent, child, statement }: { parent: string; child: string; statement: Statement }) =>
        `${ofParent('file_id')({ parent, child })} and ${validToday(child, statement)}`,
    },
  },
};
