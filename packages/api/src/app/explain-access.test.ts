import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { idKinds, publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allWalls } from '../platform/auth/walls.ts';
import { models } from './modules.ts';
import { startHarness, type Harness } from './test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls);
});
afterAll(() => api.stop());

interface Explained {
  readonly visible: boolean;
  readonly statements: readonly { readonly kind: string; readonly text: string; readonly source: string }[];
}
const explain = async (persona: string, id: string, language = 'de'): Promise<Explained | string> => {
  const { body } = await api.ask(
    persona,
    `{ explainAccess(id: "${id}") { visible statements { kind text source } } }`,
    { headers: { 'accept-language': language } },
  );
  return body.errors
    ? (body.errors[0]!.extensions['code'] as string)
    : (body.data!['explainAccess'] as unknown as Explained);
};
const isNode = async (persona: string, id: string): Promise<boolean> => {
  const { body } = await api.ask(persona, `{ node(id: "${id}") { id } }`);
  return Boolean(body.data?.['node']);
};
const textsOf = (explained: Explained | string): string[] =>
  (explained as Explained).statements.map(({ text }) => text);
const position = publicId('position', referenceUuid('position', 'bornheim-cm-1'));
const caseId = publicId('case', referenceUuid('case', 'cm.bornheim:1'));

/** Two of every kind of thing there is, from anywhere. */
const samples = async (): Promise<string[]> => {
  const tables = models.filter(
    (model) => model.idKind && typeof model.table === 'string' && idKinds.includes(model.idKind),
  );
  const found = await Promise.all(
    tables.map(async ({ idKind, table, only }) => {
      const rows = await api.sql<{ id: string }>(
        `(select r.id from ${table as string} r where ${only?.('r') ?? 'true'} order by r.id limit 1) union (select r.id from ${table as string} r where ${only?.('r') ?? 'true'} order by r.id desc limit 1)`,
      );
      return rows.map(({ id }) => publicId(idKind as IdKind, id));
    }),
  );
  return found.flat();
};

describe('explainAccess', () => {
  it('says visible where node finds something, to every kind of person, of everything', async () => {
    const ids = await samples();
    expect(ids.length).toBeGreaterThan(60);
    const somebody = new Map(personas.map(({ name, memberships }) => [memberships[0]!.role, name]));
    const differing: string[] = [];
    for (const persona of new Set([...somebody.values(), 'cm.bornheim', 'hr.bornheim', 'coordinator.rsk']))
      for (const id of ids) {
        const explained = await explain(persona, id);
        const visible = typeof explained !== 'string' && explained.visible;
        if (visible !== (await isNode(persona, id))) differing.push(`${persona} ${id}`);
      }
    expect(differing).toEqual([]);
  }, 240_000);

  it('answers word for word the same of what is foreign and of what never existed, of whatever kind', async () => {
    const foreign = [
      ['hr.siegburg', publicId('file', referenceUuid('file', 'cm.bornheim'))],
      ['cm.siegburg', caseId],
      ['coordinator.rkn', caseId],
      ['coordinator.rkn', position],
      ['hr.bornheim', caseId],
      ['coordinator.rsk', publicId('counselled', referenceUuid('counselled', 'cm.bornheim:1'))],
      ['hr.bornheim', publicId('case_access', referenceUuid('case-access', 'rsk:wachtberg'))],
    ] as const;
    const nothing = {
      visible: false,
      statements: [
        {
          kind: 'RULE',
          text: 'Unter dieser Kennung gibt es nichts, was Sie sehen dürfen.',
          source: 'KIM-Verbund, ADR 6',
        },
      ],
    };
    for (const [persona, id] of foreign) {
      expect([persona, id, await explain(persona, id)]).toEqual([persona, id, nothing]);
      const kind = id.slice(0, id.lastIndexOf('_')) as IdKind;
      expect(await explain(persona, publicId(kind, randomUUID()))).toEqual(nothing);
    }
    for (const kind of idKinds)
      expect(await explain('hr.bornheim', publicId(kind, randomUUID()))).toEqual(nothing);
  });

  it('tells HR of both supervisions over its position, with their legal basis, in German and English', async () => {
    const [role, reach, ...supervisions] = textsOf(await explain('hr.bornheim', position));
    expect(role).toMatch(/^Sie handeln als Personalstelle \(.*Bornheim\)\. Diese Rolle hat das Recht READ_/);
    expect(reach).toMatch(/^Mit dieser Rolle sehen Sie nur, was .*Bornheim betrifft\.$/);
    expect(supervisions.map((text) => text.split(' ')[1])).toEqual(
      expect.arrayContaining(['Dienstaufsicht', 'Fachaufsicht']),
    );
    expect(textsOf(await explain('hr.bornheim', position, 'en'))[0]).toMatch(/^You act as municipal hr/);
  });

  it('tells who leads a case, and who oversees it, why they see more or less of it', async () => {
    const leading = textsOf(await explain('cm.bornheim', caseId)).join('\n');
    expect(leading).toContain('Sie führen diesen Fall');
    expect(leading).toMatch(/Einwilligung/);
    const overseeing = (await explain('coordinator.rsk', caseId)) as Explained;
    expect(overseeing.statements.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ROLE', 'RULE', 'SUPERVISION', 'CONSENT']),
    );
    expect(textsOf(overseeing).join('\n')).toContain('Sie sehen seinen Verlauf ohne Namen.');
    expect(textsOf(overseeing).join('\n')).not.toContain('geöffnet');
  });
});
