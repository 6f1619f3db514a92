import { casePhases, type CasePhase } from '@kim/schema/reference/casework.ts';
import { waysOutOf } from './case-phase.policy.ts';

const PAUSED = 'PAUSED';

/** The table of phases as SQL over a row of `casework.case_file`: which ones a form offers. The words come from our own table. */
export const casePhasesLeadingOn = (row: string): string =>
  `(case ${row}.phase ${casePhases.map((phase) => `when '${phase}' then ${leadingOnFrom(phase, row)}`).join(' ')} end)`;

const leadingOnFrom = (phase: CasePhase, row: string): string => {
  const fixed = waysOutOf(phase)
    .filter(({ guard }) => guard !== 'PHASE_BEFORE_PAUSE')
    .map(({ to }) => `'${to}'`);
  const words = phase === PAUSED ? [phaseBeforePause(row), ...fixed] : fixed;
  return `array_remove(array[${words.join(', ')}]::text[], null)`;
};

/** Where a paused case stood before. */
export const phaseBeforePause = (row: string): string =>
  `(select s.from_phase from casework.case_step s where s.county_id = ${row}.county_id and s.case_id = ${row}.id and s.to_phase = '${PAUSED}' order by s.step desc limit 1)`;
