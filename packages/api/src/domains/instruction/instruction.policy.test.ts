import { instructionStates } from '@kim/schema/reference/instruction.ts';
import { describe, expect, it } from 'vitest';
import { instructionTransitions, obstacleToStep } from './instruction.policy.ts';

const ways = new Set(instructionTransitions.map(({ from, to }) => `${from} ${to}`));
const pairs = instructionStates.flatMap((from) => instructionStates.map((to) => [from, to] as const));

describe('the table of steps', () => {
  it.each(pairs)('from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleToStep(
      { toState: to, remark: 'Grund' },
      { state: from, hasOpenConflict: false },
    );
    expect(obstacle?.code ?? null).toBe(ways.has(`${from} ${to}`) ? null : 'INSTRUCTION_STEP');
  });

  const codes = { REMARK: 'INSTRUCTION_REMARK', NO_OPEN_CONFLICT: 'INSTRUCTION_CONFLICT_OPEN' };
  it.each(instructionTransitions.map((way) => [way.from, way.to, way] as const))(
    'from %s to %s holds to its guard',
    (from, to, { guard }) => {
      const bare = obstacleToStep({ toState: to, remark: ' ' }, { state: from, hasOpenConflict: true });
      expect(bare?.code ?? null).toBe(guard ? codes[guard] : null);
    },
  );
});
