import { readFileSync } from 'node:fs';
import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import type { MemberDatabaseRole } from '../../platform/persistence/database-roles.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import { fileOf, personOf } from '../personnel/personnel-asking.support.ts';
import { checklist, plan, reviewing, untouched, type Review } from './review-asking.support.ts';

let api: Harness;
let client: pg.Client;
let closed: Review;
let draftId: string;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  const work = reviewing(() => api);
  closed = await work.closed('bornheim');
  const { row } = await work.report('coordinator.rsk', 'reviewReportWrite', {
    reviewId: closed.id,
    subjectId: personOf('cm.bornheim'),
    title: 'Entwurf',
    body: 'Noch nicht fertig.',
    withFigures: false,
  });
  draftId = row.id;
});
afterAll(async () => {
  await client.end();
  await api.stop();
});

const contract = readFileSync(new URL(import.meta.resolve('@kim/schema/schema.graphql')), 'utf8');
/** Fields of the contract that lead to a type, as `Type.field`. */
const waysTo = (...types: readonly string[]): string[] =>
  [...contract.matchAll(/^type (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)].flatMap(([, type, body]) =>
    [
      ...body!.replaceAll(/"""[\s\S]*?"""/g, '').matchAll(/^ {2}(\w+)(?:\([\s\S]*?\))?: ([[\]!\w]+)/gm),
    ].flatMap(([, field, to]) => (types.includes(to!.replaceAll(/[[\]!]/g, '')) ? [`${type}.${field}`] : [])),
  );

const asked = async (persona: string, document: string): Promise<unknown> => {
  const { body } = await api.ask(persona, document);
  return body.errors?.[0]?.extensions['code'] ?? body.data;
};
/** As the role, past the program: what the database alone lets through. */
const inDatabase = async (role: MemberDatabaseRole, place: string, sql: string): Promise<unknown> => {
  const county = referenceUuid('organisation', 'rsk');
  const organisation = referenceUuid('organisation', place);
  const person = referenceUuid('person', role === 'kim_municipal_hr' ? `hr.${place}` : 'coordinator.rsk');
  const key = Buffer.from(api.database.sealKey, 'hex');
  const seal = sealContext(key, { role, county, organisation, person, today: '2026-11-28' });
  await client.query(`begin; set local role ${role}; set local kim.context = '${seal}'`);
  try {
    return (await client.query<object>(sql)).rows;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
};
const REFUSED = '42501';

describe.each(['hr.bornheim', 'lead.bornheim'])(
  'review findings are refused to %s on every path',
  (persona) => {
    const TYPES = [
      'QualityReview',
      'QualityReviewConnection',
      'QualityReviewEdge',
      'ReviewItem',
      'ReviewCase',
      'ReviewFinding',
    ];
    it('there are these ways in the contract, and no other', () => {
      expect(waysTo(...TYPES).toSorted()).toEqual([
        'QualityReview.cases',
        'QualityReview.items',
        'QualityReviewConnection.edges',
        'QualityReviewConnection.nodes',
        'QualityReviewEdge.node',
        'QualityReviewPayload.review',
        'Query.qualityReview',
        'Query.qualityReviews',
        'ReviewCase.findings',
        'ReviewCase.review',
        'ReviewCasePayload.reviewCase',
        'ReviewFinding.item',
        'ReviewReport.review',
        'Task.review',
      ]);
    });

    it.each([
      'qualityReviews(first: 1) { totalCount }',
      'qualityReviews(first: 1) { nodes { id } }',
      'qualityReviews(first: 1) { edges { cursor } }',
      'tasks(first: 1) { nodes { review { id } } }',
      'reviewReports(first: 1) { nodes { review { id } } }',
    ])('%s', async (document) => {
      expect(await asked(persona, `{ ${document} }`)).toBe('FORBIDDEN');
    });

    it('by id, of what is and of what is not', async () => {
      for (const id of [closed.id, publicId('quality_review', referenceUuid('quality-review', 'none'))])
        expect(await asked(persona, `{ qualityReview(id: "${id}") { state } }`)).toBe('FORBIDDEN');
      for (const id of [closed.id, closed.cases[0]!.id, closed.items[0]!.id, draftId])
        expect(await asked(persona, `{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    });

    it('by changing', () =>
      untouched(api, async () => {
        const { act, rate, state } = reviewing(() => api);
        const seen = { reviewId: closed.id, version: closed.version };
        const first = { reviewCaseId: closed.cases[0]!.id };
        const tried = [
          await act(persona, 'qualityReviewPlan', { ...plan('bornheim'), templateVersionId: checklist }),
          await act(persona, 'qualityReviewDraw', seen),
          await act(persona, 'qualityReviewAdvance', { ...seen, toState: 'CLOSED' }),
          await rate(persona, { ...first, itemId: closed.items[0]!.id, rating: 'FULFILLED' }),
          await state(persona, { ...first, version: 1, statement: 'x' }),
        ];
        expect(tried.map(({ refusal }) => refusal)).toEqual(tried.map(() => 'FORBIDDEN'));
      }));
  },
);

describe('the employer in the database', () => {
  const tables = ['quality_review', 'review_item', 'review_case', 'review_finding'];
  it.each(
    tables.flatMap((table) => [
      `select count(*) from casework.${table}`,
      `select from casework.${table} where false`,
      `update casework.${table} set version = 9`,
    ]),
  )('%s', async (sql) => {
    expect(await inDatabase('kim_municipal_hr', 'bornheim', sql)).toBe(REFUSED);
  });

  it('draws nothing and is told no name', async () => {
    const sql = `select seal.draw_review(gen_random_uuid()) as drawn, seal.names_client('${referenceUuid('organisation', 'bornheim')}', 'Amal') as named`;
    expect(await inDatabase('kim_municipal_hr', 'bornheim', sql)).toEqual([{ drawn: null, named: false }]);
  });

  it('finds no draft, no report of another employer, and in its own not what it came from', async () => {
    const titles = 'select title from app.review_report';
    expect(await inDatabase('kim_municipal_hr', 'bornheim', titles)).toEqual([]);
    expect(await inDatabase('kim_municipal_hr', 'windeck', titles)).toHaveLength(1);
    for (const column of ['review_id', 'person_id', 'submitted_on'])
      expect(await inDatabase('kim_municipal_hr', 'windeck', `select ${column} from app.review_report`)).toBe(
        REFUSED,
      );
    const again = `select from app.review_report order by review_id`;
    expect(await inDatabase('kim_municipal_hr', 'windeck', again)).toBe(REFUSED);
  });

  it('reads of a released report its words alone', async () => {
    const own = '{ reviewReports(first: 9) { totalCount nodes { title figures subject { familyName } } } }';
    expect(await asked('hr.windeck', own)).toMatchObject({ reviewReports: { totalCount: 1 } });
    expect(await asked('hr.bornheim', own)).toMatchObject({ reviewReports: { totalCount: 0 } });
    expect(await asked('lead.bornheim', own)).toBe('FORBIDDEN');
    for (const field of ['submittedOn', 'approvedOn', 'statementDueOn', 'review { id }'])
      expect(await asked('hr.windeck', `{ reviewReports(first: 9) { nodes { ${field} } } }`)).toBe(
        'FORBIDDEN',
      );
  });
});

describe('personnel records are refused to a coordinator on every path', () => {
  const file = fileOf('cm.bornheim');
  it('there are these ways in the contract from outside of it, and no other', () => {
    const ways = waysTo('PersonnelFile', 'PersonnelFileConnection', 'Absence', 'AbsenceConnection');
    const fromOutside = ways.filter((way) => !/^(Absence|PersonnelFile)/.test(way));
    expect(fromOutside.filter((way) => !way.includes('Payload.')).toSorted()).toEqual([
      'Query.absence',
      'Query.absences',
      'Query.personnelFile',
      'Query.personnelFiles',
      'Task.absence',
      'Task.file',
    ]);
  });

  it('lists, counts, nothing but their own file', async () => {
    for (const persona of ['coordinator.rsk', 'head.rsk']) {
      expect(await asked(persona, `{ personnelFile(id: "${file}") { id } }`)).toEqual({
        personnelFile: null,
      });
      expect(await asked(persona, `{ node(id: "${file}") { id } }`)).toEqual({ node: null });
      const tasks = '{ tasks(first: 50) { nodes { file { id } absence { id } } } }';
      const { tasks: found } = (await asked(persona, tasks)) as { tasks: { nodes: object[] } };
      expect(found.nodes.filter((node) => JSON.stringify(node).includes('file_'))).toEqual([]);
    }
  });

  it('in the database nothing but what is kept about themselves', async () => {
    for (const table of ['file', 'contract', 'absence', 'appraisal'])
      expect([
        table,
        await inDatabase(
          'kim_county_coordinator',
          'rsk',
          table === 'file'
            ? `select f.person_id from personnel.file f where f.person_id <> '${referenceUuid('person', 'coordinator.rsk')}'`
            : `select c.id from personnel.${table} c where c.file_id <> all (array(select f.id from personnel.file f))`,
        ),
      ]).toEqual([table, []]);
  });
});

describe('a report written past the program', () => {
  it('is neither answered nor approved by who writes it', async () => {
    const review = uuidOfId(['quality_review'], (await reviewing(() => api).closed('siegburg')).id);
    const write = (columns: string, values: string): Promise<unknown> =>
      inDatabase(
        'kim_county_coordinator',
        'rsk',
        `insert into app.review_report (county_id, id, review_id, organisation_id, subject_id, title, body, state, person_id, person_name${columns}) select county_id, gen_random_uuid(), id, organisation_id, '${referenceUuid('person', 'cm.siegburg')}', 'x', 'x', 'DRAFT', seal.person(), 'x'${values} from casework.quality_review where id = '${review}'`,
      );
    expect(await write('', '')).toEqual([]);
    expect(await write(', statement, stated_on', ", 'x', '2026-11-28'")).toBe(REFUSED);
    expect(await write(', approver_id, approved_on', ", seal.person(), '2026-11-28'")).toBe(REFUSED);
  });
});
