import { describe, expect, it } from 'vitest';
import { runSteps } from './steps.ts';

describe('the steps of the gate', () => {
  it('are counted as failed when they throw', async () => {
    const lines: string[] = [];
    const steps = [{ name: 'lint', run: () => Promise.reject(new Error('no linter')) }];
    expect(await runSteps(steps, 2, (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toContain('no linter');
  });

  it('are silent when fine and complete when not', async () => {
    const lines: string[] = [];
    const fine = { name: 'fine', run: () => Promise.resolve({ isFine: true, output: 'noise' }) };
    const bad = { name: 'bad', run: () => Promise.resolve({ isFine: false, output: 'line 3: wrong' }) };
    expect(await runSteps([fine, bad, fine], 2, (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).not.toContain('noise');
    expect(lines.join('\n')).toContain('line 3: wrong');
  });
});
