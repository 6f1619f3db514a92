import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseOf, change, everyCase, someId } from '../case-file/case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const clientOf = (persona: string, number: number): string =>
  publicId('counselled', referenceUuid('counselled', `${persona}:${number}`));
const [first, second, third] = [1, 2, 3].map((number) => clientOf('cm.alfter', number)) as [
  string,
  string,
  string,
];

interface Family {
  readonly household: { readonly members: readonly { readonly givenName: string }[] } | null;
  readonly familyLinks: readonly { readonly id: string; readonly kind: string }[];
}
const FAMILY =
  'client { household { members { givenName } } familyLinks { id kind relative { givenName } } }';

const familyOf = async (persona: string, number: number, of = persona): Promise<Family | null> => {
  const { body } = await api.ask(persona, `{ case(id: "${caseOf(of, number)}") { ${FAMILY} } }`);
  return (body.data as unknown as { case: { client: Family | null } | null }).case?.client ?? null;
};
const namesIn = (family: Family | null) => family?.household?.members.map(({ givenName }) => givenName);

describe('a household', () => {
  it('is formed by the second of it, and joined by a third', async () => {
    expect(await familyOf('cm.alfter', 1)).toEqual({ household: null, familyLinks: [] });
    const part = 'client { household { members { givenName } } }';
    const two = await change(api, 'cm.alfter', [
      'householdJoin',
      { clientId: first, withClientId: second },
      part,
    ]);
    expect(two.payload).toEqual({
      errors: [],
      client: { household: { members: [{ givenName: 'Amal' }, { givenName: 'Reza' }] } },
    });
    await change(api, 'cm.alfter', ['householdJoin', { clientId: third, withClientId: first }, part]);
    expect(namesIn(await familyOf('cm.alfter', 2))).toEqual(['Amal', 'Oksana', 'Reza']);
  });

  it('is left by one, and the others stay', async () => {
    await change(api, 'cm.alfter', ['householdLeave', { clientId: third }]);
    expect((await familyOf('cm.alfter', 3))?.household).toBeNull();
    expect(namesIn(await familyOf('cm.alfter', 1))).toEqual(['Amal', 'Reza']);
  });
});

describe('a family link', () => {
  it('reads the other way round from the other end', async () => {
    const { payload } = await change(api, 'cm.alfter', [
      'familyLinkEnter',
      { clientId: first, relativeId: second, kind: 'CHILD' },
      'familyLink { kind person { givenName } relative { givenName } }',
    ]);
    expect(payload?.['familyLink']).toEqual({
      kind: 'CHILD',
      person: { givenName: 'Amal' },
      relative: { givenName: 'Reza' },
    });
    expect((await familyOf('cm.alfter', 2))?.familyLinks).toEqual([
      { id: expect.any(String) as string, kind: 'PARENT', relative: { givenName: 'Amal' } },
    ]);
  });

  it.each([
    ['twice', { clientId: second, relativeId: first, kind: 'PARENT' }, 'FAMILY_LINK_EXISTS'],
    ['with oneself', { clientId: first, relativeId: first, kind: 'SIBLING' }, 'OWN_RELATIVE'],
    [
      'with somebody of another place',
      { clientId: first, relativeId: clientOf('cm.much', 1), kind: 'OTHER' },
      'NOT_FOUND',
    ],
    ['with nobody', { clientId: first, relativeId: someId('counselled'), kind: 'OTHER' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing changes', async (_what, input, code) => {
    const before = await everyCase(api);
    expect((await change(api, 'cm.alfter', ['familyLinkEnter', input])).codes).toEqual([code]);
    expect(await everyCase(api)).toBe(before);
  });

  it('removed from one end it is gone from both, and may be entered anew', async () => {
    const familyLinkId = (await familyOf('cm.alfter', 2))!.familyLinks[0]!.id;
    const removed = await change(api, 'cm.alfter', ['familyLinkRemove', { familyLinkId }]);
    expect(removed.codes).toEqual([]);
    for (const number of [1, 2]) expect((await familyOf('cm.alfter', number))?.familyLinks).toEqual([]);
    const again = await change(api, 'cm.alfter', ['familyLinkRemove', { familyLinkId }]);
    expect(again.codes).toEqual(['NOT_FOUND']);
    const anew = { clientId: first, relativeId: second, kind: 'SIBLING' };
    expect((await change(api, 'cm.alfter', ['familyLinkEnter', anew])).codes).toEqual([]);
  });
});

describe('of somebody whose case one does not lead there is no trace', () => {
  it('after a handover neither side sees the other, and both are there again when the family follows', async () => {
    const moveTo = (number: number, persona: string, place: string) =>
      api.sql('update casework.case_file set organisation_id = $2, responsible_id = $3 where id = $1', [
        referenceUuid('case', `cm.alfter:${number}`),
        referenceUuid('organisation', place),
        referenceUuid('person', persona),
      ]);
    await moveTo(2, 'cm.much', 'much');
    expect(await familyOf('cm.alfter', 1)).toEqual({
      household: { members: [{ givenName: 'Amal' }] },
      familyLinks: [],
    });
    expect(await familyOf('cm.much', 2, 'cm.alfter')).toEqual({
      household: { members: [{ givenName: 'Reza' }] },
      familyLinks: [],
    });
    await moveTo(1, 'cm.much', 'much');
    expect(namesIn(await familyOf('cm.much', 2, 'cm.alfter'))).toEqual(['Amal', 'Reza']);
    expect((await familyOf('cm.much', 2, 'cm.alfter'))?.familyLinks).toMatchObject([{ kind: 'SIBLING' }]);
    // by hand no step was recorded, which the months are counted by
    for (const number of [1, 2]) await moveTo(number, 'cm.alfter', 'alfter');
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  beforeAll(async () => {
    walled = await startHarness(walls);
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'hr.troisdorf',
    'lead.troisdorf',
    'coordinator.rsk',
    'funding.rsk',
    'dpo.rsk',
    'cm.rkn',
  ])('keeps %s from the families of Troisdorf', async (persona) => {
    const before = await everyCase(walled);
    const [one, other] = [clientOf('cm.troisdorf', 1), clientOf('cm.troisdorf', 2)];
    const own = clientOf(persona, 1);
    for (const [mutation, input] of [
      ['householdJoin', { clientId: one, withClientId: other }],
      ['householdJoin', { clientId: own, withClientId: other }],
      ['householdLeave', { clientId: one }],
      ['familyLinkEnter', { clientId: one, relativeId: other, kind: 'CHILD' }],
      ['familyLinkEnter', { clientId: own, relativeId: other, kind: 'CHILD' }],
    ] as const) {
      const { codes, refusal } = await change(walled, persona, [mutation, input]);
      expect(refusal ?? codes.join()).not.toBe('');
    }
    expect(await everyCase(walled)).toBe(before);
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
