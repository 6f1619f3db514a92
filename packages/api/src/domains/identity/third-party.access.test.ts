import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { ClientScope } from '@kim/schema/roles.ts';
import { clientToken, registerClient } from '@kim/testing/identity-provider/client-token.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
const tokens = new Map<ClientScope, string>();
beforeAll(async () => {
  api = await startHarness();
  for (const scope of ['directory:read', 'staffing:read'] as const) {
    const client = await registerClient(inject('testIssuer'), inject('testRegistrationToken'), [scope]);
    tokens.set(scope, await clientToken(inject('testIssuer'), client));
    await api.sql(
      `insert into app.api_client (county_id, id, issuer_id, client_id, name, scopes) values ($1, $2, $3, $4, 'Third party', $5)`,
      [
        referenceUuid('organisation', 'rsk'),
        randomUUID(),
        referenceUuid('issuer', 'rsk'),
        client.id,
        [scope],
      ],
    );
  }
});
afterAll(() => api.stop());

const asked = async (scope: ClientScope, query: string) =>
  (await api.ask('a third party', query, { token: tokens.get(scope)! })).body;

describe('a third party with client credentials', () => {
  it('sees the published table of its county with staffing:read', async () => {
    const { data } = await asked(
      'staffing:read',
      '{ viewer { person { id } client { name scopes } permissions } county { fte positionCount } positions(filter: { module: M2_CASE_MANAGEMENT }) { totalCount } }',
    );
    expect(data).toEqual({
      viewer: {
        person: null,
        client: { name: 'Third party', scopes: ['STAFFING_READ'] },
        permissions: ['READ_DIRECTORY', 'READ_STAFFING_FIGURES', 'READ_PUBLISHED_POSITIONS'],
      },
      county: { fte: '17.000000', positionCount: 20 },
      positions: { totalCount: 20 },
    });
  });

  it('sees the municipalities with directory:read, and no figure', async () => {
    expect((await asked('directory:read', '{ municipalities { totalCount } }')).data).toEqual({
      municipalities: { totalCount: 19 },
    });
    const { errors } = await asked('directory:read', '{ county { fte } }');
    expect(errors?.map(({ extensions }) => extensions['missingRight'])).toEqual(['READ_STAFFING_FIGURES']);
  });

  it.each(['payGrade', 'isVacant', 'employer { name }', 'supervisions { kind }', 'occupancies { share }'])(
    'never sees %s of a position',
    async (field) => {
      const { data, errors } = await asked('staffing:read', `{ positions { nodes { ${field} } } }`);
      expect([data ?? null, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
        null,
        ['FORBIDDEN'],
      ]);
    },
  );

  it.each([
    ['person', 'person', 'cm.eitorf'],
    ['occupancy', 'occupancy', 'cm.eitorf:eitorf-cm-1'],
    ['supervision', 'supervision', 'eitorf-cm-1:DIENSTAUFSICHT:2025-01-01'],
  ] as const)('does not find a %s by its id, nor learn that it exists', async (kind, table, key) => {
    const existing = await asked(
      'staffing:read',
      `{ node(id: "${publicId(kind, referenceUuid(table, key))}") { id } }`,
    );
    const never = await asked('staffing:read', `{ node(id: "${publicId(kind, randomUUID())}") { id } }`);
    expect(existing).toEqual({ data: { node: null } });
    expect(never).toEqual(existing);
  });
});
