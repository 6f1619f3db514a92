import { generateFromApi, generateFromWeb, staleAmong } from './generated-files.ts';
import type { StepResult } from './steps.ts';

/** Committed files that are made from others must be what they would be made into now. */
export const checkGenerated = async (): Promise<StepResult> => {
  const stale = await staleAmong([...(await generateFromApi()), ...(await generateFromWeb())]);
  return {
    isFine: stale.length === 0,
    output: `Not up to date, run \`pnpm generate\`:\n${stale.join('\n')}`,
  };
};
