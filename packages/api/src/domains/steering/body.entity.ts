import { bodyKinds, bodyParts, seatKinds } from '@kim/schema/reference/steering.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, insiders, officers } from './steering-sets.ts';

const NAMED = 'As it was then: who leaves is still named';
const SOURCE = 'Where it is laid down';

/** The steering group of a county, and the committees the programme is reported to. */
const body = defineEntity({
  name: 'GovernanceBody',
  tableName: 'body',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [readable({ name: 'bodies_of_the_county', roles: insiders, when: withinCounty })],
  checks: [
    { name: 'body_kind_known', expression: among('kind', bodyKinds) },
    { name: 'body_part_known', expression: among('part', bodyParts) },
    { name: 'body_part_of_committees', expression: `(kind = 'COMMITTEE') = (part is not null)` },
    // one of each county, found without looking
    { name: 'body_steering_is_the_countys', expression: `kind <> 'STEERING' or id = county_id` },
  ],
  uniques: [{ name: 'body_named_once', properties: ['countyId', 'name'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    name: p.text(),
    description: p.text().nullable(),
    part: p.text().nullable().comment('What the county has to do with a committee'),
    source: p.text().comment(SOURCE),
    constitutedOn: p.date().nullable(),
    position: p.integer(),
    version: p.integer().default(1),
  },
});
export class GovernanceBody extends body.class {}
body.setClass(GovernanceBody);

/** Rules of procedure in an edition: configuration, not code. */
const rules = defineEntity({
  name: 'ProcedureRules',
  tableName: 'procedure_rules',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'rules_of_the_county', roles: insiders, when: withinCounty }),
    insertable({ name: 'office_notes_rules', roles: officers, when: withinCounty }),
    updatable({ name: 'office_ends_rules', roles: officers, when: withinCounty }),
  ],
  checks: [
    { name: 'procedure_rules_period', expression: 'valid_to is null or valid_to >= valid_from' },
    {
      name: 'procedure_rules_possible',
      expression:
        'invitation_days >= 0 and invitation_days <= 90 and quorum_percent >= 0 and quorum_percent <= 99 and majority_percent >= 50 and majority_percent <= 99 and circular_days >= 1 and circular_days <= 90 and minutes_days >= 1 and minutes_days <= 90 and sessions_per_year >= 1 and sessions_per_year <= 24',
    },
  ],
  uniques: [{ name: 'procedure_rules_once', properties: ['countyId', 'bodyId', 'edition'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    edition: p.integer(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    invitationDays: p.integer(),
    quorumPercent: p.integer().comment('More than this share of the voting seats must be present'),
    majorityPercent: p
      .integer()
      .default(50)
      .comment('More than this share of the votes cast, abstentions not counted, must be in favour'),
    isDeputyAllowed: p.boolean(),
    isCircularAllowed: p.boolean(),
    circularDays: p.integer().comment('Days a circular vote stays open at least'),
    minutesDays: p.integer(),
    sessionsPerYear: p.integer(),
    source: p.text().comment(SOURCE),
    note: p.text().nullable().comment('What of it is assumed'),
    personName: p.text().nullable().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class ProcedureRules extends rules.class {}
rules.setClass(ProcedureRules);

/** Who sits in the body from when until when: a change of person or organisation is a row of its own. */
const seat = defineEntity({
  name: 'Seat',
  tableName: 'seat',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'seats_of_the_county', roles: insiders, when: withinCounty }),
    insertable({ name: 'office_seats', roles: officers, when: withinCounty }),
    updatable({ name: 'office_ends_seat', roles: officers, when: withinCounty }),
  ],
  checks: [
    { name: 'seat_kind_known', expression: among('kind', seatKinds) },
    { name: 'seat_topic_of_guests', expression: `kind = 'VOTING' or topic is not null` },
    { name: 'seat_period', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'seat_person_named', expression: 'person_id is null or person_name is not null' },
    { name: 'seat_deputy_named', expression: 'deputy_id is null or deputy_name is not null' },
    {
      name: 'seat_deputy_is_another',
      expression: 'person_id is distinct from deputy_id or person_id is null',
    },
  ],
  uniques: [{ name: 'seat_once', properties: ['countyId', 'bodyId', 'position', 'validFrom'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    position: p.integer(),
    organisation: p.text().comment('Whom it represents, in the words of the paper'),
    function: p.text().nullable().comment('Who takes it, in the words of the paper'),
    kind: p.text(),
    topic: p.text().nullable().comment('Of a guest: for what they are invited'),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment('As it was then: who leaves is still named; null: nobody named'),
    deputyId: p.uuid().nullable(),
    deputyName: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    source: p.text().comment(SOURCE),
    version: p.integer().default(1),
  },
});
export class Seat extends seat.class {}
seat.setClass(Seat);
