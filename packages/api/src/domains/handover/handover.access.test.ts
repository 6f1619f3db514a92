import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseId, caseUuid, consentToHandover, handoverActions } from './handover.support.ts';

let api: Harness;
let act: ReturnType<typeof handoverActions>;
beforeAll(async () => {
  api = await startHarness();
  act = handoverActions(api);
});
afterAll(() => api.stop());

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select h::text t from casework.handover h union all select c::text from casework.case_file c union all select s::text from casework.case_step s union all select d::text from casework.case_deputy d) every_row`,
  );
  return row!.state;
};

const seesCase = async (persona: string, id: string) => {
  const { body } = await api.ask(
    persona,
    'query ($id: ID!) { case(id: $id) { viewerLeads client { familyName } } }',
    {
      variables: { id },
    },
  );
  return (body.data as { case: unknown } | null | undefined)?.case ?? null;
};

describe('asking', () => {
  it.each(personas.filter(({ name }) => name !== 'cm.eitorf').map(({ name }) => name))(
    '%s does not ask for a case of Eitorf, and nothing changes',
    async (persona) => {
      const before = await world();
      const { body } = await api.ask(
        persona,
        `mutation ($input: HandoverRequestInput!) { handoverRequest(input: $input) { handover { id } errors { code } } }`,
        {
          variables: {
            input: {
              idempotencyKey: crypto.randomUUID(),
              caseId: caseId('cm.eitorf', 1),
              addresseeId: 'addressee_00000000000000000000000000',
              reason: 'MOVED',
            },
          },
        },
      );
      const payload = (body.data as { handoverRequest?: { handover: unknown; errors: unknown } } | null)
        ?.handoverRequest;
      if (body.errors)
        expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(body.errors[0]!.extensions['code']);
      else expect(payload).toEqual({ handover: null, errors: [{ code: 'NOT_FOUND' }] });
      expect(await world()).toBe(before);
    },
  );

  it.each([
    ['a partner', 1, 'caritas', 'HANDOVER_ADDRESSEE'],
    ['oneself', 1, 'eitorf', 'HANDOVER_ADDRESSEE'],
    ["another county's place", 1, 'dormagen', 'NOT_FOUND'],
    ['for a case that is over', 4, 'windeck', 'HANDOVER_CASE_OVER'],
  ])('%s is refused, and nothing changes', async (_what, number, to, code) => {
    const before = await world();
    const { payload } = await act.request('cm.eitorf', number, to);
    expect(payload?.errors.map((error) => error.code)).toEqual([code]);
    expect(await world()).toBe(before);
  });

  it('a second time while one is open is refused', async () => {
    expect((await act.request('cm.eitorf', 2, 'windeck')).payload?.errors).toEqual([]);
    const again = await act.request('cm.eitorf', 2, 'lohmar');
    expect(again.payload?.errors.map((error) => error.code)).toEqual(['HANDOVER_OPEN']);
  });
});

describe('accepting', () => {
  it('without a consent to it is refused, and nothing changes', async () => {
    const { payload } = await act.request('cm.lohmar', 1, 'windeck');
    const before = await world();
    const refused = await act.accept('cm.windeck', payload!.handover!.id, 1);
    expect(refused.payload?.errors.map((error) => error.code)).toEqual(['HANDOVER_CONSENT']);
    expect(await world()).toBe(before);
  });

  it('shows who is asked the case and not the client, and afterwards both; the former one nothing any more', async () => {
    const id = caseId('cm.much', 1);
    await consentToHandover(api, caseUuid('cm.much', 1), { to: 'alfter' });
    const { payload } = await act.request('cm.much', 1, 'alfter');
    expect(await seesCase('cm.alfter', id)).toBeNull();
    const list = await api.ask(
      'cm.alfter',
      '{ handovers(filter: { isAskedHere: true }) { nodes { reference from { name } viewerCanAnswer } } }',
    );
    const [row] = await api.sql<{ reference: string }>(
      'select reference from casework.case_file where id = $1',
      [caseUuid('cm.much', 1)],
    );
    expect(list.body.data).toEqual({
      handovers: {
        nodes: [{ reference: row!.reference, from: { name: 'Much' }, viewerCanAnswer: true }],
      },
    });
    const accepted = await act.accept('cm.alfter', payload!.handover!.id, 1);
    expect(accepted.payload?.errors).toEqual([]);
    expect(accepted.payload?.handover?.answer).toBe('ACCEPTED');
    expect(await seesCase('cm.alfter', id)).toEqual({
      viewerLeads: true,
      client: { familyName: 'Beispiel-Much' },
    });
    expect(await seesCase('cm.much', id)).toBeNull();
    const [moved] = await api.sql<object>(
      'select organisation_id, responsible_id from casework.case_file where id = $1',
      [caseUuid('cm.much', 1)],
    );
    expect(moved).toEqual({
      organisation_id: referenceUuid('organisation', 'alfter'),
      responsible_id: referenceUuid('person', 'cm.alfter'),
    });
  });

  it('by anybody else than the place that is asked does nothing', async () => {
    const { payload } = await act.request('cm.swisttal', 1, 'rheinbach');
    const before = await world();
    for (const persona of ['cm.alfter', 'cm.swisttal', 'coordinator.rsk', 'hr.rheinbach', 'cm.rkn']) {
      const { errors, payload: answer } = await act.accept(persona, payload!.handover!.id, 1);
      if (errors) expect(errors[0]!.extensions['code']).toBe('FORBIDDEN');
      else expect(answer?.errors.map((error) => error.code)).toEqual(['NOT_FOUND']);
    }
    expect(await world()).toBe(before);
  });
});

describe('an end', () => {
  it('declined, the case stays where it is and may be asked for again', async () => {
    const { payload } = await act.request('cm.wachtberg', 1, 'rheinbach');
    const declined = await act.decline('cm.rheinbach', payload!.handover!.id, 1);
    expect(declined.payload?.handover?.answer).toBe('DECLINED');
    expect(await seesCase('cm.wachtberg', caseId('cm.wachtberg', 1))).toMatchObject({ viewerLeads: true });
    expect((await act.request('cm.wachtberg', 1, 'meckenheim')).payload?.errors).toEqual([]);
  });

  it('taken back, it can be accepted no more', async () => {
    const { payload } = await act.request('cm.wachtberg', 2, 'rheinbach');
    const { id } = payload!.handover!;
    expect((await act.withdraw('cm.wachtberg', id, 1)).payload?.handover?.answer).toBe('WITHDRAWN');
    const late = await act.accept('cm.rheinbach', id, 2);
    expect(late.payload?.errors.map((error) => error.code)).toEqual(['HANDOVER_ENDED']);
  });
});

it('nothing that was done here breaks an invariant', async () => {
  for (const [name, sql] of Object.entries(invariants))
    if (/handover|case/.test(name)) expect([name, await api.sql(sql)]).toEqual([name, []]);
});
