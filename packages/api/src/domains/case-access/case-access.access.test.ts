import { demoCaseAccess } from '@kim/schema/demo/case-access.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { uuidOfId } from '@kim/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls);
});
afterAll(() => api.stop());

const REASON = 'Beschwerde der Familie, die Fallmanagerin ist krank.';
const ACCESS = 'access { id isOpen caseReference reason viewerMayRead viewerMayEnd reads { part } }';
interface Access {
  readonly id: string;
  readonly isOpen: boolean;
  readonly caseReference: string;
  readonly reason: string;
  readonly viewerMayEnd: boolean;
  readonly reads: readonly { readonly part: string }[];
}

const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
  const changed = await change(api, persona, [mutation, input, ACCESS]);
  return { ...changed, access: changed.payload?.['access'] as Access | null };
};
const open = (persona: string, caseId: string, minutes = 60, reason = REASON) =>
  act(persona, 'caseAccessOpen', { caseId, minutes, reason });
const look = (persona: string, accessId: string, part: string) =>
  act(persona, 'caseAccessRead', { accessId, part });
const end = (persona: string, accessId: string) => act(persona, 'caseAccessEnd', { accessId });
const opened = async (caseId: string): Promise<Access> => {
  const { access, codes } = await open('coordinator.rsk', caseId);
  expect(codes).toEqual([]);
  return access!;
};

const shown = async (persona: string, accessId: string, part: string): Promise<unknown> => {
  const { body } = await api.ask(
    persona,
    `{ openedCase(accessId: "${accessId}", part: ${part}) { kind area on text } }`,
  );
  return body.errors ? body.errors[0]!.extensions['code'] : body.data!['openedCase'];
};
const listed = async (persona: string): Promise<string[] | string> => {
  const { body } = await api.ask(persona, '{ caseAccesses(first: 100) { nodes { id } } }');
  if (body.errors) return body.errors[0]!.extensions['code'] as string;
  const { nodes } = (body.data as unknown as { caseAccesses: { nodes: { id: string }[] } }).caseAccesses;
  return nodes.map(({ id }) => id);
};
const everything = async (): Promise<string> =>
  JSON.stringify(
    await api.sql(
      'select to_jsonb(a) from app.case_access a union all select to_jsonb(r) from app.case_access_read r order by 1',
    ),
  );
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};

describe('opening a case with its names', () => {
  it.each(
    personas
      .map(({ name }) => name)
      .filter(
        (name) => !['coordinator.rsk', 'head.rsk', 'coordinator.rkn', 'two-hats.bornheim'].includes(name),
      ),
  )('is not for %s', (persona) =>
    untouched(async () => {
      expect((await open(persona, caseOf('cm.bornheim', 1))).refusal).toBe('FORBIDDEN');
    }),
  );

  it('needs a reason and a time, is for the own county alone, and once at a time', async () => {
    await untouched(async () => {
      const { codes, payload } = await open('head.rsk', caseOf('cm.bornheim', 1), 181, 'kurz');
      expect(codes).toEqual(['CASE_ACCESS_REASON', 'CASE_ACCESS_MINUTES']);
      expect(payload!.errors[1]!.message).toBe('Bitte wählen Sie eine Dauer von 1 bis 180 Minuten.');
      expect((await open('coordinator.rkn', caseOf('cm.bornheim', 1))).codes).toEqual(['NOT_FOUND']);
    });
    await opened(caseOf('cm.bornheim', 1));
    await untouched(async () => {
      expect((await open('coordinator.rsk', caseOf('cm.bornheim', 1))).codes).toEqual(['CASE_ACCESS_OPEN']);
    });
  });

  it('needs the Fachaufsicht over the place today', async () => {
    const case1 = caseOf('cm.windeck', 1);
    const access = await opened(case1);
    await look('coordinator.rsk', access.id, 'IDENTITY');
    expect(await shown('coordinator.rsk', access.id, 'IDENTITY')).not.toBeNull();
    await api.sql(
      `update app.supervision_assignment s set valid_to = '2026-01-01' where s.kind = 'FACHAUFSICHT' and s.position_id in
       (select e.position_id from app.supervision_assignment e join app.organisation o on o.id = e.holder_id where e.kind = 'DIENSTAUFSICHT' and o.key = 'windeck')`,
    );
    expect(await shown('coordinator.rsk', access.id, 'IDENTITY')).toBeNull();
    await untouched(async () => {
      expect((await open('head.rsk', case1)).codes).toEqual(['CASE_ACCESS_SUPERVISION']);
      expect((await look('coordinator.rsk', access.id, 'IDENTITY')).codes).toEqual([
        'CASE_ACCESS_SUPERVISION',
      ]);
    });
  });
});

describe('looking', () => {
  it('shows a part after it was written down, to who opened it, and never a special category', async () => {
    const { id } = await opened(caseOf('cm.siegburg', 1));
    expect(await shown('coordinator.rsk', id, 'IDENTITY')).toBeNull();
    const { access } = await look('coordinator.rsk', id, 'IDENTITY');
    expect(access!.reads).toEqual([{ part: 'IDENTITY' }]);
    const identity = (await shown('coordinator.rsk', id, 'IDENTITY')) as { kind: string; text: string }[];
    expect(identity.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['NAME', 'BIRTH_DATE', 'LANGUAGES']),
    );
    // what was not written down is not shown
    expect(await shown('coordinator.rsk', id, 'NOTES')).toBeNull();
    for (const persona of ['head.rsk', 'coordinator.rkn'])
      expect([persona, await shown(persona, id, 'IDENTITY')]).toEqual([persona, null]);
    for (const persona of ['dpo.rsk', 'cm.siegburg', 'hr.siegburg'])
      expect([persona, await shown(persona, id, 'IDENTITY')]).toEqual([persona, 'FORBIDDEN']);
    for (const part of ['NOTES', 'ASSESSMENT', 'GOALS']) {
      expect((await look('coordinator.rsk', id, part)).codes).toEqual([]);
      const lines = (await shown('coordinator.rsk', id, part)) as { area: string | null }[];
      expect(lines.filter(({ area }) => area === 'HEALTH_AND_CARE')).toEqual([]);
      expect([part, lines.length > 0]).toEqual([part, true]);
    }
    await untouched(async () => {
      expect((await look('head.rsk', id, 'NOTES')).codes).toEqual(['NOT_FOUND']);
      expect((await look('dpo.rsk', id, 'NOTES')).refusal).toBe('FORBIDDEN');
    });
  });

  it('holds for a minute, and for the time that was chosen', async () => {
    const { id } = await opened(caseOf('cm.lohmar', 1));
    await look('coordinator.rsk', id, 'IDENTITY');
    const uuid = uuidOfId(['case_access'], id);
    await api.sql(
      `update app.case_access_read set read_at = read_at - interval '61 seconds' where access_id = $1`,
      [uuid],
    );
    expect(await shown('coordinator.rsk', id, 'IDENTITY')).toBeNull();
    await look('coordinator.rsk', id, 'IDENTITY');
    await api.sql(
      `update app.case_access set opened_at = opened_at - interval '1 hour', ends_at = now() - interval '1 second' where id = $1`,
      [uuid],
    );
    expect(await shown('coordinator.rsk', id, 'IDENTITY')).toBeNull();
    await untouched(async () => {
      for (const part of ['IDENTITY', 'NOTES'])
        expect((await look('coordinator.rsk', id, part)).codes).toEqual(['CASE_ACCESS_OVER']);
      expect((await end('coordinator.rsk', id)).codes).toEqual(['CASE_ACCESS_OVER']);
    });
  });

  it('cannot be made longer than three hours, whoever writes the row', async () => {
    const { id } = await opened(caseOf('cm.swisttal', 1));
    await expect(
      api.sql(`update app.case_access set ends_at = opened_at + interval '181 minutes' where id = $1`, [
        uuidOfId(['case_access'], id),
      ]),
    ).rejects.toThrow('case_access_three_hours');
  });
});

describe('ending', () => {
  it.each(['coordinator.rsk', 'dpo.rsk'])('is for %s, and then nothing is shown', async (persona) => {
    const { id } = await opened(caseOf('cm.niederkassel', 1));
    await look('coordinator.rsk', id, 'IDENTITY');
    await untouched(async () => {
      expect((await end('head.rsk', id)).codes).toEqual(['NOT_FOUND']);
      expect((await end('coordinator.rkn', id)).codes).toEqual(['NOT_FOUND']);
      for (const other of ['cm.niederkassel', 'hr.niederkassel'])
        expect((await end(other, id)).refusal).toBe('FORBIDDEN');
    });
    const { access, codes } = await end(persona, id);
    expect([codes, access!.isOpen, access!.viewerMayEnd]).toEqual([[], false, false]);
    expect(await shown('coordinator.rsk', id, 'IDENTITY')).toBeNull();
  });
});

describe('who is told', () => {
  it('the case manager of the case, the officer, the head and who opened it; nobody else', async () => {
    const { id } = await opened(caseOf('cm.meckenheim', 1));
    for (const persona of ['coordinator.rsk', 'head.rsk', 'dpo.rsk', 'cm.meckenheim'])
      expect([persona, await listed(persona)]).toEqual([persona, expect.arrayContaining([id])]);
    for (const persona of ['cm.bornheim', 'coordinator.rkn'])
      expect([persona, (await listed(persona)).includes(id)]).toEqual([persona, false]);
    for (const persona of ['hr.meckenheim', 'hr.alfter', 'lead.bornheim', 'funding.rsk', 'abh.rsk'])
      expect([persona, await listed(persona)]).toEqual([persona, 'FORBIDDEN']);
    const tasks = async (persona: string): Promise<string[]> => {
      const { body } = await api.ask(
        persona,
        '{ tasks(first: 100, filter: { kind: CASE_OPENED }) { nodes { caseAccess { id } } } }',
      );
      const { nodes } = (body.data as unknown as { tasks: { nodes: { caseAccess: { id: string } }[] } })
        .tasks;
      return nodes.map(({ caseAccess }) => caseAccess.id);
    };
    for (const persona of ['dpo.rsk', 'cm.meckenheim'])
      expect([persona, (await tasks(persona)).includes(id)]).toEqual([persona, true]);
    for (const persona of ['cm.bornheim', 'head.rsk'])
      expect([persona, (await tasks(persona)).includes(id)]).toEqual([persona, false]);
    const { body } = await api.ask(
      'hr.meckenheim',
      '{ tasks(first: 100, filter: { kind: CASE_OPENED }) { totalCount } }',
    );
    expect(body.data).toEqual({ tasks: { totalCount: 0 } });
  });

  it('the officer reads the log and not the case', async () => {
    const { body } = await api.ask(
      'dpo.rsk',
      '{ caseAccesses(first: 100) { nodes { caseReference reason openedByName reads { part readAt } } } }',
    );
    const { nodes } = (
      body.data as unknown as { caseAccesses: { nodes: { reason: string; reads: object[] }[] } }
    ).caseAccesses;
    expect(nodes.find(({ reason }) => reason === demoCaseAccess.reason)!.reads).toEqual(
      demoCaseAccess.parts.map(({ part, read_at: readAt }) => ({ part, readAt })),
    );
    const refused = await api.ask('dpo.rsk', '{ caseAccesses(first: 1) { nodes { case { reference } } } }');
    expect(refused.body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
