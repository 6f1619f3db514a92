import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Walls } from '../../platform/auth/walls.ts';
import { buildContract } from '../schema.ts';
import { callersNamed, typicalCallers } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { noWalls, someWallsDown } from './standing-walls.support.ts';
import { briefly } from './schema-walk.support.ts';
import { wronglyTold } from './spec/known-to-everybody.support.ts';
import { questionsOf, walk } from './walking.support.ts';

const open = (walls: Walls) => {
  const opened = {} as { api: IsolatedApi; schema: GraphQLSchema; questions: ReturnType<typeof questionsOf> };
  beforeAll(async () => {
    opened.api = await startIsolatedApi(walls);
    opened.schema = await buildContract();
    opened.questions = questionsOf(opened.schema, opened.api.world, briefly);
  });
  afterAll(() => opened.api.harness.stop());
  return opened;
};

describe.each(someWallsDown)('%s nobody learns anything of a foreign tenant', (_name, walls) => {
  const opened = open(walls);
  it.each(typicalCallers)('%s', async (name) => {
    const { api, schema, questions } = opened;
    for (const caller of callersNamed(name, api)) {
      const walked = await walk(api, schema, questions, caller);
      expect(wronglyTold(walked, caller)).toEqual([]);
    }
  });
});

describe('with no wall at all', () => {
  const opened = open(noWalls);
  it.each(typicalCallers.filter((name) => name !== 'nobody'))(
    '%s would learn what is foreign, and the suite notices',
    async (name) => {
      const { api, schema, questions } = opened;
      const callers = callersNamed(name, api).filter(({ principal }) => principal.role !== 'NOBODY');
      for (const caller of callers)
        await expect(walk(api, schema, questions, caller)).rejects.toThrow(' learnt ');
    },
  );
});
