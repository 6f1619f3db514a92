import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { asDatabaseRole } from '../ledger/ledger-database.support.ts';
import {
  addresseeId,
  caseId,
  caseUuid,
  consentToHandover,
  handoverActions,
  writeDownSpecial,
} from './handover.support.ts';

const TODAY = '2026-11-28';
let api: Harness;
let act: ReturnType<typeof handoverActions>;
beforeAll(async () => {
  api = await startHarness(undefined, { today: TODAY });
  act = handoverActions(api);
});
afterAll(() => api.stop());

const special = async (persona: string, id: string): Promise<unknown> => {
  const { body } = await api.ask(
    persona,
    `{ case(id: "${id}") { specialEntries { category hasConsent text } } }`,
  );
  return (body.data?.['case'] as { specialEntries: unknown } | null | undefined)?.specialEntries ?? null;
};

interface Part {
  readonly kind: string;
  readonly count: number;
  readonly travels: boolean;
}
const preview = async (persona: string, number: number, to: string): Promise<readonly Part[]> => {
  const { body } = await api.ask(
    persona,
    `{ case(id: "${caseId(persona, number)}") { handoverParts(addresseeId: "${addresseeId(to)}") { kind count travels } } }`,
  );
  return (body.data!['case'] as unknown as { handoverParts: Part[] }).handoverParts;
};
const travelling = (parts: readonly Part[]): string[] =>
  parts.filter(({ count, travels }) => count > 0 && travels).map(({ kind }) => kind);

/** What the database holds of special categories: the rows, and the number of the key each is under. */
const kept = (id: string): Promise<object[]> =>
  api.sql(
    `select e.category, e.key_number, md5(e.ciphertext) as sealed from content.special_entry e where e.case_id = $1 order by e.category`,
    [id],
  );

const asked = async (from: string, number: number, to: string): Promise<string> => {
  const { payload } = await act.request(from, number, to);
  return payload!.handover!.id;
};
const handoverOf = async (id: string): Promise<string> => {
  const [row] = await api.sql<{ id: string }>(
    'select id from casework.handover where case_id = $1 and answer is null',
    [id],
  );
  return row!.id;
};
const asManagerOf = (place: string) =>
  asDatabaseRole(api, {
    role: 'kim_case_manager',
    county: referenceUuid('organisation', 'rsk'),
    organisation: referenceUuid('organisation', place),
    person: referenceUuid('person', `cm.${place}`),
    today: TODAY,
  });

describe('what goes along', () => {
  it('is said before, to who leads the case and to nobody else, and is what then goes', async () => {
    const id = caseId('cm.much', 1);
    await writeDownSpecial(api, 'cm.much', { number: 1, category: 'HEALTH', text: 'Asthma' });
    await writeDownSpecial(api, 'cm.much', { number: 1, category: 'ETHNICITY', text: 'Roma' });
    expect(travelling(await preview('cm.much', 1, 'alfter'))).toEqual([]);
    await consentToHandover(api, caseUuid('cm.much', 1), { to: 'alfter', further: ['HEALTH', 'RELIGION'] });
    const parts = await preview('cm.much', 1, 'alfter');
    expect(parts.slice(-3)).toEqual([
      { kind: 'HEALTH', count: 1, travels: true },
      { kind: 'RELIGION', count: 0, travels: true },
      { kind: 'ETHNICITY', count: 1, travels: false },
    ]);
    expect(travelling(parts)).toEqual(['PERSON', 'CONSENTS', 'HEALTH']);
    // the consent names one place
    expect(travelling(await preview('cm.much', 1, 'windeck'))).toEqual([]);

    const handover = await asked('cm.much', 1, 'alfter');
    const seenBy = async (persona: string): Promise<unknown> => {
      const { body } = await api.ask(persona, '{ handovers { nodes { id parts { kind count travels } } } }');
      const { nodes } = body.data!['handovers'] as unknown as { nodes: { id: string; parts: unknown }[] };
      return nodes.find((node) => node.id === handover)?.parts;
    };
    expect(await seenBy('cm.much')).toEqual(parts);
    expect(await seenBy('cm.alfter')).toEqual([]);
    const refused = await api.ask('coordinator.rsk', '{ handovers { nodes { parts { kind } } } }');
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');

    expect((await act.accept('cm.alfter', handover, 1)).payload?.errors).toEqual([]);
    expect(await special('cm.alfter', id)).toEqual([
      { category: 'HEALTH', hasConsent: true, text: 'Asthma' },
    ]);
    expect(await special('cm.much', id)).toBeNull();
    expect(await kept(caseUuid('cm.much', 1))).toHaveLength(1);
  });

  it('is written down there only with a consent for case management there, and unreadable once it is taken back', async () => {
    const id = caseId('cm.much', 1);
    await expect(
      writeDownSpecial(api, 'cm.alfter', { of: id, category: 'HEALTH', text: 'Mehr' }),
    ).rejects.toThrow('SPECIAL_CONSENT_MISSING');
    await api.sql(
      `update casework.consent_item set withdrawn_on = $2 where case_id = $1 and purpose = 'HANDOVER' and data_category = 'HEALTH'`,
      [caseUuid('cm.much', 1), TODAY],
    );
    expect(await special('cm.alfter', id)).toEqual([{ category: 'HEALTH', hasConsent: false, text: null }]);
  });

  it('can come back again, under the key it came from', async () => {
    const id = caseUuid('cm.windeck', 1);
    await writeDownSpecial(api, 'cm.windeck', { number: 1, category: 'HEALTH', text: 'Rheuma' });
    const before = await kept(id);
    await consentToHandover(api, id, { to: 'lohmar', further: ['HEALTH'] });
    await consentToHandover(api, id, { to: 'windeck', further: ['HEALTH'] });
    const there = await asked('cm.windeck', 1, 'lohmar');
    expect((await act.accept('cm.lohmar', there, 1)).payload?.errors).toEqual([]);
    const away = await kept(id);
    expect(away).not.toEqual(before);
    const back = await act.request('cm.lohmar', 1, 'windeck', caseId('cm.windeck', 1));
    expect((await act.accept('cm.windeck', back.payload!.handover!.id, 1)).payload?.errors).toEqual([]);
    expect(await special('cm.windeck', caseId('cm.windeck', 1))).toEqual([
      { category: 'HEALTH', hasConsent: true, text: 'Rheuma' },
    ]);
  });

  it('stays where it is when something cannot be opened, case and all', async () => {
    const id = caseUuid('cm.eitorf', 1);
    await writeDownSpecial(api, 'cm.eitorf', { number: 1, category: 'HEALTH', text: 'Gicht' });
    await consentToHandover(api, id, { to: 'rheinbach', further: ['HEALTH'] });
    const handover = await asked('cm.eitorf', 1, 'rheinbach');
    await api.sql(`update content.special_entry set nonce = decode('00', 'hex') where case_id = $1`, [id]);
    const before = await kept(id);
    const { errors } = await act.accept('cm.rheinbach', handover, 1);
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(await kept(id)).toEqual(before);
    expect(await special('cm.eitorf', caseId('cm.eitorf', 1))).toEqual([
      { category: 'HEALTH', hasConsent: true, text: null },
    ]);
  });
});

describe('the database alone', () => {
  it('moves no case whose entries have not come along, and hands none out but to the place that is asked', async () => {
    const id = caseUuid('cm.swisttal', 1);
    await writeDownSpecial(api, 'cm.swisttal', { number: 1, category: 'HEALTH', text: 'Migräne' });
    await writeDownSpecial(api, 'cm.swisttal', { number: 1, category: 'RELIGION', text: 'Jesidisch' });
    await consentToHandover(api, id, { to: 'rheinbach', further: ['HEALTH'] });
    await asked('cm.swisttal', 1, 'rheinbach');
    const handover = await handoverOf(id);
    const before = await kept(id);
    const there = await asManagerOf('rheinbach');
    const elsewhere = await asManagerOf('lohmar');
    try {
      const ids = `select id from seal.special_entries_to_move('${handover}')`;
      const rowsOf = async (session: typeof there) =>
        ((await session.run(ids)) as { rows: object[] }).rows.length;
      expect([await rowsOf(there), await rowsOf(elsewhere)]).toEqual([1, 0]);
      await expect(there.run(`select casework.take_over_case('${handover}')`)).rejects.toThrow('permission');
      await expect(there.run(`select seal.accept_handover('${handover}', '[]', 1)`)).rejects.toThrow(
        'special entries have changed',
      );
      // with the right rows, under a key the place does not have
      await expect(
        there.run(
          `select seal.accept_handover('${handover}', (select jsonb_agg(jsonb_build_object('id', id, 'ciphertext', '', 'nonce', '')) from seal.special_entries_to_move('${handover}')), 77)`,
        ),
      ).rejects.toThrow('special entries have changed');
      const answer = (await elsewhere.run(
        `select seal.accept_handover('${handover}', '[]', null) as moved`,
      )) as { rows: { moved: boolean | null }[] };
      expect(answer.rows).toEqual([{ moved: null }]);
    } finally {
      await Promise.all([there.end(), elsewhere.end()]);
    }
    expect(await kept(id)).toEqual(before);
  });
});
