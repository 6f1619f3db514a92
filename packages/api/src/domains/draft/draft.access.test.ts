import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingAsServer, purge } from '../../app/purge.ts';
import { serverSession } from '../../app/server-session.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { addColleague, caseOf, change } from '../case-file/case-asking.support.ts';

const TEXT = '{"text":"Zahnschmerzen seit Tagen"}';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const send = async (
  persona: string,
  mutation: 'draftSave' | 'draftDiscard',
  input: Readonly<Record<string, unknown>>,
) => {
  const type = mutation === 'draftSave' ? 'DraftSaveInput' : 'DraftDiscardInput';
  const { body } = await api.ask(
    persona,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`,
    { variables: { input } },
  );
  const payload = body.data?.[mutation] as unknown as { errors: { code: string }[] } | null | undefined;
  return payload?.errors.map(({ code }) => code) ?? [body.errors![0]!.extensions['code']];
};
const save = (persona: string, place: object, content = TEXT) =>
  send(persona, 'draftSave', { ...place, content });

interface Kept {
  readonly form: string;
  readonly content: string | null;
}
const draftsOf = async (persona: string): Promise<Kept[] | null> => {
  const { body } = await api.ask(persona, '{ drafts(first: 100) { totalCount nodes { form content } } }');
  return (body.data?.['drafts'] as unknown as { nodes: Kept[] } | null | undefined)?.nodes ?? null;
};
const everything = async (): Promise<string> =>
  JSON.stringify(await api.sql('select to_jsonb(d) from content.draft d order by d.id'));
const note = (persona: string, number = 1) => ({ form: 'CASE_NOTE', caseId: caseOf(persona, number) });

describe('who keeps a draft about a case of Bornheim', () => {
  it.each(personas.filter(({ name }) => name !== 'cm.bornheim').map(({ name }) => name))(
    '%s does not, and nothing is kept',
    async (persona) => {
      const before = await everything();
      const codes = await save(persona, note('cm.bornheim'));
      expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED', 'NOT_FOUND']).toContain(codes[0]);
      expect(await everything()).toBe(before);
    },
  );

  it('who leads it does, and nobody else reads it; the database does not hold it in plain', async () => {
    expect(await save('cm.bornheim', note('cm.bornheim'), '{"text":"erst"}')).toEqual([]);
    expect(await save('cm.bornheim', note('cm.bornheim'))).toEqual([]);
    expect(await draftsOf('cm.bornheim')).toEqual([{ form: 'CASE_NOTE', content: TEXT }]);
    for (const { name } of personas)
      if (name !== 'cm.bornheim') expect([name, (await draftsOf(name)) ?? []]).toEqual([name, []]);
    expect(await everything()).not.toMatch(/Zahnschmerzen/);
    expect(await everything()).not.toContain(Buffer.from('Zahnschmerzen').toString('hex'));
  });

  it('a deputy has drafts of their own, as long as they stand in', async () => {
    await addColleague(api, 'cm.lohmar', 'bornheim');
    // still acts for Lohmar: the case is out of reach
    expect(await save('cm.lohmar', note('cm.bornheim'))).toEqual(['NOT_FOUND']);
  });
});

describe('a draft of a change', () => {
  it('is kept per note and per task, found by what it is about, and gone with that one form', async () => {
    const caseId = caseOf('cm.windeck', 3);
    const write = async (text: string): Promise<string> => {
      const { payload } = await change(api, 'cm.windeck', [
        'caseNoteRecord',
        { caseId, occurredOn: '2026-11-20', text },
        'note { id }',
      ]);
      return (payload!['note'] as { id: string }).id;
    };
    const [first, second] = [await write('eins'), await write('zwei')];
    const set = await change(api, 'cm.windeck', [
      'caseTaskSet',
      { caseId, text: 'Anrufen', dueOn: '2026-12-01' },
      'task { id version }',
    ]);
    const task = set.payload!['task'] as { id: string; version: number };
    const correction = (aboutId: string) => ({ form: 'NOTE_CORRECTION', caseId, aboutId });
    expect(await save('cm.windeck', correction(first), '{"text":"eins!"}')).toEqual([]);
    expect(await save('cm.windeck', correction(second), '{"text":"zwei!"}')).toEqual([]);
    expect(await save('cm.windeck', { form: 'TASK_CHANGE', caseId, aboutId: task.id }, '{}')).toEqual([]);
    expect(await save('cm.windeck', { form: 'CASE_TASK', caseId }, '{}')).toEqual([]);
    expect(await save('cm.windeck', { form: 'NOTE_CORRECTION', caseId })).toEqual(['DRAFT_ABOUT']);
    expect(await save('cm.windeck', { form: 'CASE_TASK', caseId, aboutId: task.id })).toEqual([
      'DRAFT_ABOUT',
    ]);
    const about = async (): Promise<string[]> => {
      const { body } = await api.ask(
        'cm.windeck',
        '{ drafts(first: 50) { nodes { form note { id } task { id } } } }',
      );
      const { nodes } = body.data!['drafts'] as unknown as {
        nodes: { form: string; note: { id: string } | null; task: { id: string } | null }[];
      };
      return nodes
        .map((one) => [one.form, one.note?.id ?? one.task?.id].filter(Boolean).join(' '))
        .toSorted();
    };
    const all = [
      'CASE_TASK',
      `NOTE_CORRECTION ${first}`,
      `NOTE_CORRECTION ${second}`,
      `TASK_CHANGE ${task.id}`,
    ].toSorted();
    expect(await about()).toEqual(all);
    await change(api, 'cm.windeck', ['caseNoteCorrect', { noteId: first, text: 'eins!' }, 'note { id }']);
    expect(await about()).toEqual(all.filter((one) => !one.endsWith(first)));
    await change(api, 'cm.windeck', [
      'caseTaskDone',
      { taskId: task.id, version: task.version, doneOn: '2026-11-21' },
      'task { id }',
    ]);
    await change(api, 'cm.windeck', [
      'caseTaskSet',
      { caseId, text: 'Schreiben', dueOn: '2026-12-01' },
      'task { id }',
    ]);
    expect(await about()).toEqual([`NOTE_CORRECTION ${second}`]);
    expect(await send('cm.windeck', 'draftDiscard', correction(second))).toEqual([]);
    expect(await about()).toEqual([]);
  });
});

describe('a draft goes', () => {
  it('when it is discarded, for good', async () => {
    await save('cm.eitorf', note('cm.eitorf'));
    expect(await send('cm.eitorf', 'draftDiscard', note('cm.eitorf'))).toEqual([]);
    expect(await draftsOf('cm.eitorf')).toEqual([]);
    const [row] = await api.sql(
      `select bool_and(ciphertext is null and nonce is null) as gone from content.draft where organisation_id = (select id from app.organisation where key = 'eitorf')`,
    );
    expect(row).toEqual({ gone: true });
  });

  it('with the form it belongs to, in one step', async () => {
    const service = { form: 'SERVICE' };
    expect(await save('cm.lohmar', note('cm.lohmar'))).toEqual([]);
    expect(await save('cm.lohmar', note('cm.lohmar', 2))).toEqual([]);
    expect(await save('cm.lohmar', service)).toEqual([]);
    const some = { caseId: caseOf('cm.lohmar', 1), occurredOn: '2026-11-20', text: 'Zahnschmerzen.' };
    const refused = await change(api, 'cm.lohmar', ['caseNoteRecord', { ...some, text: ' ' }]);
    expect(refused.codes).toEqual(['INVALID_TEXT']);
    expect(await draftsOf('cm.lohmar')).toHaveLength(3);
    expect((await change(api, 'cm.lohmar', ['caseNoteRecord', some])).codes).toEqual([]);
    // the other case's and the other form's are still there
    expect((await draftsOf('cm.lohmar'))?.map(({ form }) => form).toSorted()).toEqual([
      'CASE_NOTE',
      'SERVICE',
    ]);
  });

  it('when the case is given to somebody else or to another house', async () => {
    await save('cm.much', note('cm.much'));
    await save('cm.much', note('cm.much', 2));
    const to = (column: string, key: string) =>
      `update casework.case_file c set ${column} = (select o.id from app.organisation o where o.key = '${key}') where c.id = (select d.case_id from content.draft d join app.organisation h on h.id = d.organisation_id and h.key = 'much' limit 1)`;
    await api.sql(to('organisation_id', 'siegburg'));
    expect(await draftsOf('cm.much')).toHaveLength(1);
    await api.sql(
      `update casework.case_file c set responsible_id = (select a.person_id from app.identity_account a where a.subject = 'cm.siegburg' limit 1) where c.id = (select d.case_id from content.draft d join app.organisation h on h.id = d.organisation_id and h.key = 'much' limit 1)`,
    );
    expect(await draftsOf('cm.much')).toEqual([]);
    const left = await api.sql(
      `select d.id from content.draft d join app.organisation h on h.id = d.organisation_id and h.key = 'much'`,
    );
    expect(left).toEqual([]);
  });

  it('after two weeks', async () => {
    await save('cm.windeck', note('cm.windeck'));
    await save('cm.windeck', note('cm.windeck', 2));
    const { session, close } = await serverSession(api);
    const nothing = { forms: [], drafts: 0, people: 0 };
    try {
      expect(await purge(askingAsServer(session))).toEqual(nothing);
      const aged = await api.sql<{ id: string }>(
        `update content.draft set saved_at = now() - interval '15 days' where id = (select id from content.draft where ciphertext is not null and organisation_id = (select id from app.organisation where key = 'windeck') limit 1) returning id`,
      );
      expect(aged).toHaveLength(1);
      expect(await purge(askingAsServer(session))).toEqual({ ...nothing, drafts: 1 });
      expect(await draftsOf('cm.windeck')).toHaveLength(1);
    } finally {
      await close();
    }
  });
});

describe('what is kept', () => {
  it('belongs to a case or to none, and is no book', async () => {
    expect(await save('cm.alfter', { form: 'CASE_NOTE' })).toEqual(['DRAFT_CASE']);
    expect(await save('cm.alfter', { ...note('cm.alfter'), form: 'SERVICE' })).toEqual(['DRAFT_CASE']);
    expect(await save('cm.alfter', { form: 'SERVICE' }, 'x'.repeat(30_001))).toEqual(['DRAFT_TOO_LONG']);
    expect(await draftsOf('cm.alfter')).toEqual([]);
  });
});
