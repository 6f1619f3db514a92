import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import { berlinDay } from '../today.support.ts';
import type { World } from '../world.support.ts';
import { cm, isLed, overseers, spreadRows, type CaseRow } from './casework-rows.support.ts';
import {
  conferenceAttempts,
  conferencesSeen,
  isCovered,
  openTo,
  partAttempts,
  partnerAttempts,
  partnersSeen,
  partsSeen,
  type ConferenceRow,
} from './case-conference-rows.support.ts';
import { recipients } from './referral-rows.support.ts';
import { byKey, sqlUuid } from './roles.support.ts';

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { conference { id state partners { recipient { name } } } errors { code path message currentVersion } } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const conferenceId = ({ id }: ConferenceRow): string => publicId('case_conference', id);

const leads = (who: Principal, caseId: string, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && isLed(caseId, sealed, world);
};
const caseManagerOf = (place: string, world: World) => {
  const [organisation] = byKey(world.organisation, [place]);
  const { person_id: person } = world.membership.find(
    (row) => row.organisation_id === organisation!.id && row.role === 'CASE_MANAGER',
  )!;
  return {
    role: 'kim_case_manager' as const,
    county: organisation!.county_id,
    organisation: organisation!.id,
    person,
    today: berlinDay(),
  };
};
const PLACES = ['bornheim', 'siegburg', 'troisdorf'];
const invitedBy = (world: World): ConferenceRow[] =>
  PLACES.flatMap((place) => {
    const who = caseManagerOf(place, world);
    return world['casework.case_conference']
      .filter((row) => row.state === 'INVITED' && isLed(row.case_id, who, world))
      .slice(0, 1);
  });

/** A consent planted for conferences that holds today for Caritas, one case per place. */
const casesCovered = (world: World): CaseRow[] => {
  const [caritas] = byKey(world.organisation, ['caritas']);
  const covers = (row: CaseRow): boolean =>
    isCovered({ ...row, case_id: row.id, data_categories: ['IDENTITY'], state: 'INVITED' }, caritas!.id, {
      day: berlinDay(),
      world,
    });
  return PLACES.flatMap((place) => {
    const who = caseManagerOf(place, world);
    return world['casework.case_file'].filter((row) => isLed(row.id, who, world) && covers(row)).slice(0, 1);
  });
};

const caseConferenceInvite: MutationSample<CaseRow> = {
  document: mutation('caseConferenceInvite'),
  targets: casesCovered,
  input: ({ id }, world) => ({
    ...key(),
    caseId: publicId('case', id),
    heldAt: '2099-01-01T09:00:00Z',
    place: 'P',
    agenda: 'A',
    dataCategories: ['IDENTITY'],
    partners: [{ recipientId: publicId('addressee', byKey(world.organisation, ['caritas'])[0]!.id) }],
  }),
  isAllowed: (who, row, world) => leads(who, row.id, world),
  by: 'cm.bornheim',
};
const closing = (name: string, more: object): MutationSample<ConferenceRow> => ({
  document: mutation(name),
  targets: invitedBy,
  input: (row) => ({ ...key(), conferenceId: conferenceId(row), version: row.version, ...more }),
  isAllowed: (who, row, world) => leads(who, row.case_id, world),
  by: 'cm.bornheim',
});
const recipientAt = (place: string, role: 'kim_external_adviser' | 'kim_foreigners_clerk', world: World) => {
  const [organisation] = byKey(world.organisation, [place]);
  return { role, county: organisation!.county_id, organisation: organisation!.id, today: berlinDay() };
};
const caseConferenceAnswer: MutationSample<ConferenceRow> = {
  document: mutation('caseConferenceAnswer'),
  targets: (world) =>
    (
      [
        ['caritas', 'kim_external_adviser'],
        ['rsk', 'kim_foreigners_clerk'],
      ] as const
    ).flatMap(([place, role]) => {
      const who = recipientAt(place, role, world);
      return world['casework.case_conference']
        .filter((row) => row.state === 'INVITED' && openTo(who, row, world))
        .slice(0, 1);
    }),
  input: (row) => ({ ...key(), conferenceId: conferenceId(row), answer: 'DECLINED' }),
  isAllowed: (who, row, world) => {
    const sealed = sealedOf(who);
    return sealed !== null && openTo(sealed, row, world);
  },
  by: 'adviser.caritas',
};

const STATES = `unnest(array['INVITED', 'HELD', 'CANCELLED']) s(state)`;
const ID = sqlUuid(`'conference' || c.id || s.state`);
const OFFICES = `join (values ('caritas', null), ('jobcenter', null), ('rsk', 'FOREIGNERS_OFFICE'), ('troisdorf', 'FOREIGNERS_OFFICE'), ('rkn', 'FOREIGNERS_OFFICE')) w(place, office) on true join app.organisation o on o.county_id = c.county_id and o.key = w.place`;
/** The county's naturalisation office is asked in half the cases, so that the two offices of one place are told apart. */
const OFFICE = `case when w.place = 'rsk' and right(md5('co' || c.id), 1) < '8' then 'NATURALISATION_OFFICE' else w.office end`;
const metaOnly = 'county_id held_at id invited_on organisation_id state version';

export const spec: ModuleSpec = {
  tables: {
    'casework.case_conference': {
      grants: [
        ['SELECT', [cm], '*'],
        [
          'SELECT',
          recipients,
          `county_id data_categories held_at id invited_on organisation_id state version`,
        ],
        ['SELECT', overseers, metaOnly],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'state version'],
      ],
      seen: conferencesSeen,
      attempts: conferenceAttempts,
      node: {
        kind: () => 'case_conference',
        type: () => 'CaseConference',
        samples: (world) => spreadRows(world['casework.case_conference']),
      },
    },
    'casework.conference_partner': {
      grants: [
        ['SELECT', [cm, ...recipients], '*'],
        ['SELECT', overseers, 'conference_id county_id id recipient_id recipient_office'],
        ['INSERT', [cm], '*'],
        ['UPDATE', recipients, 'answer answered_by_name answered_on'],
      ],
      // whom one may invite to a conference is of one county already
      heldByReading: ['leading_case_manager_invites without county_id'],
      seen: partnersSeen,
      attempts: partnerAttempts,
      node: {
        kind: () => 'conference_partner',
        type: () => 'ConferencePartner',
        samples: (world) => spreadRows(world['casework.conference_partner']),
      },
    },
    'client.conference_part': {
      grants: [
        ['SELECT', [cm, ...recipients], '*'],
        ['INSERT', [cm], '*'],
      ],
      seen: partsSeen,
      attempts: partAttempts,
      node: {
        kind: () => 'conference_part',
        type: () => 'ConferencePart',
        samples: (world) => spreadRows(world['client.conference_part']),
      },
    },
  },
  mutations: {
    caseConferenceInvite,
    caseConferenceAnswer,
    caseConferenceClose: closing('caseConferenceClose', {
      minutes: 'M',
      agreements: [{ text: 'T', dueOn: '2099-01-01' }],
    }),
    caseConferenceCancel: closing('caseConferenceCancel', {}),
  },
  // on every case a conference in every state with some partners; consents that hold, were withdrawn or have run out
  unusual: [
    `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, withdrawn_on, recorded_by_id, recorded_at) select c.county_id, ${sqlUuid("'conferring' || c.id")}, c.id, (select v.id from app.template_version v where v.county_id = c.county_id order by v.id limit 1), 'de', 'WRITTEN', '2024-01-01', case when right(md5('cx' || c.id), 1) < '3' then date '2025-06-01' else date '2098-12-31' end, case when right(md5('cw' || c.id), 1) < '3' then date '2025-01-01' end, c.responsible_id, now() from casework.case_file c`,
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category, withdrawn_on) select c.county_id, ${sqlUuid("'conferring' || c.id || o.id || k.category")}, ${sqlUuid("'conferring' || c.id")}, c.id, case when right(md5('cp' || c.id || o.id), 1) < '2' then 'REFERRAL' else 'CASE_CONFERENCE' end, o.id, k.category, case when right(md5('ci' || c.id || o.id || k.category), 1) < '2' then date '2025-03-01' end from casework.case_file c join app.organisation o on o.county_id = c.county_id cross join (values ('IDENTITY'), ('CONTACT')) k(category)`,
    `insert into casework.case_conference (county_id, id, case_id, organisation_id, held_at, data_categories, state, invited_on) select c.county_id, ${ID}, c.id, c.organisation_id, '2027-01-01T09:00:00Z', case when right(md5('cd' || c.id), 1) < '2' then array['IDENTITY', 'FAMILY'] else array['IDENTITY', 'CONTACT'] end, s.state, '2026-07-01' from casework.case_file c cross join ${STATES}`,
    `insert into casework.conference_partner (county_id, id, conference_id, recipient_id, recipient_office) select c.county_id, ${sqlUuid(`'invited' || c.id || s.state || o.id`)}, ${ID}, o.id, ${OFFICE} from casework.case_file c cross join ${STATES} ${OFFICES} where right(md5('cq' || c.id || s.state || o.id), 1) < 'c'`,
    `insert into client.conference_part (county_id, id, conference_id, kind, value) select f.county_id, ${sqlUuid(`'part' || f.id || k.kind`)}, f.id, k.kind, 'x' from casework.case_conference f cross join (values ('AGENDA'), ('MINUTES')) k(kind)`,
  ],
  multiply: [
    `insert into casework.case_conference (county_id, id, case_id, organisation_id, held_at, data_categories, invited_on) select county_id, ${sqlUuid(`'more' || id || n`)}, case_id, organisation_id, held_at, data_categories, invited_on from casework.case_conference, generate_series(1, 19) n`,
    `insert into casework.conference_partner (county_id, id, conference_id, recipient_id, recipient_office) select county_id, ${sqlUuid(`'more' || id || n`)}, ${sqlUuid(`'more' || conference_id || n`)}, recipient_id, recipient_office from casework.conference_partner, generate_series(1, 19) n`,
  ],
  grows: ['Query.caseConferences'],
};
