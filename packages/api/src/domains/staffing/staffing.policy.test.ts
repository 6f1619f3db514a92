import { describe, expect, it } from 'vitest';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import { findingsOf, type FillRequest } from './position-fill.policy.ts';
import { figureScope, mayFillPosition, occupantScope, positionScope } from './staffing.policy.ts';

const member = (role: MembershipRole, organisationId = 'bornheim'): MemberActor => {
  const membership = {
    id: 'membership',
    countyId: 'rsk',
    role,
    validFrom: '2025-01-01',
    validTo: null,
    organisation: { id: organisationId, kind: 'MUNICIPALITY', name: organisationId },
    person: { id: 'person', givenName: 'Petra', familyName: 'Muster', email: null },
  } as const;
  return { kind: 'member', countyId: 'rsk', membership, memberships: [membership] };
};
const client = (scopes: Extract<Actor, { kind: 'client' }>['scopes']): Actor => ({
  kind: 'client',
  countyId: 'rsk',
  clientId: 'client',
  name: 'client',
  scopes,
});

describe('which positions, figures and names an actor may see (domain model 1.3)', () => {
  it.each([
    ['MUNICIPAL_HR', 'organisation', 'organisation', 'organisation'],
    ['MUNICIPAL_TEAM_LEAD', 'organisation', 'organisation', 'organisation'],
    ['CASE_MANAGER', 'organisation', 'organisation', 'organisation'],
    ['FOREIGNERS_CLERK', 'organisation', 'none', 'organisation'],
    ['NATURALISATION_CLERK', 'organisation', 'none', 'organisation'],
    ['COUNTY_COORDINATOR', 'county', 'county', 'county'],
    ['CENTRE_HEAD', 'county', 'county', 'county'],
    ['STEERING_OFFICE', 'county', 'county', 'county'],
    ['FUNDING_OFFICER', 'county', 'county', 'none'],
    ['STEERING_MEMBER', 'none', 'county', 'none'],
    ['SCHOOL_CLERK', 'none', 'none', 'none'],
    ['YOUTH_CLERK', 'none', 'none', 'none'],
    ['EXTERNAL_ADVISER', 'none', 'none', 'none'],
    ['DPO', 'none', 'none', 'none'],
    ['PLATFORM_ADMIN', 'none', 'none', 'none'],
  ] as const)('%s: positions %s, figures %s, occupants %s', (role, positions, figures, occupants) => {
    const actor = member(role);
    expect([positionScope(actor).kind, figureScope(actor).kind, occupantScope(actor).kind]).toEqual([
      positions,
      figures,
      occupants,
    ]);
  });

  it('a clerk sees the positions of offices only', () => {
    expect(positionScope(member('FOREIGNERS_CLERK'))).toMatchObject({ officesOnly: true });
    expect(positionScope(member('CASE_MANAGER'))).toMatchObject({ officesOnly: false });
  });

  it.each([
    [['directory:read'], 'none', 'none'],
    [['staffing:read'], 'county', 'county'],
    [[], 'none', 'none'],
  ] as const)(
    'a client with %j: positions %s, figures %s, and never a name',
    (scopes, positions, figures) => {
      const actor = client(scopes);
      expect([positionScope(actor).kind, figureScope(actor).kind, occupantScope(actor).kind]).toEqual([
        positions,
        figures,
        'none',
      ]);
    },
  );
});

describe('who may fill a position', () => {
  it.each([
    ['HR of the employer', member('MUNICIPAL_HR'), 'bornheim', true],
    ['HR of another municipality', member('MUNICIPAL_HR', 'siegburg'), 'bornheim', false],
    ['HR while nobody is the employer', member('MUNICIPAL_HR'), null, false],
    ['a case manager of the employer', member('CASE_MANAGER'), 'bornheim', false],
    [
      'the coordinator, although the county is the employer',
      member('COUNTY_COORDINATOR', 'rsk'),
      'rsk',
      false,
    ],
    ['a client', client(['staffing:read']), 'bornheim', false],
  ] as const)('%s', (_who, actor, employer, may) => {
    expect(mayFillPosition(actor, employer)).toBe(may);
  });
});

describe('findings on a request to fill', () => {
  const today = '2026-11-21';
  const sound: FillRequest = {
    version: 1,
    givenName: 'Nina',
    familyName: 'Beispiel-Öztürk',
    email: 'nina@bornheim.example',
    validFrom: today,
    share: '1',
  };

  it('none on a sound one', () => {
    expect(findingsOf(sound, today)).toEqual([]);
  });

  it.each([
    [{ givenName: '' }, 'INVALID_NAME'],
    [{ givenName: '   ' }, 'INVALID_NAME'],
    [{ familyName: 'x'.repeat(101) }, 'INVALID_NAME'],
    [{ familyName: 'Beispiel\u0000' }, 'INVALID_NAME'],
    [{ familyName: 'Beispiel\u202e' }, 'INVALID_NAME'],
    [{ email: 'nina@bornheim' }, 'INVALID_EMAIL'],
    [{ email: 'nina@born heim.example' }, 'INVALID_EMAIL'],
    [{ share: '0' }, 'INVALID_SHARE'],
    [{ share: '1.000001' }, 'INVALID_SHARE'],
    [{ validFrom: '2025-11-20' }, 'INVALID_DATE'],
    [{ validFrom: '2028-11-22' }, 'INVALID_DATE'],
    [{ validTo: '2026-11-20' }, 'INVALID_PERIOD'],
    [{ personId: 'somebody' }, 'PERSON_TWICE'],
  ])('%j: %s', (wrong, code) => {
    expect(findingsOf({ ...sound, ...wrong }, today).map((finding) => finding.code)).toEqual([code]);
  });

  it.each(['2025-11-21', '2028-11-21'])('%s is just within the time allowed', (validFrom) => {
    expect(findingsOf({ ...sound, validFrom }, today)).toEqual([]);
  });
});
