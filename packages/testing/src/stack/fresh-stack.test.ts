import { afterAll, beforeAll, expect, it } from 'vitest';
import { personaToken } from '../identity-provider/persona-token.ts';
import { startFreshStack } from './fresh-stack.ts';
import { isPortTaken } from './ports.ts';
import type { Stack } from './start-stack.ts';

let stack: Stack;
const steps: string[] = [];

beforeAll(async () => {
  stack = await startFreshStack((_german, english) => steps.push(english));
});
afterAll(() => stack.stop());

const ask = async (query: string, headers: Record<string, string> = {}): Promise<unknown> => {
  const response = await fetch(stack.urls.api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

it('comes up step by step', () => {
  expect(steps).toEqual([
    'database is up',
    'schema is up to date',
    'demo data is in',
    'identity provider is up',
    'API is up',
    'web application is up',
  ]);
});

it('answers a persona with what is theirs', async () => {
  const authorization = `Bearer ${await personaToken(stack.urls.issuer, 'hr.bornheim')}`;
  expect(await ask('{ municipalities { nodes { name } } }', { authorization })).toEqual({
    data: { municipalities: { nodes: [{ name: 'Bornheim' }] } },
  });
});

it('answers nobody who does not say who they are', async () => {
  expect(await ask('{ municipalities { nodes { name } } }')).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

it('shows the web application and leads from there to the sign-in page', async () => {
  expect((await fetch(stack.urls.web)).status).toBe(200);
  const signIn = await fetch(new URL('/auth/login', stack.urls.web), { redirect: 'manual' });
  expect(new URL(signIn.headers.get('location') ?? '').origin).toBe(stack.urls.issuer);
});

it('leaves no door open when stopped', async () => {
  const ports = Object.values(stack.urls).map((url) => Number(new URL(url).port));
  await stack.stop();
  expect(await Promise.all(ports.map(isPortTaken))).toEqual([false, false, false]);
});
