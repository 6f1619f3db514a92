import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../../app/test-harness.ts';
import { staffingInvariants } from '../staffing.invariants.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(undefined, { today: '2026-06-01' });
});
afterAll(() => api.stop());

const uuidOf = (key: string): string => referenceUuid('position', key);
const idOf = (key: string): string => publicId('position', uuidOf(key));
const personOf = (persona: string): string => publicId('person', referenceUuid('person', persona));

const PARTS = 'errors { code path message currentVersion } position { id version state }';
const OCCUPANCY = 'occupancy { id version share validFrom validTo person { familyName } }';
const documents = {
  positionFill: `mutation ($input: PositionFillInput!) { done: positionFill(input: $input) { ${PARTS} ${OCCUPANCY} } }`,
  occupancyChange: `mutation ($input: OccupancyChangeInput!) { done: occupancyChange(input: $input) { ${PARTS} ${OCCUPANCY} } }`,
  occupancyEnd: `mutation ($input: OccupancyEndInput!) { done: occupancyEnd(input: $input) { ${PARTS} ${OCCUPANCY} } }`,
  deputyAppoint: `mutation ($input: DeputyAppointInput!) { done: deputyAppoint(input: $input) { ${PARTS} deputy { id version validFrom validTo person { familyName } } } }`,
  deputyEnd: `mutation ($input: DeputyEndInput!) { done: deputyEnd(input: $input) { ${PARTS} deputy { id version validTo } } }`,
};

interface Done {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly position: { readonly version: number; readonly state: string } | null;
  readonly occupancy?: { readonly id: string; readonly version: number } | null;
  readonly deputy?: { readonly id: string; readonly version: number } | null;
}

const change = async (persona: string, operation: keyof typeof documents, input: Record<string, unknown>) => {
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { body } = await api.ask(persona, documents[operation], { variables });
  const payload = body.data?.['done'] as unknown as Done | undefined;
  return { errors: body.errors, payload, codes: payload?.errors.map(({ code }) => code) };
};

const versionOf = async (key: string): Promise<number> => {
  const [row] = await api.sql<{ version: number }>('select version from app.position where id = $1', [
    uuidOf(key),
  ]);
  return row!.version;
};

const fill = async (input: Record<string, unknown>, key = 'bornheim-cm-2', persona = 'hr.bornheim') =>
  change(persona, 'positionFill', {
    positionId: idOf(key),
    version: await versionOf(key),
    validFrom: '2026-06-01',
    share: '0.5',
    ...input,
  });
const lead = personOf('lead.bornheim');
const twoHats = personOf('two-hats.bornheim');
const hr = personOf('hr.bornheim');

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select e::text t from app.position_event e union all select p::text from app.position p union all select o::text from app.position_occupancy o union all select d::text from app.position_deputy d union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

beforeEach(async () => {
  const position = uuidOf('bornheim-cm-2');
  await api.sql('delete from app.position_occupancy where position_id = $1', [position]);
  await api.sql('delete from app.position_deputy where position_id = $1', [position]);
  await api.sql('delete from app.position_event where position_id = $1 and step > 1', [position]);
});

describe('who may say who fills a position and who stands in', () => {
  const everyone = personas.map(({ name }) => name).filter((name) => name !== 'hr.bornheim');
  const ofCm1 = (kind: IdKind): string =>
    publicId(kind, referenceUuid('occupancy', 'cm.bornheim:bornheim-cm-1'));

  it.each(everyone)('%s may do neither, and nothing changes', async (persona) => {
    const [deputy] = await api.sql<{ id: string }>(
      `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from) select p.county_id, gen_random_uuid(), p.id, $2, '2026-01-01' from app.position p where p.id = $1 returning id`,
      [uuidOf('bornheim-cm-2'), referenceUuid('person', 'lead.bornheim')],
    );
    const before = await world();
    const tried = [
      await change(persona, 'occupancyChange', {
        occupancyId: ofCm1('occupancy'),
        version: 1,
        share: '0.5',
        validFrom: '2025-01-01',
      }),
      await change(persona, 'occupancyEnd', {
        occupancyId: ofCm1('occupancy'),
        version: 1,
        lastDay: '2026-06-30',
      }),
      await change(persona, 'deputyAppoint', {
        positionId: idOf('bornheim-cm-1'),
        personId: lead,
        validFrom: '2026-06-01',
      }),
      await change(persona, 'deputyEnd', {
        deputyId: publicId('deputy', deputy!.id),
        version: 1,
        lastDay: '2026-06-30',
      }),
    ];
    for (const { errors, payload } of tried) {
      if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
      else expect(payload?.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    }
    expect(await world()).toBe(before);
  });
});

describe('filling with own staff', () => {
  it('fills half with one and half with another; a third finds nothing free', async () => {
    const first = await fill({ personId: lead });
    expect(first).toMatchObject({ codes: [], payload: { position: { state: 'FILLED' } } });
    expect((await fill({ personId: twoHats })).codes).toEqual([]);
    const third = await fill({ personId: hr, share: '0.1' });
    expect(third.payload?.errors.map(({ code, message }) => [code, message])).toEqual([
      ['NOT_VACANT', 'Am 01.06.2026 ist auf der Stelle kein Anteil in dieser Höhe frei. Frei sind 0.'],
    ]);
  });

  it('refuses a third person where two are intended, with the day and the figure', async () => {
    await fill({ personId: lead, share: '0.2' });
    await fill({ personId: twoHats, share: '0.2', validFrom: '2026-08-01' });
    const { codes, payload } = await fill({ personId: hr, share: '0.2', validFrom: '2026-07-01' });
    expect(codes).toEqual(['TOO_MANY_PERSONS']);
    expect(payload?.errors[0]?.message).toContain('01.08.2026');
    expect(payload?.errors[0]?.message).toContain('höchstens 2');
  });

  it('refuses more than one full position for one person', async () => {
    const { codes } = await fill({ personId: personOf('cm.bornheim') });
    expect(codes).toEqual(['PERSON_OVERWORKED']);
  });

  it('knows nobody of another employer, as if there were none', async () => {
    const foreign = await fill({ personId: personOf('cm.siegburg') });
    const never = await fill({ personId: publicId('person', randomUUID()) });
    expect(foreign).toEqual(never);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
  });

  it('tells HR of a shared position that its partner’s colleague is not its own', async () => {
    await api.sql(`update app.person set organisation_id = $2 where id = $1`, [
      referenceUuid('person', 'cm.much'),
      referenceUuid('organisation', 'neunkirchen-seelscheid'),
    ]);
    const { codes } = await fill({ personId: personOf('cm.much'), share: '0.1' }, 'much-cm-1', 'hr.much');
    expect(codes).toEqual(['NOT_OWN_STAFF']);
  });

  it('refuses a position that was given back', async () => {
    await api.sql(
      `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id) select county_id, gen_random_uuid(), id, 2, 'VACANT', 'RETURNED', '2026-01-01', now(), county_id from app.position where id = $1`,
      [uuidOf('bornheim-cm-2')],
    );
    expect((await fill({ personId: lead })).codes).toEqual(['POSITION_NOT_FILLABLE']);
  });
});

describe('leaving and changing', () => {
  it('a leaver leaves a gap, and the position becomes vacant on the day after', async () => {
    const { payload } = await fill({ personId: lead });
    const ended = await change('hr.bornheim', 'occupancyEnd', {
      occupancyId: payload!.occupancy!.id,
      version: 1,
      lastDay: '2026-08-31',
    });
    expect(ended).toMatchObject({
      codes: [],
      payload: { occupancy: { version: 2 }, position: { state: 'FILLED' } },
    });
    const { body } = await api.ask(
      'hr.bornheim',
      'query ($id: ID!) { position(id: $id) { state(asOf: "2026-09-01") gaps(year: 2026) { validFrom validTo freeShare } } }',
      { variables: { id: idOf('bornheim-cm-2') } },
    );
    expect(body.data?.['position']).toEqual({
      state: 'VACANT',
      gaps: [
        { validFrom: '2020-01-01', validTo: '2026-05-31', freeShare: '1.000000' },
        { validFrom: '2026-06-01', validTo: '2026-08-31', freeShare: '0.500000' },
        { validFrom: '2026-09-01', validTo: null, freeShare: '1.000000' },
      ],
    });
  });

  it('shows the present row to whoever changes an older one, and changes nothing', async () => {
    const { payload } = await fill({ personId: lead });
    const occupancyId = payload!.occupancy!.id;
    const wanted = { occupancyId, version: 1, validFrom: '2026-06-01' };
    await change('hr.bornheim', 'occupancyChange', { ...wanted, share: '0.6' });
    const before = await world();
    const late = await change('hr.bornheim', 'occupancyChange', { ...wanted, share: '0.7' });
    expect(late.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      occupancy: { id: occupancyId, version: 2, share: '0.600000' },
    });
    expect(await world()).toBe(before);
  });

  it('never ends up above 100 % when eight change at the same instant', async () => {
    const { payload: one } = await fill({ personId: lead, share: '0.3' });
    const { payload: other } = await fill({ personId: twoHats, share: '0.3' });
    const answers = await Promise.all(
      [one, other, one, other, one, other, one, other].map((payload) =>
        change('hr.bornheim', 'occupancyChange', {
          occupancyId: payload!.occupancy!.id,
          version: 1,
          share: '0.7',
          validFrom: '2026-06-01',
        }),
      ),
    );
    expect(answers.filter(({ codes }) => codes?.length === 0)).toHaveLength(1);
    const [sum] = await api.sql<{ share: string }>(
      'select sum(share)::text as share from app.position_occupancy where position_id = $1',
      [uuidOf('bornheim-cm-2')],
    );
    expect(sum).toEqual({ share: '1.000000' });
  });

  it('the database refuses by itself what would fill more than there is', async () => {
    await fill({ personId: lead });
    const insert = (share: number, person: string): Promise<object[]> =>
      api.sql(
        `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from) select county_id, gen_random_uuid(), id, $2, $3, '2026-07-01' from app.position where id = $1`,
        [uuidOf('bornheim-cm-2'), referenceUuid('person', person), share],
      );
    await expect(insert(0.6, 'two-hats.bornheim')).rejects.toMatchObject({ code: 'KIM01' });
    await expect(insert(0.5, 'cm.bornheim')).rejects.toMatchObject({ code: 'KIM02' });
  });
});

describe('standing in', () => {
  const appoint = (input: Record<string, unknown>) =>
    change('hr.bornheim', 'deputyAppoint', {
      positionId: idOf('bornheim-cm-2'),
      validFrom: '2026-06-01',
      ...input,
    });

  it('is seen by those who see who fills the position, and by nobody else', async () => {
    expect((await appoint({ personId: lead })).codes).toEqual([]);
    const seen = async (persona: string) => {
      const { body } = await api.ask(
        persona,
        'query ($id: ID!) { position(id: $id) { deputies { person { familyName } validFrom validTo } } }',
        { variables: { id: idOf('bornheim-cm-2') } },
      );
      return body.data?.['position'] as unknown;
    };
    const deputies = [{ person: { familyName: 'Muster-Bornheim' }, validFrom: '2026-06-01', validTo: null }];
    expect(await seen('cm.bornheim')).toEqual({ deputies });
    expect(await seen('coordinator.rsk')).toEqual({ deputies });
    expect(await seen('cm.siegburg')).toBeNull();
    expect((await seen('funding.rsk')) ?? null).toBeNull();
  });

  it('is refused for whoever fills the position on one of the days, and for whoever does it already', async () => {
    await fill({ personId: lead, validFrom: '2026-07-01' });
    expect((await appoint({ personId: lead })).codes).toEqual(['DEPUTY_IS_OCCUPANT']);
    const until = await appoint({ personId: lead, validTo: '2026-06-30' });
    expect(until.codes).toEqual([]);
    expect((await appoint({ personId: lead, validTo: '2026-06-15' })).codes).toEqual(['DEPUTY_ALREADY']);
    const ended = await change('hr.bornheim', 'deputyEnd', {
      deputyId: until.payload!.deputy!.id,
      version: 1,
      lastDay: '2026-06-10',
    });
    expect(ended.payload).toMatchObject({ errors: [], deputy: { version: 2, validTo: '2026-06-10' } });
  });
});

it.each(Object.entries(staffingInvariants))('afterwards %s', async (_what, sql) => {
  expect(await api.sql(sql)).toEqual([]);
});
