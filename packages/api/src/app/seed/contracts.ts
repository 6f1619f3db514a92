import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

/** Hours, Monday to Friday. */
type Week = readonly [number, number, number, number, number];

interface Terms {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string | null;
  readonly probationUntil: string | null;
  readonly payGrade: string;
  readonly payStep: number;
  readonly week: Week;
}

const FULL_TIME = 39;
const permanent = { validFrom: '2024-01-01', validTo: null, reason: null, probationUntil: null } as const;

/** Case managers as the council's table has them; the others as an office of this size would. Nothing of it is anybody's. */
const payGrades: Partial<Record<MembershipRole, string>> = {
  CASE_MANAGER: 'S12',
  MUNICIPAL_HR: 'E9B',
  MUNICIPAL_TEAM_LEAD: 'E12',
  COUNTY_COORDINATOR: 'E11',
  CENTRE_HEAD: 'E13',
  FOREIGNERS_CLERK: 'E9A',
  NATURALISATION_CLERK: 'E9A',
};

/** So that there is something to look at: a fixed term, a probation, a next step, an uneven week. */
const examples: Readonly<Record<string, readonly Partial<Terms>[]>> = {
  'cm.eitorf': [
    {
      validFrom: '2025-01-01',
      validTo: '2026-12-31',
      reason: 'Mittel des Landes bis Ende 2026 bewilligt (§ 14 Abs. 1 Nr. 7 TzBfG)',
      payStep: 2,
    },
  ],
  'cm.windeck': [{ validFrom: '2026-08-01', probationUntil: '2027-01-31', payStep: 1 }],
  'cm.lohmar': [
    { validFrom: '2024-01-01', validTo: '2026-02-28', payStep: 3 },
    { validFrom: '2026-03-01', payStep: 4, week: [9, 9, 9, 9, 3] },
  ],
};

/** Case managers work as much as the position they fill has VZÄ; all others full time. */
const weekOf = (county: CountyReference, { memberships }: Persona): Week => {
  const { role, organisation } = memberships[0]!;
  const position = county.positions.find(
    ({ key }) => role === 'CASE_MANAGER' && key === `${organisation}-cm-1`,
  );
  return spread(Math.round(Number(position?.fte ?? 1) * FULL_TIME * 100) / 100);
};

/** Eight hours a day, as long as they last. */
const spread = (weeklyHours: number): Week =>
  [0, 1, 2, 3, 4].map((day) => round(Math.min(8, Math.max(0, weeklyHours - 8 * day)))) as unknown as Week;

const round = (hours: number): number => Math.round(hours * 100) / 100;

const termsOf = (county: CountyReference, persona: Persona): Terms[] =>
  (examples[persona.name] ?? [{}]).map((some) => ({
    ...permanent,
    payGrade: payGrades[persona.memberships[0]!.role] ?? 'E10',
    payStep: 3,
    week: weekOf(county, persona),
    ...some,
  }));

/** Contracts of the demo's staff and how their hours are spread over the week. */
export const seedContracts = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
  fileUuid: (persona: string) => string,
): Promise<void> => {
  const countyId = organisationUuid(county.key);
  const rows = staff.flatMap((persona) =>
    termsOf(county, persona).map((terms) => ({
      ...terms,
      key: `${persona.name}:${terms.validFrom}`,
      file: fileUuid(persona.name),
    })),
  );
  await insertMissing(
    em,
    'personnel.contract',
    rows.map((row) => contractRow(countyId, row)),
  );
  await insertMissing(
    em,
    'personnel.working_time',
    rows.map((row) => workingTimeRow(countyId, row)),
  );
};

type KeyedTerms = Terms & { readonly key: string; readonly file: string };

const contractRow = (countyId: string, { key, file, week, ...terms }: KeyedTerms) => ({
  county_id: countyId,
  id: referenceUuid('contract', key),
  file_id: file,
  valid_from: terms.validFrom,
  valid_to: terms.validTo,
  fixed_term_until: terms.reason ? terms.validTo : null,
  fixed_term_reason: terms.reason,
  probation_until: terms.probationUntil,
  pay_grade: terms.payGrade,
  pay_step: terms.payStep,
  pay_step_since: terms.validFrom,
  weekly_hours: round(week.reduce((sum, hours) => sum + hours, 0)),
  full_time_hours: FULL_TIME,
  version: 1,
});

const workingTimeRow = (countyId: string, { key, file, week, validFrom, validTo }: KeyedTerms) => ({
  county_id: countyId,
  id: referenceUuid('working-time', key),
  file_id: file,
  contract_id: referenceUuid('contract', key),
  valid_from: validFrom,
  valid_to: validTo,
  monday: week[0],
  tuesday: week[1],
  wednesday: week[2],
  thursday: week[3],
  friday: week[4],
});
