import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type Statement } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { forConveners, seriesReadable } from './meeting-scope.ts';
import { listOf, oneOf, times } from './meeting-columns.ts';

const meetingsOf = (row: string, when: string): string =>
  `(select count(*)::int from meeting.meeting m where m.county_id = ${row}.county_id and m.series_id = ${row}.id and ${when})`;
const heldLastYear = (row: string, { bind, context }: Statement): string => {
  const today = bind(context.today, 'date');
  return meetingsOf(row, `m.state = 'HELD' and m.held_on > ${today} - 365 and m.held_on <= ${today}`);
};
const plannedNextYear: Column = ({ row, statement: { bind, context } }) => {
  const today = bind(context.today, 'date');
  return meetingsOf(
    row,
    `m.state in ('PLANNED', 'INVITED') and m.held_on >= ${today} and m.held_on < ${today} + 365`,
  );
};
/** Held at least as often as is due for the time since it began, a year at most. Whole meetings: the first is due when its share of a year is over. */
const isRhythmKept: Column = ({ row, statement }) => {
  const today = statement.bind(statement.context.today, 'date');
  return `(${heldLastYear(row, statement)} >= ${row}.required_per_year * least(365, greatest(0, ${today} - ${row}.first_on)) / 365)`;
};

/** How often everybody met is known to who sees all meetings of a series. */
const countyAlone = ['heldLastYear', 'plannedNextYear', 'isRhythmKept', 'invitees', 'version'];

export const meetingSeriesModel = readModel({
  type: 'MeetingSeries',
  idKind: 'meeting_series',
  table: 'meeting.series',
  readableBy: seriesReadable,
  reach: reachThrough(seriesReadable),
  fieldNeeds: (field) => (countyAlone.includes(field) ? 'CONVENE_MEETINGS' : null),
  columns: {
    id: 'id',
    version: 'version',
    name: 'name',
    kind: 'kind',
    circle: 'circle',
    rule: 'rule',
    ...times,
    place: 'place',
    firstOn: 'first_on',
    lastOn: 'last_on',
    requiredPerYear: 'required_per_year',
    source: 'source',
    chairName: 'chair_name',
    heldLastYear: ({ row, statement }) => heldLastYear(row, statement),
    plannedNextYear,
    isRhythmKept,
  },
  relations: {
    invitees: {
      ...listOf(() => seriesInviteeModel, 'series_id', 'role', 'person_name', 'id'),
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.series_id = ${parent}.id and ${child}.ended_on is null`,
    },
  },
  sorts: { NAME: { sql: ({ row }) => `${row}.name collate "de-x-icu"`, type: 'text' } },
  defaultSort: 'NAME',
});

export const seriesInviteeModel = readModel({
  type: 'SeriesInvitee',
  idKind: 'series_invitee',
  table: 'meeting.series_invitee',
  readableBy: forConveners,
  reach: reachThrough(forConveners),
  columns: { id: 'id', role: 'role', personName: 'person_name', every: 'every' },
  relations: {
    organisation: oneOf(() => organisationModels, 'organisation_id'),
    person: oneOf(() => [meetingPersonModel], 'person_id'),
  },
});

const isInvitable = (row: string): string => `${row}.id = any ((select seal.invitable_people())::uuid[])`;

/** Somebody the county can invite: by name and house. */
export const meetingPersonModel = readModel({
  type: 'MeetingPerson',
  idKind: 'meeting_person',
  table: 'app.person',
  readableBy: (row, statement) => {
    const county = forConveners(row, statement);
    return county === 'false' ? county : `${county} and ${isInvitable(row)}`;
  },
  reach: (row) => `(case when ${isInvitable(row)} then array[${row}.county_id] else '{}'::uuid[] end)`,
  columns: { id: 'id', givenName: 'given_name', familyName: 'family_name' },
  relations: {
    organisation: oneOf(() => organisationModels, 'organisation_id'),
  },
  sorts: {
    NAME: {
      sql: ({ row }) => `(${row}.family_name || ' ' || ${row}.given_name) collate "de-x-icu"`,
      type: 'text',
    },
  },
  defaultSort: 'NAME',
});
