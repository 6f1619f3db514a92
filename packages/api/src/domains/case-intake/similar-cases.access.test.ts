import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseOf } from '../case-file/case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const SIMILAR = `query ($similarTo: SimilarTo!) {
  cases(first: 10, filter: { similarTo: $similarTo }) { totalCount nodes { id viewerLeads client { familyName } } }
}`;

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly client: unknown }[];
}

const asked = { familyName: 'Beispiel-Bornheim', givenName: 'Amal', birthDate: '1991-04-02' };
const similar = async (persona: string, some: object) => {
  const variables = { similarTo: { ...asked, ...some } };
  const { body } = await api.ask(persona, SIMILAR, { variables });
  return {
    found: body.data?.['cases'] as unknown as Found | undefined,
    refusal: body.errors?.[0]?.extensions['code'],
  };
};
const idsOf = ({ found }: Awaited<ReturnType<typeof similar>>) => found?.nodes.map(({ id }) => id);

describe('before a case is opened, within the own house', () => {
  it.each([
    ['the same name', {}],
    ['written without the hyphen, in capitals', { familyName: 'BEISPIEL BORNHEIM' }],
    ['with the names the wrong way round', { familyName: 'Amal', givenName: 'Beispiel-Bornheim' }],
    ['with an accent', { familyName: 'Béispiel-Bornheim' }],
    ['another end of both names', { familyName: 'Beispieler', givenName: 'Amalia' }],
    ['a married name', { familyName: 'Ganz-Anders' }],
  ])('finds the case: %s', async (_what, some) => {
    const found = await similar('cm.bornheim', some);
    expect(idsOf(found)).toEqual([caseOf('cm.bornheim', 1)]);
  });

  it.each([
    ['another day of birth', { birthDate: '1991-04-03' }],
    ['another person', { familyName: 'Muster', givenName: 'Zoe' }],
    ['signs that mean something to a database', { familyName: '%', givenName: '_' }],
  ])('finds nothing: %s', async (_what, some) => {
    expect((await similar('cm.bornheim', some)).found).toEqual({ totalCount: 0, nodes: [] });
  });

  it("tells of a colleague's case that there is one, and not whose", async () => {
    await api.sql('update casework.case_file set responsible_id = $1 where id = $2', [
      referenceUuid('person', 'cm.lohmar'),
      referenceUuid('case', 'cm.bornheim:1'),
    ]);
    expect((await similar('cm.bornheim', {})).found).toEqual({
      totalCount: 1,
      nodes: [{ id: caseOf('cm.bornheim', 1), viewerLeads: false, client: null }],
    });
  });
});

describe('outside of it', () => {
  // born on the same day and of the same given name are clients of theirs too: nothing else is found
  it.each(['cm.siegburg', 'cm.troisdorf', 'cm.rkn'])(
    '%s finds nothing of a client of Bornheim',
    async (persona) => {
      expect(idsOf(await similar(persona, {}))).toEqual([caseOf(persona, 1)]);
    },
  );

  it.each([
    'lead.bornheim',
    'hr.bornheim',
    'coordinator.rsk',
    'head.rsk',
    'funding.rsk',
    'dpo.rsk',
    'admin.platform',
    'abh.troisdorf',
    'adviser.caritas',
    'member.jobcenter',
  ])('%s may not even ask', async (persona) => {
    const { found, refusal } = await similar(persona, {});
    expect([found ?? null, refusal]).toEqual([null, 'FORBIDDEN']);
  });
});
