import type { EntityManager } from '@mikro-orm/postgresql';
import { demoReview, demoReviewChecklist } from '@kim/schema/demo/quality-reviews.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';
const SAMPLE = 2;
const checklistUuid = referenceUuid('template-version', `${COUNTY}:CHECKLIST:review:1`);
const reviewUuid = referenceUuid('quality-review', `${COUNTY}:${demoReview.place}`);
const itemUuid = (number: number): string => referenceUuid('review-item', `${reviewUuid}:${number}`);

/** What the demo's county reviews by. */
export const seedReviewChecklist = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const base = { county_id: organisationUuid(COUNTY) };
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

/** A review that is closed, with its report to the employer. */
export const seedQualityReviews = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const { place, finding, statement, report, ...review } = demoReview;
  const base = { county_id: organisationUuid(COUNTY) };
  const by = { person_id: referenceUuid('person', 'coordinator.rsk'), person_name: 'Karim Muster-Rsk' };
  const seed = referenceUuid('review-seed', reviewUuid);
  const cases = await em.execute<{ id: string; reference: string; responsible_id: string; found: number }[]>(
    `select c.id, c.reference, c.responsible_id, (count(*) over ())::int as found from casework.case_file c
     where c.county_id = ? and c.organisation_id = ? and c.opened_on <= ? and (c.closed_on is null or c.closed_on >= ?)
     order by md5(? || c.id::text) limit ${SAMPLE}`,
    [base.county_id, organisationUuid(place), review.period_to, review.period_from, seed],
  );
  await insertMissing(em, 'casework.quality_review', [
    {
      ...base,
      id: reviewUuid,
      organisation_id: organisationUuid(place),
      template_version_id: checklistUuid,
      ...review,
      sample_size: SAMPLE,
      population_count: cases[0]!.found,
      seed,
      state: 'CLOSED',
      ...by,
    },
  ]);
  const items = demoReviewChecklist.items.map((text, index) => ({ number: index + 1, text }));
  await insertMissing(
    em,
    'casework.review_item',
    items.map((item) => ({ ...base, id: itemUuid(item.number), review_id: reviewUuid, ...item })),
  );
  const drawn = cases.map(({ id, reference, responsible_id }, index) => ({
    ...base,
    id: referenceUuid('review-case', `${reviewUuid}:${index + 1}`),
    review_id: reviewUuid,
    case_id: id,
    number: index + 1,
    reference,
    responsible_id,
    shared_on: review.sent_on,
    statement,
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
      review_id: reviewUuid,
      review_case_id: id,
      review_item_id: itemUuid(number),
      rating: number === 4 ? 'PARTLY' : 'FULFILLED',
      remark: number === 4 ? finding : null,
      recorded_on: review.drawn_on,
      ...by,
    })),
  );
  await insertMissing(em, 'review_report', [
    {
      ...base,
      id: referenceUuid('review-report', reviewUuid),
      review_id: reviewUuid,
      organisation_id: organisationUuid(place),
      subject_id: referenceUuid('person', `cm.${place}`),
      ...report,
      statement_due_on: report.stated_on,
      state: 'RELEASED',
      ...by,
      approver_id: referenceUuid('person', 'head.rsk'),
      approver_name: 'Hanna Muster-Rsk',
    },
  ]);
};
