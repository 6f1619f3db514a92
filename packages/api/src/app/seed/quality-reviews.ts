import type { EntityManager } from '@mikro-orm/postgresql';
import { demoFinding, demoReviewChecklist, demoReviews } from '@kim/schema/demo/quality-reviews.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';
const SAMPLE = 2;
const checklistUuid = referenceUuid('template-version', `${COUNTY}:CHECKLIST:review:1`);
const base = { county_id: organisationUuid(COUNTY) };
const by = { person_id: referenceUuid('person', 'coordinator.rsk'), person_name: 'Karim Muster-Rsk' };

/** What the demo's county reviews by. */
export const seedReviewChecklist = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const { title, items, publishedOn } = demoReviewChecklist;
  const templateId = referenceUuid('template', `${COUNTY}:CHECKLIST:review`);
  await insertMissing(em, 'template', [{ ...base, id: templateId, kind: 'CHECKLIST', title }]);
  await insertMissing(em, 'template_version', [
    {
      ...base,
      id: checklistUuid,
      template_id: templateId,
      number: 1,
      state: 'PUBLISHED',
      published_on: publishedOn,
    },
  ]);
  await insertMissing(em, 'template_text', [
    {
      ...base,
      template_version_id: checklistUuid,
      language: 'de',
      body: [title, ...items].join('\n\n'),
    },
  ]);
};

/** Reviews that are closed, with their reports to the employer. */
export const seedQualityReviews = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  for (const demo of demoReviews) await seedReview(em, demo);
};

type DemoReview = (typeof demoReviews)[number];

const seedReview = async (em: EntityManager, { place, review, report }: DemoReview): Promise<void> => {
  const id = referenceUuid('quality-review', `${COUNTY}:${place}`);
  const seed = referenceUuid('review-seed', id);
  const cases = await em.execute<DrawnCase[]>(
    `select c.id, c.reference, c.responsible_id, (count(*) over ())::int as found from casework.case_file c
     where c.county_id = ? and c.organisation_id = ? and c.opened_on <= ? and (c.closed_on is null or c.closed_on >= ?)
     order by md5(? || c.id::text) limit ${SAMPLE}`,
    [base.county_id, organisationUuid(place), review.period_to, review.period_from, seed],
  );
  const [first] = cases;
  await insertMissing(em, 'casework.quality_review', [
    {
      ...base,
      id,
      organisation_id: organisationUuid(place),
      template_version_id: checklistUuid,
      ...review,
      sample_size: SAMPLE,
      population_count: first!.found,
      seed,
      state: 'CLOSED',
      ...by,
    },
  ]);
  await seedFindings(em, { id, review, cases });
  if (!report) return;
  const approver = {
    approver_id: referenceUuid('person', 'head.rsk'),
    approver_name: 'Hanna Muster-Rsk',
  };
  await insertMissing(em, 'review_report', [
    {
      ...base,
      id: referenceUuid('review-report', id),
      review_id: id,
      organisation_id: organisationUuid(place),
      subject_id: first!.responsible_id,
      ...report,
      ...by,
      ...('approved_on' in report ? approver : {}),
    },
  ]);
};

interface DrawnCase {
  readonly id: string;
  readonly reference: string;
  readonly responsible_id: string;
  readonly found: number;
}
interface Drawn extends Pick<DemoReview, 'review'> {
  readonly id: string;
  readonly cases: readonly DrawnCase[];
}
/** The points of the checklist, and what was found of each in each case. */
const seedFindings = async (em: EntityManager, { id: reviewId, review, cases }: Drawn): Promise<void> => {
  const itemUuid = (number: number): string => referenceUuid('review-item', `${reviewId}:${number}`);
  const items = demoReviewChecklist.items.map((text, index) => ({ number: index + 1, text }));
  await insertMissing(
    em,
    'casework.review_item',
    items.map((item) => ({ ...base, id: itemUuid(item.number), review_id: reviewId, ...item })),
  );
  const drawn = cases.map(({ id, reference, responsible_id }, index) => ({
    ...base,
    id: referenceUuid('review-case', `${reviewId}:${index + 1}`),
    review_id: reviewId,
    case_id: id,
    number: index + 1,
    reference,
    responsible_id,
    shared_on: review.sent_on,
    statement: demoFinding.statement,
    stated_on: review.statement_due_on,
  }));
  await insertMissing(em, 'casework.review_case', drawn);
  const findings = drawn.flatMap(({ id }) => items.map(({ number }) => ({ id, number })));
  await insertMissing(
    em,
    'casework.review_finding',
    findings.map(({ id, number }) => ({
      ...base,
      id: referenceUuid('review-finding', `${id}:${number}`),
      review_id: reviewId,
      review_case_id: id,
      review_item_id: itemUuid(number),
      rating: number === 4 ? 'PARTLY' : 'FULFILLED',
      remark: number === 4 ? demoFinding.remark : null,
      recorded_on: review.drawn_on,
      ...by,
    })),
  );
};
