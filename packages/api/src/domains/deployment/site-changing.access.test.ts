import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const uuidOf = (place: string, no = 1): string => referenceUuid('deployment-site', `${place}:${no}`);
const site = (place: string, no = 1): string => publicId('site', uuidOf(place, no));

const ANSWER =
  'site { id version name address closedFrom viewerCanChange } errors { code message path currentVersion }';
const documents = {
  rename: `mutation ($input: DeploymentSiteRenameInput!) { change: deploymentSiteRename(input: $input) { ${ANSWER} } }`,
  close: `mutation ($input: DeploymentSiteCloseInput!) { change: deploymentSiteClose(input: $input) { ${ANSWER} } }`,
  plan: `mutation ($input: DeploymentSlotAddInput!) { change: deploymentSlotAdd(input: $input) { errors { code message path } } }`,
  end: `mutation ($input: DeploymentSlotEndInput!) { change: deploymentSlotEnd(input: $input) { errors { code } } }`,
};

interface Changed {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

const tell = async (persona: string, what: keyof typeof documents, input: object) => {
  const { body } = await api.ask(persona, documents[what], {
    variables: { input: { idempotencyKey: randomUUID(), version: 1, ...input } },
  });
  const { change } = (body.data ?? { change: null }) as unknown as { change: Changed | null };
  return { change, errors: body.errors, codes: change?.errors.map(({ code }) => code) };
};

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select s::text t from app.deployment_site s union all select d::text from app.deployment_slot d union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

describe('who may rename and close a site of Bornheim', () => {
  const ours = ['hr.bornheim', 'lead.bornheim'];
  const everyone = personas.map(({ name }) => name).filter((name) => !ours.includes(name));

  it.each(everyone)('%s may not, and nothing changes', async (persona) => {
    const before = await world();
    for (const [what, change] of [
      ['rename', { name: 'Anderswo' }],
      ['close', { closedFrom: '2026-12-01' }],
    ] as const) {
      const { errors, codes } = await tell(persona, what, { siteId: site('bornheim'), ...change });
      if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
      else expect(codes).toEqual(['NOT_FOUND']);
    }
    expect(await world()).toBe(before);
  });

  it('HR that sees a site through a shared position is told which right is missing', async () => {
    const { errors } = await tell('hr.much', 'rename', {
      siteId: site('neunkirchen-seelscheid'),
      name: 'Anderswo',
    });
    expect(errors?.map(({ extensions }) => extensions['missingRight'])).toEqual(['PLAN_DEPLOYMENT']);
  });

  it('a foreign site answers exactly as one that never existed', async () => {
    const input = { name: 'Anderswo' };
    const foreign = await tell('hr.bornheim', 'rename', { ...input, siteId: site('siegburg') });
    const never = await tell('hr.bornheim', 'rename', { ...input, siteId: publicId('site', randomUUID()) });
    expect(foreign).toEqual(never);
  });
});

describe('renaming', () => {
  it('is done by HR and team lead, and whoever saw an older version is shown the present one', async () => {
    const first = await tell('hr.bornheim', 'rename', {
      siteId: site('bornheim'),
      name: ' Neues Rathaus ',
      address: 'Am Ring 3',
    });
    expect(first.change).toMatchObject({
      errors: [],
      site: { version: 2, name: 'Neues Rathaus', address: 'Am Ring 3', viewerCanChange: true },
    });
    const late = await tell('lead.bornheim', 'rename', { siteId: site('bornheim'), name: 'Altes Rathaus' });
    expect(late.change).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      site: { name: 'Neues Rathaus' },
    });
  });

  it('refuses no name, one that is too long, and that of another site of the municipality', async () => {
    const before = await world();
    const on = { siteId: site('bornheim', 2) };
    for (const [name, code] of [
      ['  ', 'INVALID_NAME'],
      ['\u200b\u200b', 'INVALID_NAME'],
      ['x'.repeat(101), 'INVALID_NAME'],
      ['Neues Rathaus', 'DEPLOYMENT_SITE_EXISTS'],
    ])
      expect((await tell('hr.bornheim', 'rename', { ...on, name })).codes).toEqual([code]);
    expect(await world()).toBe(before);
  });
});

/** Names of invariants that do not hold. */
const broken = async (): Promise<string[]> => {
  const names = [];
  for (const [name, sql] of Object.entries(invariants)) if ((await api.sql(sql)).length > 0) names.push(name);
  return names;
};

const plan = (validFrom: string, validTo: string | null) =>
  tell('hr.lohmar', 'plan', {
    version: undefined,
    occupancyId: publicId('occupancy', referenceUuid('occupancy', 'cm.lohmar:lohmar-cm-1')),
    siteId: site('lohmar'),
    weekday: 1,
    part: 'MORNING',
    startsAt: '08:00',
    endsAt: '12:00',
    validFrom,
    validTo,
  });

describe('closing', () => {
  const closedFrom = '2026-12-01';

  it('is refused while somebody is planned there from that day on, with day and number', async () => {
    const before = await world();
    const { change } = await tell('hr.lohmar', 'close', { siteId: site('lohmar'), closedFrom });
    expect(change!.errors).toMatchObject([{ code: 'DEPLOYMENT_SITE_IN_USE', path: ['input', 'closedFrom'] }]);
    expect(change!.errors[0]!.message).toMatch(/01\.12\.2026 .*\(\d\)/);
    expect(await world()).toBe(before);
  });

  it('leaves what was planned before on record, and nothing is planned there any more from the day on', async () => {
    const slots = await api.sql<{ id: string; version: number }>(
      `select id, version from app.deployment_slot where site_id = $1 and valid_to is null`,
      [uuidOf('lohmar')],
    );
    for (const { id, version } of slots) {
      const ended = { slotId: publicId('slot', id), version, validTo: '2026-11-30' };
      expect((await tell('hr.lohmar', 'end', ended)).codes).toEqual([]);
    }
    const { change } = await tell('hr.lohmar', 'close', { siteId: site('lohmar'), closedFrom });
    expect(change).toMatchObject({ errors: [], site: { version: 2, closedFrom } });
    const [{ n } = { n: 0 }] = await api.sql<{ n: number }>(
      `select count(*)::int as n from app.deployment_slot where site_id = $1 and not is_withdrawn`,
      [uuidOf('lohmar')],
    );
    expect(n).toBe(slots.length);

    for (const [from, validTo] of [
      ['2026-12-07', null],
      ['2026-12-07', '2026-12-07'],
    ] as const) {
      const before = await world();
      const refused = await plan(from, validTo);
      expect(refused.change!.errors).toMatchObject([
        { code: 'DEPLOYMENT_SITE_CLOSED', path: ['input', 'siteId'] },
      ]);
      expect(await world()).toBe(before);
    }
    expect(await broken()).toEqual([]);
  });

  it('is taken back by no day', async () => {
    const { change } = await tell('hr.lohmar', 'close', {
      siteId: site('lohmar'),
      version: 2,
      closedFrom: null,
    });
    expect(change).toMatchObject({ errors: [], site: { version: 3, closedFrom: null } });
  });

  it('refuses a day nobody plans for', async () => {
    const { codes } = await tell('hr.lohmar', 'close', { siteId: site('lohmar'), closedFrom: '1999-01-01' });
    expect(codes).toEqual(['INVALID_EFFECTIVE_DAY']);
  });

  it('of whoever closes and whoever plans at the same instant only one has their way', async () => {
    const [closed, planned] = await Promise.all([
      tell('hr.lohmar', 'close', { siteId: site('lohmar'), version: 3, closedFrom: '2026-12-07' }),
      plan('2026-12-07', null),
    ]);
    expect([closed.codes, planned.codes]).toSatisfy(
      (codes: string[][]) =>
        String(codes) === String([[], ['DEPLOYMENT_SITE_CLOSED']]) ||
        String(codes) === String([['DEPLOYMENT_SITE_IN_USE'], []]),
    );
    expect(await broken()).toEqual([]);
  });
});
