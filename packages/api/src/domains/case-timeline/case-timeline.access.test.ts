import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordStatements } from '../../app/isolation/statements.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

interface Event {
  readonly kind: string;
  readonly occurredOn: string;
  readonly code: string | null;
  readonly title: string | null;
}
const timelineOf = async (persona: string, id: string, from = api): Promise<Event[] | string | null> => {
  const { body } = await from.ask(
    persona,
    `{ case(id: "${id}") { timeline { kind occurredOn code title } } }`,
  );
  if (body.errors) return String(body.errors[0]!.extensions['code']);
  return (body.data?.['case'] as unknown as { timeline: Event[] } | null)?.timeline ?? null;
};
const kindsOf = (events: unknown): string[] => [...new Set((events as Event[]).map(({ kind }) => kind))];

describe('the time line of a case', () => {
  it('has everything in it, the latest first, and nothing of what was said', async () => {
    const id = caseOf('cm.bornheim', 1);
    await change(api, 'cm.bornheim', [
      'caseNoteRecord',
      { caseId: id, occurredOn: '2026-11-20', text: 'Streit mit dem Vermieter.' },
    ]);
    const events = (await timelineOf('cm.bornheim', id)) as Event[];
    const days = events.map(({ occurredOn }) => occurredOn);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(kindsOf(events).toSorted()).toEqual(
      expect.arrayContaining([
        'AGREEMENT_SIGNED',
        'ASSESSMENT',
        'CONSENT_GIVEN',
        'CONTACT',
        'NOTE',
        'PHASE',
        'TASK_DONE',
      ]),
    );
    expect(events).toContainEqual({
      kind: 'TASK_DONE',
      occurredOn: '2026-09-29',
      code: null,
      title: 'Bescheid des Jobcenters prüfen',
    });
    expect(JSON.stringify(events)).not.toContain('Vermieter');
  });

  it('is empty for a colleague, and refused to whoever leads no cases', async () => {
    const id = caseOf('cm.bornheim', 1);
    for (const { name } of personas) {
      if (name === 'cm.bornheim') continue;
      const told = await timelineOf(name, id);
      if (name.startsWith('cm.')) expect([name, told]).toEqual([name, null]);
      else expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(told);
    }
    // of the own house, led by somebody else
    await api.sql(
      `update casework.case_file set responsible_id = (select person_id from app.identity_account where subject = 'cm.much' limit 1) where reference = (select min(reference) from casework.case_file c join app.organisation o on o.id = c.organisation_id where o.key = 'eitorf')`,
    );
    const { body } = await api.ask(
      'cm.eitorf',
      '{ cases(first: 50) { nodes { viewerLeads timeline { kind } } } }',
    );
    const cases = (
      body.data as unknown as { cases: { nodes: { viewerLeads: boolean; timeline: unknown[] }[] } }
    ).cases.nodes;
    expect(cases.filter(({ viewerLeads }) => !viewerLeads).map(({ timeline }) => timeline)).toEqual([[]]);
    expect(cases.filter(({ viewerLeads }) => viewerLeads).every(({ timeline }) => timeline.length > 0)).toBe(
      true,
    );
  });

  it('says what of a consent was withdrawn, and of one withdrawn as a whole says it once', async () => {
    const id = caseOf('cm.siegburg', 1);
    const consent = `(select id from casework.consent where case_id = '${referenceUuid('case', 'cm.siegburg:1')}' order by given_on, id limit 1)`;
    await api.sql(
      `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category, withdrawn_on) select county_id, gen_random_uuid(), id, case_id, 'CASE_CONFERENCE', county_id, d.category, d.day::date from casework.consent, (values ('HEALTH', '2026-11-03'), ('GOALS', '2026-11-05'), ('NOTES', null)) d(category, day) where id = ${consent}`,
    );
    const withdrawn = async (): Promise<unknown> =>
      ((await timelineOf('cm.siegburg', id)) as Event[])
        .filter(({ kind }) => kind.startsWith('CONSENT_WITHDRAWN'))
        .map(({ kind, occurredOn, code }) => [kind, occurredOn, code]);
    expect(await withdrawn()).toEqual([
      ['CONSENT_WITHDRAWN_IN_PART', '2026-11-05', 'GOALS'],
      ['CONSENT_WITHDRAWN_IN_PART', '2026-11-03', 'HEALTH'],
    ]);
    await api.sql(`update casework.consent set withdrawn_on = '2026-11-05' where id = ${consent}`);
    expect(await withdrawn()).toEqual([
      ['CONSENT_WITHDRAWN', '2026-11-05', null],
      ['CONSENT_WITHDRAWN_IN_PART', '2026-11-03', 'HEALTH'],
    ]);
  });

  it('costs the same number of statements, however much happened', async () => {
    const id = caseOf('cm.bornheim', 1);
    const ask = () => timelineOf('cm.bornheim', id);
    await ask();
    const recorder = recordStatements();
    try {
      const few = await recorder.during(ask);
      await api.sql(
        `insert into content.note (county_id, id, case_id, number, occurred_on, text, written_by_id, recorded_at) select n.county_id, gen_random_uuid(), n.case_id, 1, n.occurred_on, 'x', n.written_by_id, n.recorded_at from content.note n, generate_series(1, 100) where n.case_id = $1 and n.number = 1`,
        [referenceUuid('case', 'cm.bornheim:1')],
      );
      const many = await recorder.during(ask);
      expect((many.result as Event[]).length).toBeGreaterThan((few.result as Event[]).length + 99);
      expect(many.statements).toBe(few.statements);
    } finally {
      recorder.stop();
    }
  });
});

describe('each wall alone', () => {
  const none: Walls = { database: false, graphql: false, domain: false };
  const seenWith = async (walls: Walls): Promise<unknown> => {
    const other = await startHarness(walls);
    try {
      return [
        await timelineOf('cm.siegburg', caseOf('cm.siegburg', 1), other),
        await timelineOf('cm.siegburg', caseOf('cm.bornheim', 1), other),
      ];
    } finally {
      await other.stop();
    }
  };

  it.each(['database', 'graphql', 'domain'] as const)(
    'the %s wall keeps it to who leads the case',
    async (wall) => {
      expect(await seenWith({ ...none, [wall]: true })).toEqual(await seenWith(allWalls));
    },
  );
});
