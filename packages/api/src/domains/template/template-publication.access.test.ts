import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import {
  act,
  participating,
  publish,
  templateId,
  versionId,
  versionUuid,
  type Version,
} from './template-asking.support.ts';

const TODAY = '2026-11-28';
let api: Harness;
let before: Harness['ask'];
let v4: Version;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: TODAY });
  before = await api.onDay('2026-11-27');
});
afterAll(() => api.stop());

interface Adoptions {
  readonly adoptionCount: number;
  readonly participatingCount: number;
  readonly adoptions: readonly {
    adoptedOn: string | null;
    personName: string | null;
    organisation: { name: string };
  }[];
}
const ADOPTIONS = `query ($id: ID!) { template(id: $id) { versions { number adoptionCount participatingCount adoptions { adoptedOn personName organisation { name } } } } }`;
const adoptionsOf = async (persona: string, number: number): Promise<Adoptions> => {
  const { body } = await api.ask(persona, ADOPTIONS, { variables: { id: templateId('CONSENT') } });
  const { versions } = (
    body.data as unknown as { template: { versions: (Adoptions & { number: number })[] } }
  ).template;
  return versions.find((version) => version.number === number)!;
};
const tasksOf = async (persona: string): Promise<object[]> => {
  const { body } = await api.ask(
    persona,
    '{ tasks(first: 50, filter: { kind: TEMPLATE_TO_ADOPT }) { nodes { dueOn templateVersion { number template { title } } } } }',
  );
  return (body.data as unknown as { tasks: { nodes: object[] } }).tasks.nodes;
};

const CONSENT_UNDER_3 = `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, recorded_by_id, recorded_at) select c.county_id, gen_random_uuid(), c.id, $2, 'de', 'WRITTEN', '2026-09-01', '2027-08-31', c.responsible_id, now() from casework.case_file c where c.id = $1`;

it('version 4 is given out: 16 municipalities see it, and nobody saw its draft', async () => {
  await api.sql(CONSENT_UNDER_3, [referenceUuid('case', 'cm.bornheim:1'), versionUuid('CONSENT', 3)]);
  const { body } = await before(
    'cm.bornheim',
    `{ templates(filter: { kind: CONSENT }) { nodes { versions { number } } } }`,
  );
  expect(body.data).toEqual({
    templates: { nodes: [{ versions: [{ number: 1 }, { number: 2 }, { number: 3 }] }] },
  });
  v4 = await publish(api, 'CONSENT');
  expect(v4).toMatchObject({ number: 4, state: 'PUBLISHED' });
  for (const place of participating)
    expect([place, await tasksOf(`cm.${place}`)]).toEqual([
      place,
      [{ dueOn: TODAY, templateVersion: { number: 4, template: { title: 'Einverständniserklärung' } } }],
    ]);
  expect(await tasksOf('lead.bornheim')).toHaveLength(1);
  // the employer reads along, and is asked for nothing; nor is the other county
  for (const persona of ['hr.bornheim', 'coordinator.rsk', 'cm.rkn', 'hr.hennef'])
    expect([persona, await tasksOf(persona)]).toEqual([persona, []]);
});

it('adoption counts from 0 to 16 as one municipality after the other confirms', async () => {
  const none = await adoptionsOf('coordinator.rsk', 4);
  expect([none.adoptionCount, none.participatingCount, none.adoptions.length]).toEqual([0, 16, 16]);
  for (const [index, place] of participating.entries()) {
    const persona = place === 'bornheim' ? 'lead.bornheim' : `cm.${place}`;
    const { codes } = await act(api, persona, 'templateAdopt', {
      templateVersionId: v4.id,
      adoptedOn: TODAY,
    });
    expect([place, codes]).toEqual([place, []]);
    expect((await adoptionsOf('head.rsk', 4)).adoptionCount).toBe(index + 1);
    expect(await tasksOf(`cm.${place}`)).toEqual([]);
  }
  const all = await adoptionsOf('coordinator.rsk', 4);
  expect(all.adoptions.every(({ adoptedOn }) => adoptedOn === TODAY)).toBe(true);
  expect(all.adoptions.find(({ organisation }) => organisation.name === 'Bornheim')).toEqual({
    organisation: { name: 'Bornheim' },
    adoptedOn: TODAY,
    personName: 'Lena Muster-Bornheim',
  });
});

it('to a municipality and its employer only the own adoption shows', async () => {
  for (const persona of ['cm.bornheim', 'hr.bornheim', 'lead.bornheim'])
    expect([persona, await adoptionsOf(persona, 4)]).toEqual([
      persona,
      {
        number: 4,
        adoptionCount: 1,
        participatingCount: 1,
        adoptions: [
          { organisation: { name: 'Bornheim' }, adoptedOn: TODAY, personName: 'Lena Muster-Bornheim' },
        ],
      },
    ]);
  expect(await adoptionsOf('hr.hennef', 4)).toMatchObject({ participatingCount: 0, adoptions: [] });
});

it('a consent signed under version 3 still shows version 3 and its words', async () => {
  const { body } = await api.ask(
    'cm.bornheim',
    'query ($id: ID!) { case(id: $id) { consents { givenOn templateVersion { number state texts { language body } } } } }',
    { variables: { id: publicId('case', referenceUuid('case', 'cm.bornheim:1')) } },
  );
  const { consents } = (body.data as unknown as { case: { consents: { givenOn: string }[] } }).case;
  expect(consents.find(({ givenOn }) => givenOn === '2026-09-01')).toEqual({
    givenOn: '2026-09-01',
    templateVersion: {
      number: 3,
      state: 'RETIRED',
      texts: [
        { language: 'de', body: expect.stringContaining('Ich bin einverstanden') as string },
        { language: 'en', body: expect.stringContaining('I agree that my case manager') as string },
      ],
    },
  });
});

it('the new form offers version 4 alone as the one given out', async () => {
  const { body } = await api.ask(
    'cm.siegburg',
    '{ templates(filter: { kind: CONSENT }) { nodes { versions { number isCurrent retiredOn } } } }',
  );
  const [{ versions }] = (body.data as unknown as { templates: { nodes: [{ versions: object[] }] } })
    .templates.nodes;
  expect(versions.slice(2)).toEqual([
    { number: 3, isCurrent: false, retiredOn: TODAY },
    { number: 4, isCurrent: true, retiredOn: null },
  ]);
  expect(versionId('CONSENT', 3)).not.toBe(v4.id);
});

it('nothing that was done here breaks an invariant', async () => {
  for (const [name, sql] of Object.entries(invariants))
    if (/version|adopts/.test(name)) expect([name, await api.sql(sql)]).toEqual([name, []]);
});
