import { personas } from '@kim/schema/demo/personas.ts';
import { uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { personOf } from '../personnel/personnel-asking.support.ts';
import { plan, place, reviewing, untouched, type Review } from './review-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { act, rate, state, running, step, rateAll, closed, report, reportStep } = reviewing(() => api);

const seen = async (persona: string, id: string): Promise<object | null | string> => {
  const { body } = await api.ask(persona, `{ qualityReview(id: "${id}") { state cases { reference } } }`);
  if (body.errors) return body.errors[0]!.extensions['code'] as string;
  return (body.data as unknown as { qualityReview: object | null }).qualityReview;
};

describe('planning and drawing', () => {
  it.each(personas.map(({ name }) => name).filter((name) => !/^(coordinator|head|two-hats)[.]/.test(name)))(
    'is not for %s',
    (persona) =>
      untouched(api, async () => {
        expect((await act(persona, 'qualityReviewPlan', plan('bornheim'))).refusal).toBe('FORBIDDEN');
      }),
  );

  it('is refused of another county, of a place without case management, by a draft, or of days to come', () =>
    untouched(api, async () => {
      const asked = (over: object) =>
        act('coordinator.rsk', 'qualityReviewPlan', { ...plan('alfter'), ...over });
      for (const key of ['hennef', 'dormagen'])
        expect((await asked({ municipalityId: place(key) })).codes).toEqual(['REVIEW_NO_PLACE']);
      expect((await asked({ periodTo: '2026-12-01', sampleSize: 0 })).codes).toEqual([
        'REVIEW_PERIOD',
        'REVIEW_SAMPLE',
      ]);
      expect((await act('coordinator.rkn', 'qualityReviewPlan', plan('alfter'))).codes).toEqual([
        'REVIEW_NO_PLACE',
      ]);
    }));

  it('draws at random by a seed that is kept, so that anybody who knows it draws the same again', async () => {
    const review = await running('bornheim', 2);
    expect(review.state).toBe('RUNNING');
    const again = await api.sql<{ reference: string }>(
      `select c.reference from casework.case_file c where c.organisation_id = $1 and c.opened_on <= '2026-11-15'
         and (c.closed_on is null or c.closed_on >= '2026-07-01') order by md5($2 || c.id::text)`,
      [referenceUuid('organisation', 'bornheim'), review.seed],
    );
    expect(again).toHaveLength(review.populationCount!);
    expect(review.cases.map(({ reference }) => reference)).toEqual(
      again.slice(0, 2).map(({ reference }) => reference),
    );
  });

  it('plans and draws nothing where there are fewer cases than wanted', async () => {
    const refusedOf = async (asking: () => Promise<{ readonly codes: readonly string[] }>): Promise<void> =>
      untouched(api, async () => {
        expect((await asking()).codes).toEqual(['REVIEW_TOO_FEW']);
      });
    await refusedOf(() => act('coordinator.rsk', 'qualityReviewPlan', plan('alfter', 99)));
    const { row } = await act('coordinator.rsk', 'qualityReviewPlan', plan('alfter', 1));
    await api.sql('update casework.quality_review set sample_size = 99 where id = $1', [
      uuidOfId(['quality_review'], row.id),
    ]);
    await refusedOf(() => act('coordinator.rsk', 'qualityReviewDraw', { reviewId: row.id, version: 1 }));
  });
});

describe('findings', () => {
  it('are for the county alone until all is rated, then for the case manager concerned, who answers', async () => {
    const review = await running('lohmar');
    const [first] = review.cases;
    const finding = {
      reviewCaseId: first!.id,
      itemId: review.items[0]!.id,
      rating: 'PARTLY',
      remark: 'Fehlt.',
    };
    await untouched(api, async () => {
      expect((await step('coordinator.rsk', review, 'STATEMENT')).codes).toEqual(['REVIEW_INCOMPLETE']);
      expect((await rate('coordinator.rsk', { ...finding, remark: ' ' })).codes).toEqual([
        'REVIEW_FINDING_TEXT',
      ]);
      const named = { ...finding, remark: 'Hier fehlt, was amal gesagt hat.' };
      expect((await rate('coordinator.rsk', named)).codes).toEqual(['REVIEW_PERSONAL']);
      for (const persona of ['head.rsk', 'cm.lohmar', 'hr.lohmar', 'lead.bornheim'])
        expect((await rate(persona, finding)).refusal).toBe('FORBIDDEN');
      expect((await rate('coordinator.rkn', finding)).codes).toEqual(['NOT_FOUND']);
    });
    await rateAll(review);
    expect(await seen('cm.lohmar', review.id)).toBeNull();
    const asked = (await step('coordinator.rsk', review, 'STATEMENT')).row;
    const { version, id: reviewCaseId } = asked.cases[0]!;
    const answer = { reviewCaseId, version, statement: 'Wird nachgeholt.' };
    await untouched(api, async () => {
      for (const persona of ['cm.alfter', 'cm.rkn'])
        expect((await state(persona, answer)).codes).toEqual(['NOT_FOUND']);
      expect((await state('coordinator.rsk', answer)).refusal).toBe('FORBIDDEN');
      expect((await rate('coordinator.rsk', { ...finding, remark: 'Spät.' })).codes).toEqual(['REVIEW_STEP']);
      expect((await step('coordinator.rsk', asked, 'CLOSED', 'So.')).codes).toEqual([
        'REVIEW_STATEMENTS_OPEN',
      ]);
    });
    expect((await state('cm.lohmar', answer)).codes).toEqual([]);
    const { body } = await api.ask('cm.lohmar', '{ qualityReviews(first: 10) { nodes { id caseCount } } }');
    expect(body.data).toEqual({ qualityReviews: { nodes: [{ id: review.id, caseCount: 2 }] } });
    for (const persona of ['cm.alfter', 'coordinator.rkn']) expect(await seen(persona, review.id)).toBeNull();
    for (const persona of ['hr.lohmar', 'lead.bornheim', 'dpo.rsk', 'funding.rsk'])
      expect([persona, await seen(persona, review.id)]).toEqual([persona, 'FORBIDDEN']);
  });

  it('stay with who was responsible when the case was drawn, wherever it goes', async () => {
    const review = await closed('meckenheim');
    const ids = review.cases.map(({ reference }) => reference);
    const [elsewhere, person] = [
      referenceUuid('organisation', 'alfter'),
      referenceUuid('person', 'cm.alfter'),
    ];
    await api.sql(
      'update casework.case_file set organisation_id = $1, responsible_id = $2 where reference = any ($3)',
      [elsewhere, person, ids],
    );
    const FINDINGS = `{ qualityReview(id: "${review.id}") { cases { reference case { phase } findings { rating } } } }`;
    const { body } = await api.ask('cm.meckenheim', FINDINGS);
    const found = (body.data as unknown as { qualityReview: { cases: { case: null; findings: object[] }[] } })
      .qualityReview.cases;
    expect(found.map((one) => [one.case, one.findings.length])).toEqual([
      [null, 5],
      [null, 5],
    ]);
    expect(await seen('cm.alfter', review.id)).toBeNull();
  });
});

describe('the report', () => {
  const text = (review: Review) => ({
    reviewId: review.id,
    subjectId: personOf('cm.siegburg'),
    title: 'Qualitätsprüfung',
    body: 'Die Standards werden eingehalten.',
    withFigures: false,
  });
  const received = async (): Promise<unknown> => {
    const { body } = await api.ask(
      'hr.siegburg',
      '{ reviewReports(first: 10) { totalCount nodes { title } } }',
    );
    return (body.data as unknown as { reviewReports: unknown }).reviewReports;
  };

  it('is written by one, approved by another, told to whom it is about, and released once', async () => {
    const review = await closed('siegburg');
    const wanted = text(review);
    const write = (over: object) => report('coordinator.rsk', 'reviewReportWrite', { ...wanted, ...over });
    await untouched(api, async () => {
      expect((await write({ withFigures: true })).codes).toEqual(['REPORT_FIGURES']);
      expect((await write({ body: 'Erfüllt in 1 von 2.' })).codes).toEqual(['REPORT_FIGURES']);
      expect((await write({ title: 'Erfüllt in 1 von 2' })).codes).toEqual(['REPORT_FIGURES']);
      expect((await write({ body: `Siehe ${review.cases[0]!.reference}.` })).codes).toEqual([
        'REVIEW_PERSONAL',
      ]);
      expect((await write({ subjectId: personOf('cm.alfter') })).codes).toEqual(['REPORT_SUBJECT']);
      expect((await report('head.rsk', 'reviewReportWrite', wanted)).refusal).toBe('FORBIDDEN');
    });
    const draft = (await write({})).row;
    await untouched(api, async () => {
      expect((await reportStep('coordinator.rsk', draft, 'RELEASED')).refusal).toBe('FORBIDDEN');
      expect((await reportStep('head.rsk', draft, 'RELEASED')).codes).toEqual(['REVIEW_STEP']);
      expect((await reportStep('hr.siegburg', draft, 'RELEASED')).refusal).toBe('FORBIDDEN');
    });
    const waiting = (await reportStep('coordinator.rsk', draft, 'APPROVAL')).row;
    const told = (await reportStep('head.rsk', waiting, 'ANNOUNCED')).row;
    const answer = { reportId: told.id, version: told.version, statement: 'Einverstanden.' };
    await untouched(api, async () => {
      expect((await reportStep('head.rsk', told, 'RELEASED')).codes).toEqual(['REVIEW_STATEMENTS_OPEN']);
      expect((await report('cm.alfter', 'reviewReportAnswer', answer)).codes).toEqual(['NOT_FOUND']);
    });
    expect(await received()).toEqual({ totalCount: 0, nodes: [] });
    const first = (await report('cm.siegburg', 'reviewReportAnswer', answer)).row;
    // what was said to one text is no answer to the next, on the same day either
    const back = (await reportStep('head.rsk', first, 'DRAFT')).row;
    const again = (await reportStep('coordinator.rsk', back, 'APPROVAL')).row;
    const announced = (await reportStep('head.rsk', again, 'ANNOUNCED')).row;
    await untouched(api, async () => {
      expect((await reportStep('head.rsk', announced, 'RELEASED')).codes).toEqual(['REVIEW_STATEMENTS_OPEN']);
    });
    const answered = (
      await report('cm.siegburg', 'reviewReportAnswer', { ...answer, version: announced.version })
    ).row;
    const out = (await reportStep('head.rsk', answered, 'RELEASED')).row;
    expect(out.viewerWays).toEqual([]);
    expect(await received()).toEqual({ totalCount: 1, nodes: [{ title: 'Qualitätsprüfung' }] });
    await untouched(api, async () => {
      expect((await reportStep('head.rsk', out, 'DRAFT')).codes).toEqual(['REVIEW_STEP']);
      expect((await write({ version: out.version })).codes).toEqual(['REVIEW_STEP']);
      const taken = { reportId: out.id, version: out.version };
      expect((await report('hr.bornheim', 'reviewReportAcknowledge', taken)).codes).toEqual(['NOT_FOUND']);
      expect((await report('cm.siegburg', 'reviewReportAcknowledge', taken)).refusal).toBe('FORBIDDEN');
    });
    const taken = { reportId: out.id, version: out.version };
    expect((await report('hr.siegburg', 'reviewReportAcknowledge', taken)).codes).toEqual([]);
  });
});
