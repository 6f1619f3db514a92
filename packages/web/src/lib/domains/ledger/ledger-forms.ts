import type { ProgrammeModule } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, fte, text, whole } from '#lib/platform/change-form.ts';
import { moduleLabel } from '#lib/platform/labels.ts';

export const programmeModules = [
  'M1_COORDINATION',
  'M2_CASE_MANAGEMENT',
  'M3_FOREIGNERS_OFFICE',
  'M3_NATURALISATION_OFFICE',
] as const satisfies readonly ProgrammeModule[];

export const readModule = (value: string | null): ProgrammeModule | null =>
  programmeModules.find((module) => module === value) ?? null;

export const readYear = (value: string | null, otherwise: number): number => {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2020 && year < 2100 ? year : otherwise;
};

export const allocationForm = {
  fte: fte(m.field_new_fte),
  reason: text(m.field_change_reason, { maxlength: 500 }),
};

export const allowanceForm = {
  fte: fte(m.field_allowance_fte),
  source: text(m.field_allowance_source, { maxlength: 300 }),
};

export const draftForm = {
  module: choice(m.field_module, programmeModules, moduleLabel),
  fromYear: whole(m.field_from_year),
  targetYear: whole(m.field_target_year),
};
