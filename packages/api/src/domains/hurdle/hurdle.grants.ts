import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManagers, ofPlace, outsiders, overseers, steeringMembers } from './hurdle-sets.ts';

/** How it stands, without how many different ones there are. */
const ofHurdle = [
  'county_id',
  'id',
  'title',
  'theme',
  'state',
  'first_reported_on',
  'merged_into_id',
  'answer',
  'decided_on',
  'version',
  'report_count',
] as const;

const ofStep = [
  'county_id',
  'id',
  'hurdle_id',
  'step',
  'from_state',
  'to_state',
  'remark',
  'occurred_on',
] as const;

/** What is said, and by nobody. */
const ofReport = [
  'county_id',
  'id',
  'hurdle_id',
  'source',
  'municipality_id',
  'theme',
  'legal_domains',
  'bodies',
  'title',
  'description',
  'proposal',
  'reported_on',
  'version',
] as const;
const withReporter = [...ofReport, 'organisation_id', 'person_name', 'reporter_organisation'] as const;

export const hurdleGrants: readonly Grant[] = [
  {
    table: 'hurdle.hurdle',
    roles: overseers,
    rights: {
      select: true,
      insert: ['county_id', 'id', 'title', 'theme', 'state', 'first_reported_on'],
      update: ['title', 'theme', 'state', 'merged_into_id', 'answer', 'version'],
    },
  },
  {
    table: 'hurdle.hurdle',
    roles: [...ofPlace, ...outsiders, ...steeringMembers],
    rights: { select: ofHurdle },
  },
  // of the first step it would be who reported
  {
    table: 'hurdle.step',
    roles: overseers,
    rights: { select: [...ofStep, 'person_name'], update: ['remark'] },
  },
  {
    table: 'hurdle.step',
    roles: [...ofPlace, ...outsiders, ...steeringMembers],
    rights: { select: ofStep },
  },
  // neither whose person it is nor the secret: the county asks back by name, and counts by the database
  {
    table: 'hurdle.report',
    roles: overseers,
    rights: { select: [...withReporter, 'is_other_case'], update: ['hurdle_id'] },
  },
  {
    table: 'hurdle.report',
    roles: [...ofPlace, ...outsiders],
    rights: { select: [...withReporter, 'person_id'] },
  },
  { table: 'hurdle.report', roles: steeringMembers, rights: { select: ofReport } },
  { table: 'hurdle.report', roles: [...caseManagers, ...outsiders], rights: { insert: true } },
  { table: 'hurdle.report_case', roles: caseManagers, rights: { select: true, insert: true } },
  { table: 'hurdle.reconstruction', roles: [...overseers, ...steeringMembers], rights: { select: true } },
  {
    table: 'hurdle.reconstruction',
    roles: overseers,
    rights: {
      update: [
        'course',
        'interfaces',
        'attempts',
        'problem_fields',
        'common_problem',
        'outcome',
        'reason',
        'concluded_on',
        'person_id',
        'person_name',
        'version',
      ],
    },
  },
];
