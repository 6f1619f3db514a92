import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, overseers, spreadRows } from './casework-rows.support.ts';
import { reportAttempts, reportsSeen, type ReportRow } from './review-report-rows.support.ts';
import { coordinator, type ReviewRow } from './review-rows.support.ts';
import { byKey, hr } from './roles.support.ts';

const head = 'kim_centre_head';
const errors = 'errors { code path message currentVersion }';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { report { id title state statement } ${errors} } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

const PLACES = ['bornheim', 'siegburg', 'rkn'];
const inState = (world: World, state: string): ReportRow[] =>
  byKey(world.organisation, PLACES).map(({ id }) =>
    world.review_report.find(
      (row) => row.organisation_id === id && row.state === state && row.acknowledged_on === null,
    )!,
  );
/** Closed, and nobody has written of it. */
const unreported = (world: World): ReviewRow[] =>
  byKey(world.organisation, PLACES).map(({ id }) =>
    world['casework.quality_review'].find(
      (row) =>
        row.organisation_id === id &&
        row.state === 'CLOSED' &&
        !world.review_report.some((one) => one.review_id === row.id),
    )!,
  );
const isOfCounty = (who: Principal, row: { readonly county_id: string }, role: string): boolean =>
  who.role === role && who.countyId === row.county_id;
const named = ({ id, version }: ReportRow) => ({
  ...key(),
  reportId: publicId('review_report', id),
  version,
});

const reviewReportWrite: MutationSample<ReviewRow> = {
  document: mutation('reviewReportWrite'),
  targets: unreported,
  input: ({ id }, world) => ({
    ...key(),
    reviewId: publicId('quality_review', id),
    subjectId: publicId(
      'person',
      world['casework.review_case'].find((row) => row.review_id === id)!.responsible_id,
    ),
    title: 'T',
    body: 'B',
    withFigures: false,
  }),
  isAllowed: (who, row) => isOfCounty(who, row, 'COUNTY_COORDINATOR'),
  by: 'coordinator.rsk',
};
const reviewReportAdvance: MutationSample<ReportRow> = {
  document: mutation('reviewReportAdvance'),
  targets: (world) => inState(world, 'APPROVAL'),
  input: (row) => ({ ...named(row), toState: 'DRAFT' }),
  isAllowed: (who, row) => isOfCounty(who, row, 'CENTRE_HEAD'),
  by: 'head.rsk',
};
const reviewReportAnswer: MutationSample<ReportRow> = {
  document: mutation('reviewReportAnswer'),
  targets: (world) => inState(world, 'ANNOUNCED'),
  input: (row) => ({ ...named(row), statement: 'S' }),
  isAllowed: (who, row) => isOfCounty(who, row, 'CASE_MANAGER') && who.personId === row.subject_id,
  by: 'cm.bornheim',
};
const reviewReportAcknowledge: MutationSample<ReportRow> = {
  document: mutation('reviewReportAcknowledge'),
  targets: (world) => inState(world, 'RELEASED'),
  input: named,
  isAllowed: (who, row) => isOfCounty(who, row, 'MUNICIPAL_HR') && who.organisationId === row.organisation_id,
  by: 'hr.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    review_report: {
      grants: [
        ['SELECT', [...overseers, cm], '*'],
        [
          'SELECT',
          [hr],
          'acknowledged_on approver_name body county_id figures id organisation_id person_name released_on state stated_on statement subject_id title version',
        ],
        ['INSERT', [coordinator], '*'],
        ['UPDATE', [coordinator], 'body figures state submitted_on title version'],
        [
          'UPDATE',
          [head],
          'approved_on approver_id approver_name released_on state statement_due_on version',
        ],
        ['UPDATE', [cm], 'stated_on statement version'],
        ['UPDATE', [hr], 'acknowledged_on version'],
      ],
      heldByReading: [
        'case_manager_answers without county_id',
        'case_manager_answers without subject_id',
        'coordinator_corrects without county_id',
        'employer_acknowledges without county_id',
        'employer_acknowledges without organisation_id',
      ],
      seen: reportsSeen,
      attempts: reportAttempts,
      node: {
        kind: () => 'review_report',
        type: () => 'ReviewReport',
        samples: (world) => spreadRows(world.review_report),
      },
    },
  },
  mutations: { reviewReportWrite, reviewReportAdvance, reviewReportAnswer, reviewReportAcknowledge },
};
