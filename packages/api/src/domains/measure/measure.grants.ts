import type { Grant } from '../../platform/persistence/grants.ts';
import { controllers, groupReaders, loopReaders, readers, steerers } from './measure-sets.ts';

const others = readers.filter((role) => !controllers.includes(role));
const [ofStep, ofReview] = [
  ['county_id', 'id', 'measure_id', 'step', 'from_state', 'to_state', 'occurred_on', 'person_name'],
  [
    'county_id',
    'id',
    'measure_id',
    'year',
    'quarter',
    'light',
    'value',
    'reviewed_on',
    'person_name',
    'version',
  ],
];
const ofLink = [
  'county_id',
  'id',
  'measure_id',
  'working_group_id',
  'hurdle_id',
  'linked_on',
  'ended_on',
] as const;
const planned = [
  'owner_organisation_id',
  'owner_organisation_name',
  'owner_person_id',
  'owner_person_name',
  'due_on',
  'indicator',
  'unit',
  'target',
];
const reviewed = ['light', 'value', 'remark', 'reviewed_on', 'person_id', 'person_name', 'version'];

/** Nobody may write a word of the concept: no right to insert, delete or change wording, title or situation. */
export const measureGrants: readonly Grant[] = [
  ...['action_field', 'action_goal', 'measure'].map((table): Grant => ({
    table: `measure.${table}`,
    roles: readers,
    rights: { select: true },
  })),
  {
    table: 'measure.measure',
    roles: steerers,
    rights: { update: [...planned, 'state', 'evidence', 'published_on', 'version'] },
  },
  // without the remarks
  { table: 'measure.measure_step', roles: others, rights: { select: ofStep } },
  { table: 'measure.measure_review', roles: others, rights: { select: ofReview } },
  { table: 'measure.measure_step', roles: controllers, rights: { select: true } },
  { table: 'measure.measure_review', roles: controllers, rights: { select: true } },
  { table: 'measure.measure_step', roles: steerers, rights: { insert: true } },
  { table: 'measure.measure_review', roles: steerers, rights: { insert: true, update: reviewed } },
  { table: 'measure.measure_link', roles: [...loopReaders, ...groupReaders], rights: { select: ofLink } },
  {
    table: 'measure.measure_link',
    roles: steerers,
    rights: { select: true, insert: true, update: ['ended_on'] },
  },
];
