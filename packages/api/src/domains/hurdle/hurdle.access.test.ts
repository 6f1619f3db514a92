import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles, merged, outcome, said } from './hurdle-asking.support.ts';

let api: Harness;
let of: ReturnType<typeof askHurdles>;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  of = askHurdles(api);
});
afterAll(() => api.stop());

const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await of.everything();
  await work();
  expect(await of.everything()).toBe(before);
};

const ownCase = async (persona: string): Promise<string> => {
  const [row] = await api.sql<{ id: string }>(
    `select id from casework.case_file where responsible_id = '${referenceUuid('person', persona)}' and closed_on is null order by id limit 1`,
  );
  return publicId('case', row!.id);
};

describe('reporting', () => {
  const reporters = /^(cm\.|adviser\.|abh\.|ebh\.|two-hats)/;
  it.each(personas.map(({ name }) => name).filter((name) => !reporters.test(name)))(
    '%s reports nothing',
    (persona) =>
      untouched(async () => {
        expect((await of.report(persona)).refusal).toBe('FORBIDDEN');
      }),
  );

  it('is seen by who reported, by their municipality and by the county; by nobody else', async () => {
    const { id } = (await of.report('cm.bornheim')).report.hurdle;
    for (const persona of ['cm.bornheim', 'lead.bornheim', 'coordinator.rsk', 'head.rsk', 'office.rsk'])
      expect([persona, await of.seen(persona, id)]).toEqual([
        persona,
        expect.objectContaining({ id, state: 'REPORTED' }),
      ]);
    for (const persona of ['cm.siegburg', 'lead.troisdorf', 'adviser.caritas', 'cm.rkn', 'coordinator.rkn'])
      expect([persona, await of.seen(persona, id)]).toEqual([persona, null]);
    for (const persona of ['hr.bornheim', 'hr.siegburg', 'dpo.rsk', 'funding.rsk'])
      expect([persona, await of.seen(persona, id)]).toEqual([persona, 'FORBIDDEN']);
  });

  it('keeps the case within the municipality, and out of the reach of the county', async () => {
    const caseId = await ownCase('cm.bornheim');
    const { report } = await of.report('cm.bornheim', { caseId });
    expect(report.case).toEqual({ id: caseId });
    const asked = (fields: string) =>
      api.ask('coordinator.rsk', `{ hurdleReport(id: "${report.id}") { ${fields} } }`);
    expect((await asked('title reporterName')).body.data).toEqual({
      hurdleReport: { title: said.title, reporterName: 'Cem Muster-Bornheim' },
    });
    expect((await asked('case { id }')).body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const [granted] = await api.sql<{ names: string }>(
      `select string_agg(distinct grantee, ',') as names from information_schema.column_privileges where table_schema = 'hurdle' and table_name = 'report_case' and grantee like 'kim_%' and grantee <> 'kim_owner'`,
    );
    expect(granted!.names).toBe('kim_case_manager');
  });

  it('names no case of somebody else', () =>
    untouched(async () => {
      const foreign = await ownCase('cm.siegburg');
      expect((await of.report('cm.bornheim', { caseId: foreign })).codes).toEqual(['NOT_FOUND']);
      expect((await of.report('adviser.caritas', { caseId: foreign })).refusal).toBe('FORBIDDEN');
    }));

  it.each([
    ['title', 'Frau Yilmaz bekommt keinen Termin'],
    ['description', 'Die Familie wohnt Musterweg 12a und wartet.'],
    ['proposal', 'Rückruf unter 02241 13-2345 anbieten.'],
    ['description', 'Es geht um den Fall K7F3-Q2MX.'],
  ])('takes nothing that points to a person: %s', (field, value) =>
    untouched(async () => {
      const { codes, payload } = await of.report('adviser.caritas', { [field]: value });
      expect(codes).toEqual(['PERSONAL_DATA']);
      expect(payload!.errors[0]!.path).toEqual(['input', field]);
    }),
  );

  it('takes no name of somebody the writer counsels', () =>
    untouched(async () => {
      const [client] = await api.sql<{ name: string }>(
        `select c.family_name as name from client.client c join casework.case_file f on f.client_id = c.id where f.responsible_id = '${referenceUuid('person', 'cm.bornheim')}' order by c.id limit 1`,
      );
      const description = `Für ${client!.name} gibt es keinen Platz.`;
      expect((await of.report('cm.bornheim', { description })).codes).toEqual(['PERSONAL_DATA']);
    }));

  it('needs a title and a text of some length', () =>
    untouched(async () => {
      const { codes } = await of.report('adviser.caritas', { title: ' ', description: 'x'.repeat(4_001) });
      expect(codes).toEqual(['HURDLE_TEXT', 'HURDLE_TEXT']);
    }));
});

describe('leading a hurdle on', () => {
  const county = ['coordinator.rsk', 'head.rsk', 'office.rsk'];

  it('is for the county; who reported it sees how it stands', async () => {
    const hurdle = await of.known((await of.report('cm.bornheim')).report.hurdle.id);
    await untouched(async () => {
      for (const { name } of personas.filter(({ name: each }) => !county.includes(each))) {
        const { refusal, codes } = await of.advance(name, hurdle, 'REGISTERED');
        expect([name, refusal ?? codes[0]]).toEqual([
          name,
          expect.stringMatching(/FORBIDDEN|NOT_FOUND|MEMBERSHIP_REQUIRED/),
        ]);
      }
      expect((await of.advance('head.rsk', hurdle, 'SOLVED')).codes).toEqual(['HURDLE_STEP']);
      expect((await of.advance('head.rsk', hurdle, 'RECONSTRUCTION')).codes).toEqual(['HURDLE_STEP']);
      expect(
        (await of.advance('head.rsk', hurdle, 'REGISTERED', { remark: 'Herr Haddad war da.' })).codes,
      ).toEqual(['PERSONAL_DATA']);
    });
    const remark = 'Wir haben die Meldung aufgenommen.';
    const { codes } = await of.advance('office.rsk', hurdle, 'REGISTERED', { remark });
    expect(codes).toEqual([]);
    expect(await of.seen('cm.bornheim', hurdle.id)).toMatchObject({
      state: 'REGISTERED',
      differentCount: null,
      viewerWays: [],
      steps: [
        { toState: 'REPORTED', personName: null },
        { toState: 'REGISTERED', remark, personName: null },
      ],
    });
    expect((await of.known(hurdle.id)).steps[1]!.personName).not.toBeNull();
    expect((await of.advance('head.rsk', hurdle, 'REGISTERED')).codes).toEqual(['CONFLICT']);
  });

  it('solves what can be solved at once, and tells everybody who reported it', async () => {
    const hurdle = await of.due();
    expect(hurdle).toMatchObject({ state: 'RECONSTRUCTION', reportCount: 3, differentCount: 3 });
    await untouched(async () => {
      const none = await of.record(hurdle.id, { outcome: 'SOLVABLE_AT_ONCE' });
      expect(none.codes).toEqual([
        ...Array.from({ length: 3 }, () => 'RECONSTRUCTION_INCOMPLETE'),
        'RECONSTRUCTION_FIELDS',
      ]);
      expect((await of.record(hurdle.id, {}, 'cm.bornheim')).refusal).toBe('FORBIDDEN');
      expect((await of.record(hurdle.id, {}, 'coordinator.rkn')).codes).toEqual(['NOT_FOUND']);
      expect((await of.record(hurdle.id, { course: 'Frau Yilmaz wartet.' })).codes).toEqual([
        'PERSONAL_DATA',
      ]);
    });
    expect((await of.record(hurdle.id, { course: 'Angefangen.' })).codes).toEqual([]);
    expect((await of.record(hurdle.id, outcome('SOLVABLE_AT_ONCE'))).codes).toEqual([]);
    const assessed = await of.known(hurdle.id);
    expect(assessed.state).toBe('ASSESSED');
    await untouched(async () => {
      expect((await of.record(hurdle.id, { course: 'Noch einmal.' })).codes).toEqual(['HURDLE_STEP']);
      expect((await of.advance('head.rsk', assessed, 'SOLVED')).codes).toEqual(['HURDLE_STEP']);
    });
    const taken = (await of.advance('coordinator.rsk', assessed, 'DIRECT_RESOLUTION')).hurdle;
    expect((await of.advance('coordinator.rsk', taken, 'SOLVED')).codes).toEqual(['HURDLE_ANSWER']);
    const answer = 'Beide Stellen übergeben nun mit einem Formular.';
    expect((await of.advance('coordinator.rsk', taken, 'SOLVED', { answer })).codes).toEqual([]);
    for (const persona of ['cm.bornheim', 'cm.siegburg', 'adviser.caritas'])
      expect([persona, await of.seen(persona, hurdle.id)]).toEqual([
        persona,
        expect.objectContaining({ state: 'SOLVED', answer, reports: [expect.anything()] }),
      ]);
  });

  it('does not solve at once what needs another structure; the steering group sees it from the agenda on', async () => {
    const hurdle = await of.due();
    await of.record(hurdle.id, outcome('NEEDS_STRUCTURAL_CHANGE'));
    const assessed = await of.known(hurdle.id);
    expect((await of.advance('head.rsk', assessed, 'DIRECT_RESOLUTION')).codes).toEqual(['HURDLE_OUTCOME']);
    expect(await of.seen('member.jobcenter', hurdle.id)).toBeNull();
    await untouched(async () => {
      expect((await of.request('cm.bornheim', hurdle.id)).refusal).toBe('FORBIDDEN');
      expect((await of.request('coordinator.rkn', hurdle.id)).codes).toEqual(['NOT_FOUND']);
      expect((await of.request('office.rsk', hurdle.id, { kind: 'OTHER' })).codes).toEqual([
        'STEERING_HURDLE',
      ]);
    });
    expect((await of.request('office.rsk', hurdle.id)).codes).toEqual([]);
    // asked once at a time
    expect((await of.request('office.rsk', hurdle.id)).codes).toEqual(['HURDLE_STEP']);
    expect(await of.seen('member.jobcenter', hurdle.id)).toMatchObject({ state: 'DECISION_REQUESTED' });
    const { body } = await api.ask(
      'member.jobcenter',
      `{ hurdle(id: "${hurdle.id}") { reports { title reporterName reporterOrganisation organisation { name } } reconstructions { commonProblem } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).not.toMatch(/Muster/);
  });
});

describe('putting together and apart', () => {
  it('moves all reports; what was moved is no longer seen by itself', async () => {
    const [one, two] = [await of.report('cm.bornheim'), await of.report('cm.siegburg')];
    await untouched(async () => {
      const own = one.report.hurdle;
      expect((await of.merge(own, own.id)).codes).toEqual(['HURDLE_MERGE']);
      expect((await of.merge(two.report.hurdle, own.id, 'cm.siegburg')).refusal).toBe('FORBIDDEN');
      expect((await of.merge(two.report.hurdle, own.id, 'coordinator.rkn')).codes).toEqual(['NOT_FOUND']);
    });
    const { hurdle } = await of.merge(two.report.hurdle, one.report.hurdle.id);
    expect(hurdle).toMatchObject({ id: one.report.hurdle.id, state: 'CLUSTERED', reportCount: 2 });
    expect(hurdle.steps.map(({ toState }) => toState)).toEqual(['REPORTED', 'REGISTERED', 'CLUSTERED']);
    expect(await of.seen('coordinator.rsk', two.report.hurdle.id)).toBeNull();
    // each sees of it what they have reported themselves
    expect(await of.seen('cm.siegburg', hurdle.id)).toMatchObject({ reports: [{ id: two.report.id }] });
    const split = await of.act('coordinator.rsk', 'hurdleSplit', {
      hurdleId: hurdle.id,
      version: hurdle.version,
      reportIds: [two.report.id],
      title: 'Etwas anderes',
    });
    expect(split.hurdle).toMatchObject({ state: 'REGISTERED', reportCount: 1, title: 'Etwas anderes' });
    expect(await of.known(hurdle.id)).toMatchObject({ state: 'REGISTERED', reportCount: 1 });
    expect(await of.seen('cm.siegburg', hurdle.id)).toBeNull();
  });

  it('is called by a name that tells nothing of a single report', async () => {
    const [one, two] = [await of.report('cm.bornheim'), await of.report('cm.siegburg')];
    const { id: hurdleId, version } = two.report.hurdle;
    const intoId = one.report.hurdle.id;
    await untouched(async () => {
      for (const [title, code] of [
        [' ', 'HURDLE_TEXT'],
        ['Frau Yilmaz wartet', 'PERSONAL_DATA'],
      ])
        expect((await of.act('head.rsk', 'hurdleMerge', { hurdleId, version, intoId, title })).codes).toEqual(
          [code],
        );
    });
    await of.merge(two.report.hurdle, intoId);
    for (const persona of ['cm.bornheim', 'cm.siegburg'])
      expect(await of.seen(persona, intoId)).toMatchObject({ title: merged });
  });

  it('parts nothing that is worked on: its reports would count twice', async () => {
    const hurdle = await of.due();
    await untouched(async () => {
      const part = { hurdleId: hurdle.id, version: hurdle.version, reportIds: [hurdle.reports[0]!.id] };
      const split = await of.act('coordinator.rsk', 'hurdleSplit', { ...part, title: 'Rest' });
      expect(split.codes).toEqual(['HURDLE_STEP']);
    });
  });

  it('leaves at least one report, and takes out only what is in', async () => {
    const [one, two] = [await of.report('cm.bornheim'), await of.report('cm.siegburg')];
    const { hurdle } = await of.merge(two.report.hurdle, one.report.hurdle.id);
    const other = (await of.report('cm.lohmar')).report;
    await untouched(async () => {
      for (const reportIds of [[], [one.report.id, two.report.id], [other.id]])
        expect(
          (
            await of.act('coordinator.rsk', 'hurdleSplit', {
              hurdleId: hurdle.id,
              version: hurdle.version,
              reportIds,
              title: 'Rest',
            })
          ).codes,
        ).toEqual(['HURDLE_SPLIT']);
    });
  });

  it('suggests what reads alike, to who puts together', async () => {
    const [one, two] = [await of.report('cm.bornheim'), await of.report('cm.siegburg')];
    const { body } = await api.ask(
      'coordinator.rsk',
      `{ similarHurdles(hurdleId: "${one.report.hurdle.id}") { nodes { score hurdle { id } } } }`,
    );
    const similar = (
      body.data as unknown as { similarHurdles: { nodes: { score: number; hurdle: { id: string } }[] } }
    ).similarHurdles.nodes;
    expect(similar.length).toBeLessThanOrEqual(5);
    expect(similar[0]!.score).toBe(100);
    expect(similar.some(({ hurdle }) => hurdle.id === one.report.hurdle.id)).toBe(false);
    const theirs = await api.ask(
      'cm.siegburg',
      `{ similarHurdles(hurdleId: "${two.report.hurdle.id}") { nodes { score } } }`,
    );
    expect(theirs.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
