import { demoConflict } from '@kim/schema/demo/instructions.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const place = (key: string): string => publicId('municipality', referenceUuid('organisation', key));
const content = {
  title: 'Erstgespräch',
  body: 'Jedes Erstgespräch wird binnen einer Woche angeboten.',
  basis: 'KIM-Konzept 2025, 2.2',
  dueOn: '2026-12-31',
};

interface Recipient {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly organisation: { readonly name: string };
  readonly viewerWays: readonly string[];
  readonly steps: readonly {
    readonly toState: string;
    readonly remark: string | null;
    readonly personName: string;
  }[];
  readonly conflicts: readonly { readonly id: string; readonly version: number }[];
}
interface Instruction {
  readonly id: string;
  readonly recipients: readonly Recipient[];
}
const PART =
  'instruction { id recipients { id version state organisation { name } viewerWays steps { toState remark personName } conflicts { id version } } }';

const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
  const changed = await change(api, persona, mutation, input, { part: PART });
  return { ...changed, instruction: changed.payload?.['instruction'] as Instruction };
};
const issue = async (...keys: string[]): Promise<Instruction> => {
  const input = { ...content, ...(keys.length > 0 ? { organisationIds: keys.map(place) } : {}) };
  const { instruction, codes } = await act('coordinator.rsk', 'instructionIssue', input);
  expect(codes).toEqual([]);
  return instruction;
};
const step = (persona: string, { id, version }: Recipient, toState: string, remark?: string) =>
  act(persona, 'instructionAdvance', { recipientId: id, version, toState, ...(remark ? { remark } : {}) });

const everything = async (): Promise<string> => {
  const tables = ['instruction', 'instruction_recipient', 'instruction_step', 'instruction_conflict'];
  const [row] = await api.sql<{ state: string }>(
    `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from app.${table} x`).join(' union all ')}) every_row`,
  );
  return row!.state;
};
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};
const seen = async (persona: string, id: string): Promise<object | null | string> => {
  const { body } = await api.ask(
    persona,
    `{ instruction(id: "${id}") { title recipients { organisation { name } state } } }`,
  );
  if (body.errors) return body.errors[0]!.extensions['code'] as string;
  return (body.data as unknown as { instruction: object | null }).instruction;
};

describe('issuing', () => {
  it('goes to all 16 municipalities with case management, or to those that are named', async () => {
    expect((await issue()).recipients).toHaveLength(16);
    const { id } = await issue('bornheim', 'siegburg');
    const own = {
      title: 'Erstgespräch',
      recipients: [{ organisation: { name: 'Bornheim' }, state: 'ISSUED' }],
    };
    for (const persona of ['cm.bornheim', 'lead.bornheim', 'hr.bornheim'])
      expect([persona, await seen(persona, id)]).toEqual([persona, own]);
    for (const persona of ['cm.alfter', 'hr.lohmar', 'lead.troisdorf', 'coordinator.rkn', 'cm.rkn'])
      expect([persona, await seen(persona, id)]).toEqual([persona, null]);
    for (const persona of ['funding.rsk', 'dpo.rsk', 'abh.rsk', 'adviser.caritas', 'member.jobcenter'])
      expect([persona, await seen(persona, id)]).toEqual([persona, 'FORBIDDEN']);
  });

  it.each(
    personas
      .map(({ name }) => name)
      .filter(
        (name) => !['coordinator.rsk', 'head.rsk', 'coordinator.rkn', 'two-hats.bornheim'].includes(name),
      ),
  )('is not for %s', (persona) =>
    untouched(async () => {
      expect((await act(persona, 'instructionIssue', content)).refusal).toBe('FORBIDDEN');
    }),
  );

  it('to a place without case management, of another county, or for yesterday is refused', () =>
    untouched(async () => {
      for (const key of ['hennef', 'dormagen']) {
        const input = { ...content, organisationIds: [place(key)] };
        expect((await act('head.rsk', 'instructionIssue', input)).codes).toEqual(['INSTRUCTION_NO_PLACE']);
      }
      const late = { ...content, dueOn: '2026-11-27', basis: ' ' };
      const { codes } = await act('head.rsk', 'instructionIssue', late);
      expect(codes).toEqual(['INSTRUCTION_TEXT', 'INSTRUCTION_DUE']);
    }));
});

describe('answering', () => {
  it('is taken note of, remonstrated against, confirmed and applied, each by whose it is', async () => {
    const { recipients } = await issue('bornheim');
    const [there] = recipients;
    await untouched(async () => {
      for (const persona of ['coordinator.rsk', 'hr.bornheim'])
        expect((await step(persona, there!, 'ACKNOWLEDGED')).refusal).toBe('FORBIDDEN');
      for (const persona of ['cm.siegburg', 'cm.rkn'])
        expect((await step(persona, there!, 'ACKNOWLEDGED')).codes).toEqual(['NOT_FOUND']);
      expect((await step('cm.bornheim', there!, 'APPLIED')).codes).toEqual(['INSTRUCTION_STEP']);
      expect((await step('cm.bornheim', there!, 'REMONSTRATED')).codes).toEqual(['INSTRUCTION_REMARK']);
    });
    const noted = (await step('lead.bornheim', there!, 'ACKNOWLEDGED')).instruction.recipients[0]!;
    expect((await step('cm.bornheim', there!, 'REMONSTRATED', 'Zu kurz.')).codes).toEqual(['CONFLICT']);
    const against = (await step('cm.bornheim', noted, 'REMONSTRATED', 'Zu kurz.')).instruction.recipients[0]!;
    expect((await step('coordinator.rsk', against, 'CONFIRMED')).codes).toEqual(['INSTRUCTION_REMARK']);
    const stands = (await step('head.rsk', against, 'CONFIRMED', 'Es bleibt dabei.')).instruction
      .recipients[0]!;
    const done = (await step('cm.bornheim', stands, 'APPLIED')).instruction.recipients[0]!;
    expect(done.steps).toEqual([
      { toState: 'ISSUED', remark: null, personName: 'Karim Muster-Rsk' },
      { toState: 'ACKNOWLEDGED', remark: null, personName: 'Lena Muster-Bornheim' },
      { toState: 'REMONSTRATED', remark: 'Zu kurz.', personName: 'Cem Muster-Bornheim' },
      { toState: 'CONFIRMED', remark: 'Es bleibt dabei.', personName: 'Hanna Muster-Rsk' },
      { toState: 'APPLIED', remark: null, personName: 'Cem Muster-Bornheim' },
    ]);
    expect(done.viewerWays).toEqual([]);
  });

  it('is withdrawn after a remonstration, and then it is over', async () => {
    const [there] = (await issue('alfter')).recipients;
    const against = (await step('cm.alfter', there!, 'REMONSTRATED', 'Geht nicht.')).instruction
      .recipients[0]!;
    const over = (await step('coordinator.rsk', against, 'WITHDRAWN', 'Stimmt.')).instruction.recipients[0]!;
    expect((await step('cm.alfter', over, 'ACKNOWLEDGED')).codes).toEqual(['INSTRUCTION_STEP']);
  });
});

describe('a conflict with an instruction of the employer', () => {
  const CONFLICTS =
    '{ instructions(first: 100) { nodes { recipients { conflicts { body countyResolution employerResolution } } } } }';
  const conflicts = async (persona: string): Promise<object[]> => {
    const { body } = await api.ask(persona, CONFLICTS);
    const { nodes } = (body.data as unknown as { instructions: { nodes: Instruction[] } }).instructions;
    return nodes.flatMap(({ recipients }) => recipients.flatMap((row) => row.conflicts));
  };

  it('is shown to both, holds up what it is about, and is settled by both', async () => {
    const [there] = (await issue('lohmar')).recipients;
    const flag = { recipientId: there!.id, body: 'Erst die Aktenablage.', instructedOn: '2026-11-20' };
    await untouched(async () => {
      for (const persona of ['coordinator.rsk', 'lead.bornheim'])
        expect((await act(persona, 'instructionConflictFlag', flag)).refusal).toBe('FORBIDDEN');
      for (const persona of ['hr.siegburg', 'cm.bornheim'])
        expect((await act(persona, 'instructionConflictFlag', flag)).codes).toEqual(['NOT_FOUND']);
    });
    const flagged = (await act('cm.lohmar', 'instructionConflictFlag', flag)).instruction.recipients[0]!;
    expect((await act('hr.lohmar', 'instructionConflictFlag', flag)).codes).toEqual([
      'INSTRUCTION_CONFLICT_OPEN',
    ]);
    const open = { body: 'Erst die Aktenablage.', countyResolution: null, employerResolution: null };
    for (const persona of ['hr.lohmar', 'cm.lohmar'])
      expect([persona, await conflicts(persona)]).toEqual([persona, [open]]);
    // and the one of the demo, in Meckenheim
    const { body, county_resolution: countyResolution } = demoConflict;
    const demo = { body, countyResolution, employerResolution: null };
    expect(await conflicts('coordinator.rsk')).toEqual([open, demo]);
    expect(await conflicts('hr.siegburg')).toEqual([]);

    const noted = (await step('cm.lohmar', flagged, 'ACKNOWLEDGED')).instruction.recipients[0]!;
    expect((await step('cm.lohmar', noted, 'APPLIED')).codes).toEqual(['INSTRUCTION_CONFLICT_OPEN']);
    const { id: conflictId, version } = noted.conflicts[0]!;
    const settle = { conflictId, version, resolution: 'Beides: erst das Gespräch.' };
    await untouched(async () => {
      expect((await act('cm.lohmar', 'instructionConflictResolve', settle)).refusal).toBe('FORBIDDEN');
      expect((await act('hr.siegburg', 'instructionConflictResolve', settle)).codes).toEqual(['NOT_FOUND']);
    });
    expect((await act('coordinator.rsk', 'instructionConflictResolve', settle)).codes).toEqual([]);
    expect((await act('head.rsk', 'instructionConflictResolve', settle)).codes).toEqual([
      'INSTRUCTION_CONFLICT_SETTLED',
    ]);
    expect((await step('cm.lohmar', noted, 'APPLIED')).codes).toEqual(['INSTRUCTION_CONFLICT_OPEN']);
    expect((await act('hr.lohmar', 'instructionConflictResolve', settle)).codes).toEqual(['CONFLICT']);
    expect((await act('hr.lohmar', 'instructionConflictResolve', { ...settle, version: 2 })).codes).toEqual(
      [],
    );
    expect((await step('cm.lohmar', noted, 'APPLIED')).codes).toEqual([]);
  });
});
