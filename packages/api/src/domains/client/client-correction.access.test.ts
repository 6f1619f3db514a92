import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';
import { asDatabaseRole } from '../ledger/ledger-database.support.ts';

const TODAY = '2026-11-28';
const clientUuid = referenceUuid('counselled', 'cm.siegburg:1');
const clientId = publicId('counselled', clientUuid);

const correct = async (api: Harness, version: number, changed: object): Promise<void> => {
  const details = { givenName: 'Amal', familyName: 'Beispiel-Siegburg', languages: ['ar'] };
  const { codes, refusal } = await change(api, 'cm.siegburg', [
    'clientCorrect',
    { clientId, version, ...details, ...changed },
    'client { version }',
  ]);
  if (refusal || codes.length > 0) throw new Error(refusal ?? codes.join());
};

const historyOf = async (api: Harness, persona: string): Promise<unknown> => {
  const { body } = await api.ask(
    persona,
    `{ case(id: "${caseOf('cm.siegburg', 1)}") { client { corrections { field former correctedOn correctedBy { familyName } } } } }`,
  );
  if (body.errors) return body.errors[0]!.extensions['code'];
  const found = body.data?.['case'] as unknown as { client: { corrections: unknown } | null } | null;
  return found?.client?.corrections;
};

describe('a correction', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness(undefined, { today: TODAY });
    await correct(api, 1, { city: 'Lohmar', phone: '02241 5550000' });
    await correct(api, 2, { city: 'Siegburg', phone: '02241 5550000', languages: ['ar', 'ku'] });
    // nothing changes: nothing is kept
    await correct(api, 3, { city: 'Siegburg', phone: '02241 5550000', languages: ['ar', 'ku'] });
  });
  afterAll(() => api.stop());

  const by = { correctedOn: TODAY, correctedBy: { familyName: 'Muster-Siegburg' } };

  it('leaves what was known before, who put it right, and when', async () => {
    const history = (await historyOf(api, 'cm.siegburg')) as { field: string }[];
    expect(history.slice(0, 2)).toEqual([
      { field: 'CITY', former: 'Lohmar', ...by },
      { field: 'LANGUAGES', former: 'ar', ...by },
    ]);
    expect(history.filter(({ field }) => field === 'PHONE')).toHaveLength(1);
    expect(history.filter(({ field }) => field === 'CITY')).toHaveLength(2);
  });

  it('stands in the time line once each time, and says nothing of what it was', async () => {
    const { body } = await api.ask(
      'cm.siegburg',
      `{ case(id: "${caseOf('cm.siegburg', 1)}") { timeline { kind occurredOn code title } } }`,
    );
    const { timeline } = body.data!['case'] as unknown as { timeline: { kind: string }[] };
    expect(timeline.filter(({ kind }) => kind === 'CLIENT_CORRECTED')).toEqual(
      [1, 2].map(() => ({ kind: 'CLIENT_CORRECTED', occurredOn: TODAY, code: null, title: null })),
    );
  });

  it.each(personas.map(({ name }) => name).filter((name) => name !== 'cm.siegburg'))(
    '%s reads none of it',
    async (persona) => {
      expect([undefined, 'FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(await historyOf(api, persona));
    },
  );

  it('goes with the case to whoever leads it then', async () => {
    await api.sql(`update casework.case_file set organisation_id = $2, responsible_id = $3 where id = $1`, [
      referenceUuid('case', 'cm.siegburg:1'),
      referenceUuid('organisation', 'much'),
      referenceUuid('person', 'cm.much'),
    ]);
    expect(await historyOf(api, 'cm.siegburg')).toBeUndefined();
    expect(await historyOf(api, 'cm.much')).not.toHaveLength(0);
  });
});

describe('the database alone', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness(undefined, { today: TODAY });
  });
  afterAll(() => api.stop());

  it('keeps what was corrected past the application, and lets nobody write or rewrite it', async () => {
    const session = await asDatabaseRole(api, {
      role: 'kim_case_manager',
      county: referenceUuid('organisation', 'rsk'),
      organisation: referenceUuid('organisation', 'siegburg'),
      person: referenceUuid('person', 'cm.siegburg'),
      today: TODAY,
    });
    try {
      await session.run(`update client.client set city = 'Hennef' where id = '${clientUuid}'`);
      const kept = `select field, corrected_by_id = seal.person() as own from client.client_correction where client_id = '${clientUuid}'`;
      expect(((await session.run(kept)) as { rows: object[] }).rows).toEqual([{ field: 'CITY', own: true }]);
      for (const sql of [
        'delete from client.client_correction',
        `update client.client_correction set former = 'x'`,
        `insert into client.client_correction (county_id, id, client_id, corrected_on, corrected_at, corrected_by_id, field) select county_id, gen_random_uuid(), id, '2026-01-01', now(), registered_by_id, 'CITY' from client.client where id = '${clientUuid}'`,
      ])
        await expect(session.run(sql)).rejects.toThrow('permission denied');
    } finally {
      await session.end();
    }
  });
});

describe('each wall alone', () => {
  const none: Walls = { database: false, graphql: false, domain: false };
  it.each(['database', 'graphql', 'domain'] as const)(
    'the %s wall keeps it to who leads the case',
    async (wall) => {
      const walled = await startHarness({ ...none, [wall]: true }, { today: TODAY });
      try {
        await correct(walled, 1, { city: 'Lohmar' });
        expect(await historyOf(walled, 'cm.siegburg')).not.toHaveLength(0);
        for (const persona of ['cm.lohmar', 'hr.siegburg', 'coordinator.rsk', 'cm.rkn'])
          expect([undefined, null, 'FORBIDDEN', 'INTERNAL_SERVER_ERROR']).toContain(
            await historyOf(walled, persona),
          );
      } finally {
        await walled.stop();
      }
    },
  );
});
