import { meetingRoles, meetingSeriesKinds } from '@kim/schema/reference/meeting.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, conveners, ofVisible, participants } from './meeting-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** Meetings of one circle in one rhythm. */
const series = defineEntity({
  name: 'MeetingSeries',
  tableName: 'series',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'series_of_the_county', roles: conveners, when: withinCounty }),
    readable({
      name: 'series_of_own_meetings',
      roles: participants,
      when: ofVisible('id', 'meeting', 'series_id'),
    }),
    insertable({ name: 'county_sets_series_up', roles: conveners, when: withinCounty }),
    updatable({ name: 'county_changes_series', roles: conveners, when: withinCounty }),
  ],
  checks: [
    { name: 'series_kind_known', expression: among('kind', meetingSeriesKinds) },
    { name: 'series_ends_after_it_begins', expression: 'last_on is null or last_on >= first_on' },
    { name: 'series_time_possible', expression: 'ends_at > starts_at' },
    { name: 'series_frequency_possible', expression: 'required_per_year >= 0 and required_per_year <= 60' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    kind: p.text(),
    circle: p.text().nullable().comment('Body or circle that meets, where it has a name of its own'),
    rule: p.text().comment('RRULE of RFC 5545 over days; times are those of Europe/Berlin'),
    startsAt: p.time(0),
    endsAt: p.time(0),
    place: p.text(),
    firstOn: p.date(),
    lastOn: p.date().nullable(),
    requiredPerYear: p.integer().comment('How often a year the circle is to meet at least; 0: not said'),
    source: p.text().nullable().comment('Where the rhythm is laid down'),
    chairId: p.uuid(),
    chairName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class MeetingSeries extends series.class {}
series.setClass(MeetingSeries);

/** Who is invited to every or every n-th meeting of a series: a role, perhaps of one organisation, or a person. */
const invitee = defineEntity({
  name: 'SeriesInvitee',
  tableName: 'series_invitee',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'invitees_of_the_county', roles: conveners, when: withinCounty }),
    insertable({ name: 'county_invites', roles: conveners, when: `${withinCounty} and ended_on is null` }),
    {
      name: 'county_ends_invitation',
      roles: [...conveners],
      command: 'update',
      using: `${withinCounty} and ended_on is null`,
      check: `${withinCounty} and ended_on is not null`,
    },
  ],
  checks: [
    { name: 'series_invitee_role_known', expression: among('role', meetingRoles) },
    {
      name: 'series_invitee_by_role_or_name',
      expression: '(role is null) <> (person_id is null) and (person_id is null or organisation_id is null)',
    },
    { name: 'series_invitee_every_possible', expression: 'every >= 1 and every <= 12' },
  ],
  indexes: [{ name: 'series_invitee_series_index', properties: ['countyId', 'seriesId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    seriesId: p.uuid(),
    role: p.text().nullable(),
    organisationId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment(NAMED),
    every: p.integer().default(1).comment('Invited to every n-th meeting of the series'),
    endedOn: p.date().nullable(),
  },
});
export class SeriesInvitee extends invitee.class {}
invitee.setClass(SeriesInvitee);
