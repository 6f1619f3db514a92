import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags, findChromium } from '../src/browser/chromium.ts';
import { startFreshStack } from '../src/stack/fresh-stack.ts';
import type { Stack } from '../src/stack/start-stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly stackUrls: Stack['urls'];
    readonly stackDatabaseUrl: string;
    /** Where the one browser of this run listens. */
    readonly browserEndpoint: string;
  }
}

/** Once per run: the built platform as `pnpm start` brings it up, and one real browser. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const executablePath = await findChromium();
  const browser = await chromium.launchServer({
    executablePath,
    args: [...browserFlags],
    env: { ...process.env, LANGUAGE: 'de' },
  });
  const stack = await startFreshStack().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  project.provide('stackUrls', stack.urls);
  project.provide('stackDatabaseUrl', stack.databaseUrl);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await stack.stop();
  };
};
