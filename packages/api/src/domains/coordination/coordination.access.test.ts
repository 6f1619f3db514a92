import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const placeId = (key: string): string => publicId('municipality', referenceUuid('organisation', key));
const coordinatorId = (persona: string): string => publicId('coordinator', referenceUuid('person', persona));

interface Changed {
  readonly part: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly refusal: unknown;
}
const change = async (
  persona: string,
  [name, input, part]: readonly [string, object, string],
): Promise<Changed> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { body } = await api.ask(
    persona,
    `mutation ($input: ${type}!) { change: ${name}(input: $input) { part: ${part} errors { code } } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  const payload = body.data?.['change'] as unknown as {
    part: Changed['part'];
    errors: { code: string }[];
  } | null;
  return {
    part: payload?.part ?? null,
    codes: payload?.errors.map(({ code }) => code) ?? [],
    refusal: body.errors?.[0]?.extensions['missingRight'],
  };
};
const assign = (persona: string, place: string, input: object) =>
  change(persona, [
    'coordinatorAssign',
    { municipalityId: placeId(place), kind: 'REGULAR', ...input },
    'assignment { id version validFrom }',
  ]);
const rows = (): Promise<object[]> =>
  api
    .sql('select * from app.coordinator_assignment order by id')
    .then(async (assignments) => [
      ...assignments,
      ...(await api.sql('select * from app.coordinator_visit order by id')),
    ]);
const historyOf = (place: string) =>
  api.sql<{ name: string; kind: string; from: string; to: string | null }>(
    `select p.given_name as name, a.kind, a.valid_from::text as "from", a.valid_to::text as "to" from app.coordinator_assignment a join app.person p on p.id = a.coordinator_id where a.municipality_id = $1 order by a.kind, a.valid_from`,
    [referenceUuid('organisation', place)],
  );

describe('who coordinates', () => {
  const CONTACT = `coordinatorAssignments(asOf: "2026-11-28") { kind isCurrent coordinator { givenName familyName email } }`;
  const contact = { givenName: 'Karim', familyName: 'Muster-Rsk', email: 'coordinator@rsk.example' };

  it.each(['cm.bornheim', 'hr.bornheim', 'lead.bornheim', 'coordinator.rsk', 'head.rsk'])(
    'is known to %s',
    async (persona) => {
      const { body } = await api.ask(
        persona,
        `{ municipality(id: "${placeId('bornheim')}") { ${CONTACT} } }`,
      );
      expect(body.errors).toBeUndefined();
      const { coordinatorAssignments } = body.data!['municipality'] as unknown as {
        coordinatorAssignments: object[];
      };
      expect(coordinatorAssignments).toMatchObject([
        { kind: 'REGULAR', isCurrent: true, coordinator: contact },
        { kind: 'SUBSTITUTE', coordinator: { givenName: 'Hanna' } },
      ]);
    },
  );

  it('is no municipality’s business of another one, and refused to everybody else', async () => {
    const { body } = await api.ask('hr.bornheim', `{ municipalities { nodes { id ${CONTACT} } } }`);
    const { nodes } = body.data!['municipalities'] as unknown as {
      nodes: { id: string; coordinatorAssignments: object[] }[];
    };
    expect(nodes.filter(({ coordinatorAssignments }) => coordinatorAssignments.length > 0)).toMatchObject([
      { id: placeId('bornheim') },
    ]);
    for (const persona of ['funding.rsk', 'office.rsk', 'abh.rsk', 'adviser.caritas', 'member.jobcenter']) {
      const refused = await api.ask(persona, `{ municipalities { nodes { ${CONTACT} } } }`);
      expect(refused.body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_COORDINATION' });
    }
  });

  it('tells the coordinator which municipalities are their own', async () => {
    const own = async (persona: string): Promise<number> => {
      const { body } = await api.ask(
        persona,
        `{ municipalities(filter: { viewerCoordinates: true }) { totalCount nodes { viewerCoordinates } } }`,
      );
      return (body.data!['municipalities'] as unknown as { totalCount: number }).totalCount;
    };
    // both stand in for one another in the demo
    expect([await own('coordinator.rsk'), await own('head.rsk'), await own('coordinator.rkn')]).toEqual([
      19, 19, 8,
    ]);
    expect(await own('hr.bornheim')).toBe(0);
  });
});

describe('assigning', () => {
  it('a new fixed coordinator takes over, and the history stays', async () => {
    const { codes, part } = await assign('head.rsk', 'alfter', {
      coordinatorId: coordinatorId('head.rsk'),
      validFrom: '2027-02-01',
    });
    // stands in there without an end: nobody is both
    expect([codes, part]).toEqual([['ASSIGNMENT_OVERLAP'], null]);
    const [standIn] = await api.sql<{ id: string; version: number }>(
      `select id, version from app.coordinator_assignment where municipality_id = $1 and kind = 'SUBSTITUTE'`,
      [referenceUuid('organisation', 'alfter')],
    );
    const ended = await change('head.rsk', [
      'coordinatorAssignmentEnd',
      { assignmentId: publicId('coordinator_assignment', standIn!.id), version: 1, validTo: '2027-01-31' },
      'assignment { validTo version }',
    ]);
    expect(ended).toMatchObject({ codes: [], part: { validTo: '2027-01-31', version: 2 } });
    const taken = await assign('head.rsk', 'alfter', {
      coordinatorId: coordinatorId('head.rsk'),
      validFrom: '2027-02-01',
    });
    expect(taken).toMatchObject({ codes: [], part: { validFrom: '2027-02-01' } });
    expect(await historyOf('alfter')).toEqual([
      { name: 'Karim', kind: 'REGULAR', from: '2025-01-01', to: '2027-01-31' },
      { name: 'Hanna', kind: 'REGULAR', from: '2027-02-01', to: null },
      { name: 'Hanna', kind: 'SUBSTITUTE', from: '2025-01-01', to: '2027-01-31' },
    ]);
  });

  it.each([
    [
      'somebody who does not coordinate',
      { coordinatorId: coordinatorId('cm.bornheim'), validFrom: '2027-01-01' },
    ],
    [
      'somebody of another county',
      { coordinatorId: coordinatorId('coordinator.rkn'), validFrom: '2027-01-01' },
    ],
  ])('%s does not exist, and nothing changes', async (_who, input) => {
    const before = await rows();
    expect((await assign('head.rsk', 'siegburg', input)).codes).toEqual(['NOT_FOUND']);
    expect(await rows()).toEqual(before);
  });

  it('a municipality of another county does not exist, and of two who saw the same the second is told', async () => {
    const elsewhere = { coordinatorId: coordinatorId('head.rsk'), validFrom: '2027-01-01' };
    expect((await assign('head.rsk', 'neuss', elsewhere)).codes).toEqual(['NOT_FOUND']);
    const id = publicId(
      'coordinator_assignment',
      referenceUuid('coordinator-assignment', 'siegburg:REGULAR:coordinator.rsk'),
    );
    const end = (version: number, validTo: string) =>
      change('head.rsk', [
        'coordinatorAssignmentEnd',
        { assignmentId: id, version, validTo },
        'assignment { version }',
      ]);
    expect((await end(1, '2024-12-31')).codes).toEqual(['ASSIGNMENT_END']);
    expect((await end(1, '2027-12-31')).codes).toEqual([]);
    expect(await end(1, '2027-06-30')).toMatchObject({ codes: ['CONFLICT'], part: { version: 2 } });
    expect((await end(2, '2028-06-30')).codes).toEqual(['ASSIGNMENT_END']);
  });

  it('two at once never leave a day with two fixed coordinators', async () => {
    await api.sql(
      `delete from app.coordinator_assignment where municipality_id = $1 and kind = 'SUBSTITUTE'`,
      [referenceUuid('organisation', 'lohmar')],
    );
    const answers = await Promise.all(
      ['2027-03-01', '2027-04-01'].map((validFrom) =>
        assign('head.rsk', 'lohmar', { coordinatorId: coordinatorId('head.rsk'), validFrom }),
      ),
    );
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ASSIGNMENT_OVERLAP']);
  });

  it.each(['coordinator.rsk', 'hr.rsk', 'lead.bornheim', 'cm.bornheim', 'office.rsk', 'hr.bornheim'])(
    'is refused to %s, and nothing changes',
    async (persona) => {
      const before = await rows();
      const input = { coordinatorId: coordinatorId('head.rsk'), validFrom: '2027-05-01' };
      expect((await assign(persona, 'bornheim', input)).refusal).toBe('ASSIGN_COORDINATORS');
      expect(await rows()).toEqual(before);
    },
  );
});

describe('visits', () => {
  const visit = { visitedOn: '2026-11-02', kind: 'TRAINING', participantCount: 9, note: ' Vorlagen ' };
  const record = (persona: string, place: string, more: object = {}) =>
    change(persona, [
      'coordinatorVisitRecord',
      { municipalityId: placeId(place), ...visit, ...more },
      'visit { id version visitedOn kind participantCount note isOwn visitor { givenName } municipality { name } }',
    ]);

  it('are recorded and corrected by who was there', async () => {
    const { part, codes } = await record('coordinator.rsk', 'rheinbach');
    expect([codes, part]).toMatchObject([
      [],
      { version: 1, participantCount: 9, note: 'Vorlagen', isOwn: true, visitor: { givenName: 'Karim' } },
    ]);
    const correct = (persona: string, version: number) =>
      change(persona, [
        'coordinatorVisitCorrect',
        { visitId: part!['id'], version, ...visit, participantCount: 11 },
        'visit { version participantCount }',
      ]);
    const before = await rows();
    expect((await correct('head.rsk', 1)).refusal).toBe('RECORD_VISITS');
    expect((await correct('coordinator.rkn', 1)).codes).toEqual(['NOT_FOUND']);
    expect(await rows()).toEqual(before);
    expect(await correct('coordinator.rsk', 1)).toMatchObject({
      codes: [],
      part: { version: 2, participantCount: 11 },
    });
    expect((await correct('coordinator.rsk', 1)).codes).toEqual(['CONFLICT']);
  });

  it('name every mistake at once, and a place elsewhere does not exist', async () => {
    const wrong = await record('coordinator.rsk', 'rheinbach', {
      visitedOn: '2026-12-24',
      participantCount: 0,
      note: 'amal@example.org',
    });
    expect(wrong.codes).toEqual(['DAY_TO_COME', 'VISIT_COUNT', 'VISIT_NOTE_PERSONAL']);
    expect((await record('coordinator.rsk', 'neuss')).codes).toEqual(['NOT_FOUND']);
  });

  it('tell the municipality the day and what for, and the rest to the county alone', async () => {
    const ask = (persona: string, fields: string) =>
      api.ask(
        persona,
        `{ municipality(id: "${placeId('bornheim')}") { coordinatorVisits { nodes { ${fields} } } } }`,
      );
    const nodes = [
      { visitedOn: '2026-03-11', kind: 'TEAM_MEETING' },
      { visitedOn: '2026-09-16', kind: 'ON_SITE_TALK' },
    ];
    for (const persona of ['lead.bornheim', 'cm.bornheim', 'coordinator.rsk']) {
      const { body } = await ask(persona, 'visitedOn kind');
      expect(body.data).toEqual({ municipality: { coordinatorVisits: { nodes } } });
    }
    for (const field of ['note', 'participantCount', 'visitor { familyName }', 'isOwn']) {
      const { body } = await ask('lead.bornheim', field);
      expect(body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_VISIT_LOG' });
    }
    const { body } = await ask('hr.bornheim', 'visitedOn');
    expect(body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_VISITS' });
  });

  it('of another place are not told', async () => {
    const { body } = await api.ask(
      'cm.siegburg',
      '{ coordinatorVisits { nodes { municipality { name } } } }',
    );
    expect(body.data).toEqual({ coordinatorVisits: { nodes: [{ municipality: { name: 'Siegburg' } }] } });
  });

  it.each(['lead.bornheim', 'cm.bornheim', 'hr.rsk', 'office.rsk'])(
    'are not recorded by %s',
    async (persona) => {
      const before = await rows();
      expect((await record(persona, 'bornheim')).refusal).toBe('RECORD_VISITS');
      expect(await rows()).toEqual(before);
    },
  );
});
