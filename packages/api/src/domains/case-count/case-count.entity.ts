import { casePhases } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { ofOwner, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { endedPhases } from '../case-file/case-file.public.ts';
import { caseOverseers, inOwnOrganisation } from '../client/client.public.ts';

/** The place's own team lead and who leads the profession across the county. To employers casework is closed, figures too. */
export const placeCountReaders: readonly DatabaseRole[] = ['kim_municipal_team_lead'];

const isOpenPhase = `phase in (${casePhases
  .filter((phase) => !endedPhases.includes(phase))
  .map((phase) => `'${phase}'`)
  .join(', ')})`;

const policies = (what: string) => [
  readable({ name: `${what}_of_own_organisation`, roles: placeCountReaders, when: inOwnOrganisation }),
  readable({ name: `${what}_of_the_county`, roles: caseOverseers, when: withinCounty }),
  ...ofOwner('kept', 'kim_owner', 'select', 'insert', 'update'),
];

/** Open cases of an organisation by phase, as they stand now; kept up to date by triggers in the writing transaction. */
const caseCount = defineEntity({
  name: 'CaseCount',
  tableName: 'case_count',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: policies('case_counts'),
  checks: [{ name: 'case_count_phase_open', expression: isOpenPhase }],
  properties: {
    countyId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    phase: p.text().primary(),
    count: p.integer().comment('Cases that stand in this phase now'),
  },
});
export class CaseCount extends caseCount.class {}
caseCount.setClass(CaseCount);

/** By how much that changed in a month: what stood at its end is what stands now less what came later. */
const caseMovement = defineEntity({
  name: 'CaseMovement',
  tableName: 'case_movement',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: policies('case_movements'),
  checks: [{ name: 'case_movement_phase_open', expression: isOpenPhase }],
  properties: {
    countyId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    month: p.date().primary().comment('Its first day'),
    phase: p.text().primary(),
    change: p.integer().comment('Cases that came into the phase in this month, less those that left it'),
  },
});
export class CaseMovement extends caseMovement.class {}
caseMovement.setClass(CaseMovement);
