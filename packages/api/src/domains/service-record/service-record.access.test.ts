import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import {
  correct,
  daysAgo,
  everyService,
  placeId,
  record,
  restore,
  services,
  takeBack,
  workshop,
  type Service,
} from './service-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const person = (persona: string): string => publicId('person', referenceUuid('person', persona));
const some = (persona: string, content: object = {}): Promise<Service> =>
  record(api.ask, persona, { ...workshop, occurredOn: daysAgo(1), ...content }).then(
    ({ service }) => service!,
  );
const CM = personas
  .filter(({ memberships }) => memberships[0]!.role === 'CASE_MANAGER')
  .map(({ name }) => name);
const others = personas.map(({ name }) => name).filter((name) => !CM.includes(name));

describe('recording a service', () => {
  it('keeps what was said, for the own municipality and in the own name', async () => {
    const { service, errors } = await record(api.ask, 'cm.bornheim', {
      type: 'REFERRAL_COUNSELLING',
      occurredOn: daysAgo(0),
      channel: 'PHONE',
      themes: ['LANGUAGE', 'HOUSING', 'LANGUAGE'],
      legalDomain: 'SGB_II',
      referralCategory: 'LANGUAGE_COURSE_PROVIDER',
      targetGroupCount: 2,
      minutes: 40,
    });
    expect(errors).toEqual([]);
    expect(service).toEqual({
      id: expect.stringMatching(/^service_/),
      version: 1,
      type: 'REFERRAL_COUNSELLING',
      occurredOn: daysAgo(0),
      channel: 'PHONE',
      themes: ['LANGUAGE', 'HOUSING'],
      legalDomain: 'SGB_II',
      referralCategory: 'LANGUAGE_COURSE_PROVIDER',
      targetGroupCount: 2,
      partnerCount: 0,
      minutes: 40,
      recordedOn: daysAgo(0),
      voidedOn: null,
      isOwn: true,
      viewerCanCorrect: true,
      municipality: { name: 'Bornheim' },
      person: { id: person('cm.bornheim') },
    });
  });

  it.each(CM)('%s may', async (persona) => {
    const { errors } = await record(api.ask, persona, { ...workshop, occurredOn: daysAgo(0) });
    expect(errors).toEqual([]);
  });

  it.each(others)('%s may not, and nothing is recorded', async (persona) => {
    const before = await everyService(api);
    const { refusal } = await record(api.ask, persona, { ...workshop, occurredOn: daysAgo(0) });
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(refusal);
    expect(await everyService(api)).toBe(before);
  });

  it('says all that is wrong at once, where it is, in German and English, and records nothing', async () => {
    const before = await everyService(api);
    const wrong = {
      ...workshop,
      occurredOn: daysAgo(-1),
      targetGroupCount: 501,
      partnerCount: -1,
      minutes: 0,
      referralCategory: 'OTHER',
    };
    const english = await record(api.ask, 'cm.bornheim', wrong, { 'accept-language': 'en' });
    expect(english.codes).toEqual([
      'SERVICE_IN_FUTURE occurredOn',
      'SERVICE_COUNT targetGroupCount',
      'SERVICE_COUNT partnerCount',
      'SERVICE_MINUTES minutes',
      'REFERRAL_CATEGORY_UNEXPECTED referralCategory',
    ]);
    expect(english.errors[1]!.message).toBe('Please give a number from 0 to 500.');
    const german = await record(api.ask, 'cm.bornheim', wrong, { 'accept-language': 'de' });
    expect(german.errors[1]!.message).toBe('Bitte geben Sie eine Zahl von 0 bis 500 an.');
    expect(await everyService(api)).toBe(before);
  });

  it('takes no words: a text has no field', async () => {
    const { refusal } = await record(api.ask, 'cm.bornheim', {
      ...workshop,
      occurredOn: daysAgo(0),
      note: 'Erika Beispiel',
    });
    expect(refusal).toBe('BAD_USER_INPUT');
  });

  it('the same request again records nothing twice', async () => {
    const input = { ...workshop, occurredOn: daysAgo(2), idempotencyKey: randomUUID() };
    const first = await record(api.ask, 'cm.lohmar', input);
    const before = await everyService(api);
    expect(await record(api.ask, 'cm.lohmar', input)).toEqual(first);
    expect(await everyService(api)).toBe(before);
    expect((await record(api.ask, 'cm.lohmar', { ...input, minutes: 5 })).codes).toEqual([
      'KEY_REUSED idempotencyKey',
    ]);
    expect(await everyService(api)).toBe(before);
  });

  it('the same request several times at one instant is recorded once, and answered alike', async () => {
    const input = { ...workshop, occurredOn: daysAgo(2), idempotencyKey: randomUUID() };
    const before = (await services(api, 'cm.lohmar', 'first: 1')).totalCount;
    const [first, ...rest] = await Promise.all(
      Array.from({ length: 5 }, () => record(api.ask, 'cm.lohmar', input)),
    );
    expect(first!.errors).toEqual([]);
    for (const answer of rest) expect(answer).toEqual(first);
    expect((await services(api, 'cm.lohmar', 'first: 1')).totalCount).toBe(before + 1);
  });

  it('two in one document: both or none', async () => {
    const asked = () => ({ ...workshop, occurredOn: daysAgo(2), idempotencyKey: randomUUID() });
    const first = asked();
    const both = (a: object, b: object) =>
      api.ask(
        'cm.lohmar',
        `mutation ($a: ServiceRecordInput!, $b: ServiceRecordInput!) {
          a: serviceRecord(input: $a) { service { id } again: service { type } errors { code } }
          b: serviceRecord(input: $b) { service { id } errors { code } } }`,
        { variables: { a, b } },
      );
    const before = await everyService(api);
    const wrong = { ...asked(), minutes: 0 };
    // what was undone is not told either
    expect((await both(first, wrong)).body.data).toEqual({
      a: { service: null, again: null, errors: [] },
      b: { service: null, errors: [{ code: 'SERVICE_MINUTES' }] },
    });
    expect(await everyService(api)).toBe(before);
    expect((await both(first, asked())).body.data?.['a']).toEqual({
      service: { id: expect.stringMatching(/^service_/) },
      again: { type: 'WORKSHOP' },
      errors: [],
    });
  });

  it('what is asked for twice in one answer is read twice', async () => {
    const input = { ...workshop, occurredOn: daysAgo(2), idempotencyKey: randomUUID() };
    const { body } = await api.ask(
      'cm.lohmar',
      `mutation ($input: ServiceRecordInput!) { serviceRecord(input: $input) { a: service { type } b: service { channel } } }`,
      { variables: { input } },
    );
    expect(body).toEqual({
      data: { serviceRecord: { a: { type: 'WORKSHOP' }, b: { channel: 'ON_SITE' } } },
    });
  });

  it('takes the draft of the form along', async () => {
    const draft = { form: 'SERVICE', content: '{}' };
    await api.ask(
      'cm.lohmar',
      `mutation ($input: DraftSaveInput!) { draftSave(input: $input) { errors { code } } }`,
      {
        variables: { input: draft },
      },
    );
    const kept = `select count(ciphertext)::int as n from content.draft where form = 'SERVICE' and person_id = $1`;
    const own = [referenceUuid('person', 'cm.lohmar')];
    expect(await api.sql(kept, own)).toEqual([{ n: 1 }]);
    await some('cm.lohmar');
    expect(await api.sql(kept, own)).toEqual([{ n: 0 }]);
  });
});

describe('who did it', () => {
  const firstOf = async (persona: string): Promise<Service> =>
    (await services(api, persona, `first: 1, filter: { municipalityId: "${placeId('bornheim')}" }`))
      .nodes[0]!;

  it('is known to the person alone', async () => {
    expect(await firstOf('cm.bornheim')).toMatchObject({
      isOwn: true,
      person: { id: person('cm.bornheim') },
    });
    for (const persona of ['lead.bornheim', 'coordinator.rsk', 'head.rsk'])
      expect(await firstOf(persona)).toMatchObject({ isOwn: false, person: null, viewerCanCorrect: false });
  });

  it('and of a colleague not even in the same municipality', async () => {
    const mine = await some('cm.alfter');
    await api.sql(
      `update casework.service_record set person_id = (select id from app.person where county_id = service_record.county_id and given_name = 'Petra' and family_name = 'Muster-Alfter') where id = (select id from casework.service_record order by recorded_at desc limit 1)`,
    );
    const { nodes } = await services(api, 'cm.alfter', 'first: 5, filter: { isOwn: false }');
    expect(nodes.map(({ id, person: who, isOwn }) => ({ id, who, isOwn }))).toEqual([
      { id: mine.id, who: null, isOwn: false },
    ]);
    const before = await everyService(api);
    const { refusal } = await takeBack(api.ask, 'cm.alfter', { serviceId: mine.id, version: 1 });
    expect(refusal).toBe('FORBIDDEN');
    expect(await everyService(api)).toBe(before);
  });
});

describe('reading services', () => {
  const countFor = async (persona: string): Promise<number> =>
    (await services(api, persona, 'first: 1')).totalCount;

  it('of the own municipality, for the county of all', async () => {
    const [{ all, bornheim }] = (await api.sql<{ all: number; bornheim: number }>(
      `select count(*)::int as all, count(*) filter (where municipality_id = $1)::int as bornheim from casework.service_record where county_id = $2`,
      [referenceUuid('organisation', 'bornheim'), referenceUuid('organisation', 'rsk')],
    )) as [{ all: number; bornheim: number }];
    expect(await countFor('cm.bornheim')).toBe(bornheim);
    expect(await countFor('lead.bornheim')).toBe(bornheim);
    expect(await countFor('coordinator.rsk')).toBe(all);
    expect(await countFor('head.rsk')).toBe(all);
  });

  const readers = [
    ...CM,
    'lead.bornheim',
    'lead.troisdorf',
    'coordinator.rsk',
    'head.rsk',
    'coordinator.rkn',
  ];
  it.each(personas.map(({ name }) => name).filter((name) => !readers.includes(name)))(
    '%s reads neither one nor a figure',
    async (persona) => {
      for (const query of [
        '{ services { totalCount } }',
        '{ serviceFigures(from: "2026-01-01", to: "2026-12-31") { sum { count } } }',
        '{ municipalities { nodes { serviceFigures(from: "2026-01-01", to: "2026-12-31") { count } } } }',
      ]) {
        const { body } = await api.ask(persona, query);
        expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(body.errors?.[0]?.extensions['code']);
      }
    },
  );

  it('one of another municipality does not exist', async () => {
    const { id } = await some('cm.siegburg');
    const { body } = await api.ask('cm.bornheim', `{ service(id: "${id}") { id } node(id: "${id}") { id } }`);
    expect(body).toEqual({ data: { service: null, node: null } });
  });

  it('is narrowed by place, type, period and state, and paged by keyset', async () => {
    const place = placeId('troisdorf');
    const args = `filter: { municipalityId: "${place}", type: WORKSHOP, from: "2026-03-01", to: "2026-08-31", isVoided: false }`;
    const { nodes, totalCount } = await services(api, 'coordinator.rsk', `first: 100, ${args}`);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(3);
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['WORKSHOP']));
    const days = nodes.map(({ occurredOn }) => String(occurredOn));
    expect(days).toEqual(days.toSorted().toReversed());
    const paged: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const { body } = await api.ask(
        'coordinator.rsk',
        `{ services(first: 2, ${args}${after && `, after: "${after}"`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const page = body.data!['services'] as unknown as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      paged.push(...page.nodes.map(({ id }) => id));
      [more, after] = [page.pageInfo.hasNextPage, page.pageInfo.endCursor];
    }
    expect(paged).toEqual(nodes.map(({ id }) => id));
  });
});

describe('correcting and taking back', () => {
  it('goes from version to version; whoever is late gets the one that stands', async () => {
    const { id } = await some('cm.bornheim');
    const change = { ...workshop, serviceId: id, occurredOn: daysAgo(3) };
    const first = await correct(api.ask, 'cm.bornheim', { ...change, version: 1, targetGroupCount: 20 });
    expect(first).toMatchObject({ codes: [], service: { version: 2, targetGroupCount: 20 } });
    const before = await everyService(api);
    const late = await correct(api.ask, 'cm.bornheim', { ...change, version: 1, targetGroupCount: 5 });
    expect(late).toMatchObject({
      codes: ['CONFLICT version'],
      service: { version: 2, targetGroupCount: 20 },
    });
    expect(late.errors[0]!.currentVersion).toBe(2);
    expect(await everyService(api)).toBe(before);
  });

  it('what is taken back stays on record, is not corrected, and can be restored', async () => {
    const { id } = await some('cm.bornheim');
    const gone = await takeBack(api.ask, 'cm.bornheim', { serviceId: id, version: 1 });
    expect(gone).toMatchObject({ codes: [], service: { version: 2, voidedOn: daysAgo(0) } });
    const change = { ...workshop, serviceId: id, occurredOn: daysAgo(3), version: 2 };
    expect((await correct(api.ask, 'cm.bornheim', change)).codes).toEqual(['SERVICE_VOIDED']);
    const back = await restore(api.ask, 'cm.bornheim', { serviceId: id, version: 2 });
    expect(back).toMatchObject({ codes: [], service: { version: 3, voidedOn: null } });
  });

  it('ends with the month after it was recorded', async () => {
    const { id } = await some('cm.bornheim');
    const later = await api.onDay('2199-01-01');
    const before = await everyService(api);
    expect((await takeBack(later, 'cm.bornheim', { serviceId: id, version: 1 })).codes).toEqual([
      'SERVICE_CLOSED',
    ]);
    expect(await everyService(api)).toBe(before);
  });

  it.each(others.filter((name) => name !== 'two-hats.bornheim'))(
    '%s may neither, and nothing changes',
    async (persona) => {
      const [{ id }] = (await services(api, 'cm.bornheim', 'first: 1')).nodes as [Service];
      const before = await everyService(api);
      const change = { ...workshop, serviceId: id, occurredOn: daysAgo(0), version: 1 };
      expect((await correct(api.ask, persona, change)).refusal).toBe('FORBIDDEN');
      expect((await takeBack(api.ask, persona, { serviceId: id, version: 1 })).refusal).toBe('FORBIDDEN');
      expect((await restore(api.ask, persona, { serviceId: id, version: 1 })).refusal).toBe('FORBIDDEN');
      expect(await everyService(api)).toBe(before);
    },
  );

  it('one of another municipality is not found', async () => {
    const { id } = await some('cm.siegburg');
    const before = await everyService(api);
    const gone = await takeBack(api.ask, 'cm.bornheim', { serviceId: id, version: 1 });
    expect(gone).toMatchObject({ codes: ['NOT_FOUND serviceId'], service: null, refusal: undefined });
    expect(await everyService(api)).toBe(before);
  });
});
