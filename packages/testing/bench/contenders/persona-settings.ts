import { createHmac } from 'node:crypto';
import type { DatabaseActor } from './database-actor.ts';
import { setting } from './settings.ts';

const actors = JSON.parse(setting('BENCH_ACTORS')) as Record<string, DatabaseActor>;
const key = Buffer.from(setting('KIM_SEAL_KEY'), 'hex');

/** The form of packages/api/src/platform/persistence/seal.ts. */
const seal = (actor: DatabaseActor): string => {
  const { role, county, organisation, person } = actor;
  const expires = Math.floor(Date.now() / 1000) + 120;
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
  const payload = [expires, role, county, organisation, person, '', '', '', today].join('|');
  return `${payload}.${createHmac('sha256', key).update(payload).digest('hex')}`;
};

/** The settings that put a transaction behind the row policies of a persona; none for nobody, who then reads nothing. */
export const settingsOf = (persona: string | string[] | undefined): Record<string, string> => {
  const actor = actors[String(persona)];
  return actor ? { role: actor.role, 'kim.context': seal(actor) } : {};
};
