import type { Grant } from '../../platform/persistence/grants.ts';
import { coordinator, employer, head, overseers, reviewed } from './review-sets.ts';

const tables = ['quality_review', 'review_item', 'review_case', 'review_finding'];

/** All but the seed: by it and the cases of the place anybody could tell whose cases were drawn. */
const ofReviewed = [
  'county_id',
  'id',
  'organisation_id',
  'template_version_id',
  'period_from',
  'period_to',
  'sample_size',
  'population_count',
  'state',
  'planned_on',
  'drawn_on',
  'sent_on',
  'statement_due_on',
  'closed_on',
  'measures',
  'person_id',
  'person_name',
  'version',
] as const;

/** What the employer may know of a report: neither the review it came from nor who is who in the county. */
const ofEmployer = [
  'county_id',
  'id',
  'organisation_id',
  'subject_id',
  'title',
  'body',
  'figures',
  'state',
  'person_name',
  'approver_name',
  'statement',
  'stated_on',
  'released_on',
  'acknowledged_on',
  'version',
] as const;

export const qualityReviewGrants: readonly Grant[] = [
  ...tables.map((name): Grant => ({
    table: `casework.${name}`,
    roles: overseers,
    rights: { select: true },
  })),
  { table: 'casework.quality_review', roles: reviewed, rights: { select: ofReviewed } },
  ...['review_item', 'review_case', 'review_finding'].map((name): Grant => ({
    table: `casework.${name}`,
    roles: reviewed,
    rights: { select: true },
  })),
  ...['quality_review', 'review_item'].map((name): Grant => ({
    table: `casework.${name}`,
    roles: overseers,
    rights: { insert: true },
  })),
  {
    table: 'casework.quality_review',
    roles: coordinator,
    rights: { update: ['state', 'sent_on', 'statement_due_on', 'closed_on', 'measures', 'version'] },
  },
  { table: 'casework.review_case', roles: coordinator, rights: { update: ['shared_on'] } },
  {
    table: 'casework.review_case',
    roles: reviewed,
    rights: { update: ['statement', 'stated_on', 'version'] },
  },
  {
    table: 'casework.review_finding',
    roles: coordinator,
    rights: {
      insert: true,
      update: ['rating', 'remark', 'person_id', 'person_name', 'recorded_on', 'version'],
    },
  },
  { table: 'review_report', roles: [...overseers, ...reviewed], rights: { select: true } },
  { table: 'review_report', roles: employer, rights: { select: ofEmployer } },
  {
    table: 'review_report',
    roles: coordinator,
    rights: { insert: true, update: ['title', 'body', 'figures', 'state', 'submitted_on', 'version'] },
  },
  {
    table: 'review_report',
    roles: head,
    rights: {
      update: [
        'state',
        'approver_id',
        'approver_name',
        'approved_on',
        'statement_due_on',
        'released_on',
        'version',
      ],
    },
  },
  { table: 'review_report', roles: reviewed, rights: { update: ['statement', 'stated_on', 'version'] } },
  { table: 'review_report', roles: employer, rights: { update: ['acknowledged_on', 'version'] } },
];
