import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, overseers, spreadRows } from './casework-rows.support.ts';
import {
  coordinator,
  findingAttempts,
  findingsSeen,
  itemAttempts,
  itemsSeen,
  reviewAttempts,
  reviewCaseAttempts,
  reviewCasesSeen,
  reviewsSeen,
  type ReviewCaseRow,
  type ReviewRow,
} from './review-rows.support.ts';
import { byKey, sqlUuid } from './roles.support.ts';

const errors = 'errors { code path message currentVersion }';
const ofReview = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { review { id state measures cases { reference } } ${errors} } }`;
const ofCase = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { reviewCase { id statement findings { remark } } ${errors} } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

const PLACES = ['bornheim', 'siegburg', 'rkn'];
/** What the rows made below are told by, in each place. */
const made = (world: World, state: string): ReviewRow[] =>
  byKey(world.organisation, PLACES).map(({ id }) =>
    world['casework.quality_review'].find(
      (row) => row.organisation_id === id && row.state === state && row.sample_size === 1,
    )!,
  );
const casesOf = (world: World, state: string): ReviewCaseRow[] =>
  made(world, state).map(({ id }) => world['casework.review_case'].find((row) => row.review_id === id)!);

const isOfCounty = (who: Principal, row: { readonly county_id: string }, ...roles: string[]): boolean =>
  roles.includes(who.role) && who.countyId === row.county_id;

const qualityReviewPlan: MutationSample<ReviewRow> = {
  document: ofReview('qualityReviewPlan'),
  targets: (world) => made(world, 'PLANNED'),
  input: ({ organisation_id, county_id }, world) => ({
    ...key(),
    municipalityId: publicId(organisation_id === county_id ? 'county' : 'municipality', organisation_id),
    templateVersionId: publicId('template_version', checklistOf(county_id, world)),
    periodFrom: '2020-01-01',
    periodTo: '2026-11-28',
    sampleSize: 1,
  }),
  isAllowed: (who, row) => isOfCounty(who, row, 'COUNTY_COORDINATOR', 'CENTRE_HEAD'),
  by: 'head.rsk',
};
/** The one made below: others may have no words. */
const checklistOf = (county: string, world: World): string =>
  world.template_version.find(
    (row) =>
      row.county_id === county &&
      row.state === 'PUBLISHED' &&
      world.template.some(({ id, title }) => id === row.template_id && title.startsWith('reviewed by')),
  )!.id;

const qualityReviewDraw: MutationSample<ReviewRow> = {
  document: ofReview('qualityReviewDraw'),
  targets: (world) => made(world, 'PLANNED'),
  input: ({ id, version }) => ({ ...key(), reviewId: publicId('quality_review', id), version }),
  isAllowed: (who, row) => isOfCounty(who, row, 'COUNTY_COORDINATOR', 'CENTRE_HEAD'),
  by: 'coordinator.rsk',
};
const qualityReviewAdvance: MutationSample<ReviewRow> = {
  document: ofReview('qualityReviewAdvance'),
  targets: (world) => made(world, 'STATEMENT'),
  input: ({ id, version }) => ({
    ...key(),
    reviewId: publicId('quality_review', id),
    version,
    toState: 'CLOSED',
    measures: 'M',
  }),
  isAllowed: (who, row) => isOfCounty(who, row, 'COUNTY_COORDINATOR'),
  by: 'coordinator.rsk',
};
const reviewFindingRecord: MutationSample<ReviewCaseRow> = {
  document: ofCase('reviewFindingRecord'),
  targets: (world) => casesOf(world, 'RUNNING'),
  input: ({ id, review_id }, world) => ({
    ...key(),
    reviewCaseId: publicId('review_case', id),
    itemId: publicId(
      'review_item',
      world['casework.review_item'].find((row) => row.review_id === review_id)!.id,
    ),
    rating: 'NOT_APPLICABLE',
  }),
  isAllowed: (who, row) => isOfCounty(who, row, 'COUNTY_COORDINATOR'),
  by: 'coordinator.rsk',
};
const reviewStatementGive: MutationSample<ReviewCaseRow> = {
  document: ofCase('reviewStatementGive'),
  targets: (world) => casesOf(world, 'STATEMENT'),
  input: ({ id, version }) => ({
    ...key(),
    reviewCaseId: publicId('review_case', id),
    version,
    statement: 'S',
  }),
  isAllowed: (who, row) => isOfCounty(who, row, 'CASE_MANAGER') && who.personId === row.responsible_id,
  by: 'cm.bornheim',
};

const variants = `(values ('P', 'PLANNED', 0), ('R', 'RUNNING', 1), ('F', 'RUNNING', 2), ('S', 'STATEMENT', 2), ('C0', 'CLOSED', 2), ('C1', 'CLOSED', 2), ('C2', 'CLOSED', 2), ('C3', 'CLOSED', 2), ('C4', 'CLOSED', 2), ('C5', 'CLOSED', 2)) v(name, state, rated)`;
const places = `(select distinct on (f.county_id, f.organisation_id) f.* from casework.case_file f order by f.county_id, f.organisation_id, f.id) f`;
const reviewId = sqlUuid(`'review' || f.organisation_id || v.name`);
const somebody = (county: string, nth = 0): string =>
  `(select p.id from app.person p where p.county_id = ${county} order by p.id offset ${nth} limit 1)`;
const reports = `(values ('C1', 'DRAFT'), ('C2', 'APPROVAL'), ('C3', 'ANNOUNCED'), ('C4', 'RELEASED'), ('C5', 'RELEASED')) v(name, state)`;

export const spec: ModuleSpec = {
  tables: {
    'casework.quality_review': {
      grants: [
        ['SELECT', overseers, '*'],
        [
          'SELECT',
          [cm],
          'closed_on county_id drawn_on id measures organisation_id period_from period_to person_id person_name planned_on population_count sample_size sent_on state statement_due_on template_version_id version',
        ],
        ['INSERT', overseers, '*'],
        ['UPDATE', [coordinator], 'closed_on measures sent_on state statement_due_on version'],
      ],
      seen: reviewsSeen,
      attempts: reviewAttempts,
      node: {
        kind: () => 'quality_review',
        type: () => 'QualityReview',
        samples: (world) => spreadRows(world['casework.quality_review']),
      },
    },
    'casework.review_item': {
      grants: [
        ['SELECT', [...overseers, cm], '*'],
        ['INSERT', overseers, '*'],
      ],
      seen: itemsSeen,
      attempts: itemAttempts,
      node: {
        kind: () => 'review_item',
        type: () => 'ReviewItem',
        samples: (world) => spreadRows(world['casework.review_item']),
      },
    },
    'casework.review_case': {
      grants: [
        ['SELECT', [...overseers, cm], '*'],
        ['UPDATE', [coordinator], 'shared_on'],
        ['UPDATE', [cm], 'stated_on statement version'],
      ],
      heldByReading: ['case_manager_answers', 'coordinator_shares without county_id'],
      seen: reviewCasesSeen,
      attempts: reviewCaseAttempts,
      node: {
        kind: () => 'review_case',
        type: () => 'ReviewCase',
        samples: (world) => spreadRows(world['casework.review_case']),
      },
    },
    'casework.review_finding': {
      grants: [
        ['SELECT', [...overseers, cm], '*'],
        ['INSERT', [coordinator], '*'],
        ['UPDATE', [coordinator], 'person_id person_name rating recorded_on remark version'],
      ],
      seen: findingsSeen,
      attempts: findingAttempts,
      node: {
        kind: () => 'review_finding',
        type: () => 'ReviewFinding',
        samples: (world) => spreadRows(world['casework.review_finding']),
      },
    },
  },
  mutations: {
    qualityReviewPlan,
    qualityReviewDraw,
    qualityReviewAdvance,
    reviewFindingRecord,
    reviewStatementGive,
  },
  // of every place that has cases a review in every state, and reports in every state of those that are closed
  unusual: [
    `insert into app.template (county_id, id, kind, title) select c.id, ${sqlUuid(`'reviewed by' || c.id`)}, 'CHECKLIST', 'reviewed by' from app.organisation c where c.kind = 'COUNTY'`,
    `insert into app.template_version (county_id, id, template_id, number, state, published_on) select t.county_id, ${sqlUuid(`'version' || t.id`)}, t.id, 1, 'PUBLISHED', '2026-01-01' from app.template t where t.title = 'reviewed by'`,
    `insert into app.template_text (county_id, template_version_id, language, body) select t.county_id, ${sqlUuid(`'version' || t.id`)}, 'de', e'x\\n\\ny\\n\\nz' from app.template t where t.title = 'reviewed by'`,
    `insert into casework.quality_review (county_id, id, organisation_id, template_version_id, period_from, period_to, sample_size, state, seed, population_count, planned_on, statement_due_on, measures, person_id, person_name) select f.county_id, ${reviewId}, f.organisation_id, (select ${sqlUuid(`'version' || t.id`)} from app.template t where t.county_id = f.county_id and t.title = 'reviewed by'), '2020-01-01', '2026-12-31', 1, v.state, case when v.state <> 'PLANNED' then f.id end, 1, '2026-01-01', '2026-01-02', 'x', ${somebody('f.county_id')}, 'x' from ${places} cross join ${variants}`,
    `insert into casework.review_item (county_id, id, review_id, number, text) select f.county_id, ${sqlUuid(`'item' || ${reviewId} || n`)}, ${reviewId}, n, 'x' from ${places} cross join ${variants} cross join generate_series(1, 2) n`,
    `insert into casework.review_case (county_id, id, review_id, case_id, number, reference, responsible_id, shared_on, statement) select f.county_id, ${sqlUuid(`'drawn' || ${reviewId}`)}, ${reviewId}, f.id, 1, 'x', f.responsible_id, case when v.state in ('STATEMENT', 'CLOSED') then date '2026-01-02' end, 'x' from ${places} cross join ${variants} where v.state <> 'PLANNED'`,
    `insert into casework.review_finding (county_id, id, review_id, review_case_id, review_item_id, rating, remark, person_id, person_name, recorded_on) select f.county_id, ${sqlUuid(`'finding' || ${reviewId} || n`)}, ${reviewId}, ${sqlUuid(`'drawn' || ${reviewId}`)}, ${sqlUuid(`'item' || ${reviewId} || n`)}, 'FULFILLED', 'x', ${somebody('f.county_id')}, 'x', '2026-01-01' from ${places} cross join ${variants} cross join generate_series(1, 2) n where n <= v.rated`,
    `insert into app.review_report (county_id, id, review_id, organisation_id, subject_id, title, body, figures, state, person_id, person_name, submitted_on, approver_id, approver_name, approved_on, statement_due_on, statement, released_on, acknowledged_on) select f.county_id, ${sqlUuid(`'report' || ${reviewId}`)}, ${reviewId}, f.organisation_id, f.responsible_id, 'x', 'x', 'x', v.state, ${somebody('f.county_id')}, 'x', '2026-01-03', case when v.state in ('ANNOUNCED', 'RELEASED') then ${somebody('f.county_id', 1)} end, 'x', '2026-01-04', '2026-01-05', 'x', case when v.state = 'RELEASED' then date '2026-01-06' end, case when v.name = 'C5' then date '2026-01-07' end from ${places} cross join ${reports}`,
  ],
  multiply: [
    `insert into casework.quality_review (county_id, id, organisation_id, template_version_id, period_from, period_to, sample_size, planned_on, person_id, person_name) select county_id, ${sqlUuid(`id::text || n`)}, organisation_id, template_version_id, period_from, period_to, sample_size, planned_on, person_id, person_name from casework.quality_review, generate_series(1, 19) n`,
    // here and not with the reports: the reviews they hang on come first
    `insert into app.review_report (county_id, id, review_id, organisation_id, subject_id, title, body, state, person_id, person_name, approver_id, released_on) select o.county_id, ${sqlUuid(`o.id::text || n`)}, ${sqlUuid(`o.review_id::text || n`)}, o.organisation_id, o.subject_id, o.title, o.body, o.state, o.person_id, o.person_name, o.approver_id, o.released_on from app.review_report o, generate_series(1, 19) n`,
  ],
  grows: ['Query.qualityReviews', 'Query.reviewReports'],
};
