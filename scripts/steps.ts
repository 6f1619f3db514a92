/** One thing to check: silent when fine, else everything a person needs to put it right. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}
export interface StepResult {
  readonly isFine: boolean;
  readonly output: string;
  /** A short remark for the line of a step that is fine. */
  readonly remark?: string;
}

/** Runs steps, a few at a time; prints a line for each and the output of those that failed. Returns how many failed. */
export const runSteps = async (
  steps: readonly Step[],
  atOnce: number,
  print: (line: string) => void = console.log,
): Promise<number> => {
  const waiting = [...steps];
  const failures: { readonly name: string; readonly output: string }[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const started = performance.now();
      const { isFine, output, remark } = await resultOf(step);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      print(`${isFine ? '✔' : '✖'} ${step.name} (${seconds} s)${remark ? `: ${remark}` : ''}`);
      if (!isFine) failures.push({ name: step.name, output });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const { name, output } of failures) print(`\n── ${name} ──\n${output.trim()}`);
  return failures.length;
};

const resultOf = (step: Step): Promise<StepResult> =>
  step.run().catch((error: unknown) => ({
    isFine: false,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
