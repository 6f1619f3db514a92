import { membershipRoles } from '@kim/schema/roles.ts';
import { expect, it } from 'vitest';
import type { Actor } from '../../platform/auth/actor.ts';
import { stagesWithin, supervisionsWithin } from './county-variant.policy.ts';

const actor = (role: (typeof membershipRoles)[number]): Actor =>
  ({ kind: 'member', countyId: 'county', membership: { role, organisation: { id: 'o' } } }) as Actor;
const rolesThat = (within: (actor: Actor) => string | null) =>
  membershipRoles.filter((role) => within(actor(role)) === 'county');

it('shows the supervisions of the whole county to those who lead or fund it, and to nobody else', () => {
  expect(rolesThat(supervisionsWithin)).toEqual([
    'COUNTY_COORDINATOR',
    'CENTRE_HEAD',
    'STEERING_OFFICE',
    'FUNDING_OFFICER',
  ]);
});

it('shows whom the county counsels first to everybody who works in the programme', () => {
  expect(rolesThat(stagesWithin)).toEqual([
    'MUNICIPAL_HR',
    'MUNICIPAL_TEAM_LEAD',
    'CASE_MANAGER',
    'COUNTY_COORDINATOR',
    'CENTRE_HEAD',
    'STEERING_OFFICE',
    'FUNDING_OFFICER',
    'FOREIGNERS_CLERK',
    'NATURALISATION_CLERK',
  ]);
});

it('shows neither to a program or to somebody who has not chosen whom to act as', () => {
  const others = [
    { kind: 'client', countyId: 'county', scopes: ['directory:read', 'staffing:read'] },
    { kind: 'undecided' },
  ] as unknown as Actor[];
  expect(others.flatMap((other) => [stagesWithin(other), supervisionsWithin(other)])).toEqual(
    Array(4).fill(null),
  );
});
