import type { EntityManager } from '@mikro-orm/postgresql';
import { workingDays, type HalfDay } from '@kim/schema/calendar/working-days.ts';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { fileUuid, isEmployedHere } from './personnel-files.ts';
import { organisationUuid } from './reference-data.ts';

const YEARS = [2025, 2026, 2027, 2028];

interface DemoAbsence {
  readonly persona: string;
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halfDay?: HalfDay;
  readonly state: 'REQUESTED' | 'APPROVED' | 'RECORDED';
  /** Who decided or recorded it. */
  readonly by?: string;
  readonly note?: string;
}

const vacation = (persona: string, firstDay: string, lastDay: string, by?: string): DemoAbsence => ({
  persona,
  kind: 'VACATION',
  firstDay,
  lastDay,
  ...(by ? { state: 'APPROVED', by } : { state: 'REQUESTED' }),
});

/** Fictional, as are the people. */
const demoAbsences: readonly DemoAbsence[] = [
  vacation('cm.bornheim', '2026-08-03', '2026-08-14', 'lead.bornheim'),
  vacation('cm.bornheim', '2026-12-28', '2026-12-30', 'lead.bornheim'),
  {
    persona: 'cm.bornheim',
    kind: 'SICKNESS',
    firstDay: '2026-03-09',
    lastDay: '2026-03-11',
    state: 'RECORDED',
    by: 'hr.bornheim',
    note: 'Bescheinigung liegt vor (erfunden).',
  },
  vacation('cm.troisdorf', '2026-12-21', '2026-12-23'),
  {
    persona: 'cm.troisdorf',
    kind: 'TRAINING',
    firstDay: '2026-11-26',
    lastDay: '2026-11-26',
    halfDay: 'MORNING',
    state: 'APPROVED',
    by: 'lead.troisdorf',
    note: 'Fachtag Integration (erfunden)',
  },
  {
    persona: 'cm.siegburg',
    kind: 'CHILD_SICKNESS',
    firstDay: '2026-11-19',
    lastDay: '2026-11-24',
    state: 'RECORDED',
    by: 'hr.siegburg',
  },
  vacation('cm.hennef', '2026-12-07', '2026-12-11', 'hr.hennef'),
  vacation('lead.bornheim', '2026-12-14', '2026-12-18'),
  vacation('coordinator.rsk', '2026-11-30', '2026-12-02', 'hr.rsk'),
];

/** Leave of every year for everybody employed, and a few absences to look at. */
export const seedLeave = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const employed = staff.filter((persona) => isEmployedHere(county, persona));
  const countyId = organisationUuid(county.key);
  await insertMissing(
    em,
    'personnel.leave_entitlement',
    employed.flatMap(({ name }) => YEARS.map((year) => entitlementRow(countyId, name, year))),
  );
  await insertMissing(
    em,
    'personnel.absence',
    demoAbsences
      .filter(({ persona }) => employed.some(({ name }) => name === persona))
      .map((absence) => absenceRow(countyId, absence)),
  );
};

const entitlementRow = (countyId: string, persona: string, year: number) => ({
  county_id: countyId,
  id: referenceUuid('leave-entitlement', `${persona}:${year}`),
  file_id: fileUuid(persona),
  year,
  days: '30.0',
  carried_over: year === 2026 ? '3.0' : '0.0',
});

const absenceRow = (
  countyId: string,
  { persona, kind, firstDay, lastDay, halfDay, state, by, note }: DemoAbsence,
) => ({
  county_id: countyId,
  id: referenceUuid('absence', `${persona}:${firstDay}`),
  file_id: fileUuid(persona),
  kind,
  first_day: firstDay,
  last_day: lastDay,
  half_day: halfDay ?? null,
  working_days: workingDays(firstDay, lastDay, halfDay ?? null).toFixed(1),
  state,
  note: note ?? null,
  requested_by: state === 'RECORDED' ? null : referenceUuid('person', persona),
  requested_on: state === 'RECORDED' ? null : '2026-02-02',
  decided_by: by ? referenceUuid('person', by) : null,
  decided_on: by ? (state === 'RECORDED' ? firstDay : '2026-02-04') : null,
});
