import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import {
  act,
  advance,
  everythingOfTemplates,
  publish,
  review,
  templateId,
  versionId,
  type Version,
} from './template-asking.support.ts';

const COUNTY = 'coordinator.rsk';
let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const checklist = versionId('CHECKLIST', 1);
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everythingOfTemplates(api);
  await work();
  expect(await everythingOfTemplates(api)).toBe(before);
};
const others = (...allowed: string[]): string[] =>
  personas.map(({ name }) => name).filter((name) => !allowed.includes(name) && name !== 'two-hats.bornheim');

describe('a draft', () => {
  it.each(others(COUNTY, 'head.rsk'))('is no template at all to %s', async (persona) => {
    const query = `{ template(id: "${templateId('CHECKLIST')}") { title versions { number } } }`;
    const { body } = await api.ask(persona, query);
    if (body.errors) expect(body.errors[0]!.extensions['code']).toBe('FORBIDDEN');
    else expect(body.data).toEqual({ template: null });
  });

  it.each(others(COUNTY, 'coordinator.rkn'))('is not written, sent, nor begun by %s', (persona) =>
    untouched(async () => {
      const target = { id: checklist, version: 1 } as Version;
      const tried = [
        await act(api, persona, 'templateDraft', { templateId: templateId('CONSENT'), changeNote: 'x' }),
        await act(api, persona, 'templateCreate', { kind: 'CONCEPT', title: 'x', changeNote: 'x' }),
        await act(api, persona, 'templateTextSet', {
          templateVersionId: checklist,
          version: 1,
          language: 'de',
          body: 'x',
        }),
        await advance(api, persona, target, { toState: 'LEGAL_REVIEW' }),
        await advance(api, persona, target, { toState: 'APPROVED', ...review }),
      ];
      for (const { refusal, codes } of tried)
        expect(refusal === 'FORBIDDEN' || ['NOT_FOUND', 'TEMPLATE_STEP'].includes(codes[0]!)).toBe(true);
    }),
  );

  it('of another county does not exist for its coordinator', () =>
    untouched(async () => {
      const again = { templateId: templateId('CONSENT'), changeNote: 'x' };
      expect((await act(api, 'coordinator.rkn', 'templateDraft', again)).codes).toEqual(['NOT_FOUND']);
      const target = { id: checklist, version: 1 } as Version;
      expect((await advance(api, 'coordinator.rkn', target, { toState: 'LEGAL_REVIEW' })).codes).toEqual([
        'NOT_FOUND',
      ]);
    }));

  it('is sent back with a reason, corrected, and seen only at the version that was read', async () => {
    const drafted = await act(api, COUNTY, 'templateCreate', {
      kind: 'CONCEPT',
      title: 'Konzept',
      changeNote: 'Erste Fassung.',
    });
    expect((await advance(api, COUNTY, drafted.version, { toState: 'LEGAL_REVIEW' })).codes).toEqual([
      'TEMPLATE_NO_GERMAN',
    ]);
    const text = {
      templateVersionId: drafted.version.id,
      version: 1,
      language: 'de',
      body: 'Worum es geht.',
    };
    const written = await act(api, COUNTY, 'templateTextSet', text);
    expect((await act(api, COUNTY, 'templateTextSet', text)).codes).toEqual(['CONFLICT']);
    const asked = await advance(api, COUNTY, written.version, { toState: 'LEGAL_REVIEW' });
    await untouched(async () => {
      expect((await act(api, COUNTY, 'templateTextSet', { ...text, version: 3 })).codes).toEqual([
        'TEMPLATE_FIXED',
      ]);
      expect((await advance(api, 'head.rsk', asked.version, { toState: 'APPROVED' })).codes).toEqual([
        'TEMPLATE_REVIEW',
      ]);
      expect((await advance(api, 'head.rsk', asked.version, { toState: 'DRAFT' })).codes).toEqual([
        'TEMPLATE_REMARK',
      ]);
      expect((await advance(api, COUNTY, asked.version, { toState: 'APPROVED', ...review })).refusal).toBe(
        'FORBIDDEN',
      );
      expect((await advance(api, COUNTY, asked.version, { toState: 'PUBLISHED' })).codes).toEqual([
        'TEMPLATE_STEP',
      ]);
    });
    const back = await advance(api, 'head.rsk', asked.version, {
      toState: 'DRAFT',
      remark: 'Satz 2 ist unklar.',
    });
    expect(back.version.state).toBe('DRAFT');
    const { body } = await api.ask(
      'head.rsk',
      '{ templates(filter: { kind: CONCEPT }) { nodes { versions { viewerWays steps { toState remark personName } } } } }',
    );
    expect(body.data).toEqual({
      templates: {
        nodes: [
          {
            versions: [
              {
                viewerWays: [],
                steps: [
                  { toState: 'DRAFT', remark: null, personName: 'Karim Muster-Rsk' },
                  { toState: 'LEGAL_REVIEW', remark: null, personName: 'Karim Muster-Rsk' },
                  { toState: 'DRAFT', remark: 'Satz 2 ist unklar.', personName: 'Hanna Muster-Rsk' },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('is one at a time, and of consents there is one template', async () => {
    const again = { templateId: templateId('CHECKLIST'), changeNote: 'x' };
    expect((await act(api, COUNTY, 'templateDraft', again)).codes).toEqual(['TEMPLATE_OPEN']);
    const second = { kind: 'CONSENT', title: 'Noch eine', changeNote: 'x' };
    expect((await act(api, COUNTY, 'templateCreate', second)).codes).toEqual(['TEMPLATE_KNOWN']);
  });
});

describe('adopting', () => {
  it('is for who works by it: never the employer, nor the county, nor a place that has adopted it', async () => {
    const { id, number } = await publish(api, 'PRIVACY_NOTICE');
    expect(number).toBe(2);
    const input = { templateVersionId: id, adoptedOn: '2026-11-28' };
    await untouched(async () => {
      for (const persona of ['hr.bornheim', COUNTY, 'head.rsk', 'abh.rsk', 'dpo.rsk', 'funding.rsk'])
        expect([persona, (await act(api, persona, 'templateAdopt', input)).refusal]).toEqual([
          persona,
          'FORBIDDEN',
        ]);
      expect((await act(api, 'cm.rkn', 'templateAdopt', input)).codes).toEqual(['NOT_FOUND']);
      const [early, late] = [
        { ...input, adoptedOn: '2026-11-27' },
        { ...input, adoptedOn: '2026-11-29' },
      ];
      expect((await act(api, 'cm.alfter', 'templateAdopt', early)).codes).toEqual([
        'TEMPLATE_ADOPTED_BEFORE',
      ]);
      expect((await act(api, 'cm.alfter', 'templateAdopt', late)).codes).toEqual(['DAY_TO_COME']);
      const old = { ...input, templateVersionId: versionId('PRIVACY_NOTICE', 1) };
      expect((await act(api, 'cm.alfter', 'templateAdopt', old)).codes).toEqual(['TEMPLATE_NOT_PUBLISHED']);
    });
    expect((await act(api, 'cm.alfter', 'templateAdopt', input)).codes).toEqual([]);
    expect((await act(api, 'cm.alfter', 'templateAdopt', input)).codes).toEqual(['TEMPLATE_ADOPTED']);
  });
});

describe('a municipality contributes', () => {
  const proposal = {
    kind: 'GOAL_AGREEMENT',
    title: 'Zielvereinbarung',
    language: 'de',
    body: 'Unsere Ziele.',
    reason: 'Hat sich bewährt.',
  };
  const part =
    'proposal { id version answer answerReason organisation { name } templateVersion { number state contributedBy { name } } }';
  const propose = async (persona: string) =>
    (await change(api, persona, 'templatePropose', proposal, { part })).payload!['proposal'] as {
      id: string;
      version: number;
    };

  it('and the county takes it over as a draft; the neighbour never knows', async () => {
    const { id, version } = await propose('cm.lohmar');
    const seen = `{ templateProposal(id: "${id}") { title } }`;
    for (const persona of ['cm.windeck', 'cm.rkn', 'lead.bornheim', 'coordinator.rkn'])
      expect([persona, (await api.ask(persona, seen)).body.data]).toEqual([
        persona,
        { templateProposal: null },
      ]);
    expect((await api.ask('hr.lohmar', seen)).body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const answer = { proposalId: id, version, answer: 'TAKEN_OVER' };
    await untouched(async () => {
      for (const persona of ['cm.lohmar', 'head.rsk'])
        expect((await change(api, persona, 'templateProposalAnswer', answer)).refusal).toBe('FORBIDDEN');
      expect((await change(api, 'coordinator.rkn', 'templateProposalAnswer', answer)).codes).toEqual([
        'NOT_FOUND',
      ]);
    });
    const taken = await change(api, COUNTY, 'templateProposalAnswer', answer, { part });
    expect(taken.payload).toMatchObject({
      errors: [],
      proposal: {
        answer: 'TAKEN_OVER',
        templateVersion: { number: 1, state: 'DRAFT', contributedBy: { name: 'Lohmar' } },
      },
    });
    const own = await api.ask(
      'cm.lohmar',
      `{ templateProposal(id: "${id}") { answer templateVersion { number } } }`,
    );
    expect(own.body.data).toEqual({ templateProposal: { answer: 'TAKEN_OVER', templateVersion: null } });
    expect((await change(api, COUNTY, 'templateProposalAnswer', answer)).codes).toEqual([
      'TEMPLATE_ANSWERED',
    ]);
  });

  it('or declines it with a reason', async () => {
    const { id, version } = await propose('lead.troisdorf');
    const answer = { proposalId: id, version, answer: 'DECLINED' };
    expect((await change(api, COUNTY, 'templateProposalAnswer', answer)).codes).toEqual(['TEMPLATE_REMARK']);
    const reason = 'Wir haben eine.';
    const declined = await change(api, COUNTY, 'templateProposalAnswer', { ...answer, reason }, { part });
    expect(declined.payload).toMatchObject({
      proposal: { answer: 'DECLINED', answerReason: reason, templateVersion: null },
    });
  });

  it('what is asked of somebody is a task of theirs', async () => {
    const waiting = await propose('cm.eitorf');
    const { body } = await api.ask(
      COUNTY,
      '{ tasks(first: 50, filter: { kind: TEMPLATE_PROPOSED }) { nodes { templateProposal { id } } } }',
    );
    expect(body.data).toEqual({ tasks: { nodes: [{ templateProposal: { id: waiting.id } }] } });
    expect(publicId('template_proposal', referenceUuid('template-proposal', 'rsk:windeck'))).not.toBe(
      waiting.id,
    );
  });
});
