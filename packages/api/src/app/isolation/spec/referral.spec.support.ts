import type { Attempt, ModuleSpec, SealedPrincipal, TableSpec } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, isLed, knownPerson, overseers, someCase, spreadRows } from './casework-rows.support.ts';
import {
  among,
  isLedReferral,
  isRecipient,
  led,
  opened,
  received,
  recipients,
  referralsSeen,
  sendable,
  someReferral,
  type ReferralRow,
} from './referral-rows.support.ts';
import { sqlUuid } from './roles.support.ts';

type Attempts<Name extends keyof World> = NonNullable<TableSpec<Name>['attempts']>;

const OPEN = ['SENT', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS'];
const isMine = (row: ReferralRow, who: SealedPrincipal, world: World): boolean =>
  received(who, world).includes(row);

const drafting: Attempts<'casework.referral'> = (who, world, random) => {
  const some = someCase(who, world, random);
  const organisation = random.chance(0.8) && who.organisation ? who.organisation : some.county_id;
  const state = random.chance(0.8) ? 'DRAFT' : 'SENT';
  const isAllowed = isLed(some.id, who, world) && organisation === who.organisation && state === 'DRAFT';
  return [
    {
      what: 'draft a referral',
      sql: `insert into casework.referral (county_id, id, case_id, organisation_id, recipient_id, category, data_categories, state, state_since, sent_on) values ('${some.county_id}', gen_random_uuid(), '${some.id}', '${organisation}', '${some.county_id}', 'OTHER', '{IDENTITY}', '${state}', '2026-01-01', '2026-01-01')`,
      expected: isAllowed ? 1 : null,
    },
  ];
};

/** Nothing leaves the house without a consent, whoever tries and however. */
const sending = (row: ReferralRow, who: SealedPrincipal, world: World): Attempt[] => {
  const found = isLedReferral(row, who, world) && ['DRAFT', ...OPEN].includes(row.state);
  const step = (state: string, isAllowed: boolean): Attempt => ({
    what: `make a referral ${state}`,
    sql: `update casework.referral set state = '${state}', sent_on = coalesce(sent_on, '2026-01-01') where id = '${row.id}'`,
    expected: who.role !== cm ? null : found ? (isAllowed ? 1 : null) : 0,
  });
  return [step('SENT', sendable(who, world).includes(row)), step('REVOKED', true), step('DRAFT', false)];
};

const answering = (row: ReferralRow, who: SealedPrincipal, world: World): Attempt[] => {
  const found = isMine(row, who, world) && OPEN.includes(row.state);
  const step = (state: string, isAllowed: boolean): Attempt => ({
    what: `answer a referral with ${state}`,
    sql: `update casework.referral set state = '${state}', version = version + 1 where id = '${row.id}' and outcome is null`,
    expected: !isRecipient(who) ? null : found ? (isAllowed ? 1 : null) : 0,
  });
  if (who.role === cm) return [];
  return [step('ACCEPTED', true), step('REVOKED', false)];
};

const stepping: Attempts<'casework.referral_step'> = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = someReferral(who, world, random);
  const other = world.person.find(({ id, county_id }) => id !== who.person && county_id === row.county_id)!;
  const by = random.chance(0.7) ? who.person! : other.id;
  const to = random.pick(['SENT', 'ACCEPTED']);
  const isAllowed =
    by === who.person && (to === 'SENT' ? isLedReferral(row, who, world) : isMine(row, who, world));
  return [
    {
      what: `note the step ${to}`,
      sql: `insert into casework.referral_step (county_id, id, referral_id, step, to_state, occurred_on, recorded_at, person_id) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 99, '${to}', '2026-01-01', now(), '${by}')`,
      expected: isAllowed ? 1 : null,
    },
  ];
};

const opening: Attempts<'casework.disclosure_opening'> = (who, world, random) => {
  if (!knownPerson(who, world) || !who.today) return [];
  const row = someReferral(who, world, random);
  const mine = { person: who.person!, organisation: who.organisation ?? row.recipient_id, day: who.today };
  const other = world.person.find(({ id, county_id }) => id !== who.person && county_id === row.county_id)!;
  const asked = random.pick([
    mine,
    mine,
    { ...mine, person: other.id },
    { ...mine, organisation: row.organisation_id },
    { ...mine, day: '2020-02-02' },
  ]);
  const isOwn =
    asked.person === who.person && asked.organisation === who.organisation && asked.day === who.today;
  return [
    {
      what: 'open what was handed on',
      sql: `insert into casework.disclosure_opening (county_id, id, referral_id, person_id, person_name, organisation_id, opened_on, opened_at) values ('${row.county_id}', gen_random_uuid(), '${row.id}', '${asked.person}', 'x', '${asked.organisation}', '${asked.day}', now())`,
      expected: isOwn && isMine(row, who, world) ? 1 : null,
    },
  ];
};

const BERLIN = `(now() at time zone 'Europe/Berlin')::date`;
const CONSENTED = `select c.county_id, c.id as case_id, o.id as recipient_id, k.category from casework.case_file c join app.organisation o on o.county_id = c.county_id and (o.kind = 'COUNTY' or o.key = 'caritas' or o.has_own_foreigners_office) cross join unnest(array['IDENTITY', 'CONTACT']) k(category)`;
const OFFICES = `join app.organisation o on o.county_id = c.county_id and (o.kind = 'COUNTY' or o.key = 'caritas' or o.has_own_foreigners_office) cross join unnest(array['FOREIGNERS_OFFICE', 'NATURALISATION_OFFICE', null]) w(office)`;
const referralId = `'referral' || c.id || o.id || coalesce(w.office, '')`;

export const spec: ModuleSpec = {
  tables: {
    'casework.referral': {
      grants: [
        ['SELECT', [cm], '*'],
        [
          'SELECT',
          recipients,
          'category county_id data_categories direction id legal_domain organisation_id outcome recipient_id recipient_office sent_on state state_since version',
        ],
        [
          'SELECT',
          overseers,
          'case_id category county_id id organisation_id recipient_id recipient_office sent_on state state_since version',
        ],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'sent_on state state_since version'],
        ['UPDATE', recipients, 'outcome state state_since version'],
      ],
      seen: referralsSeen,
      attempts: (who, world, random) => {
        const row = someReferral(who, world, random);
        return [
          ...drafting(who, world, random),
          ...(isRecipient(who) ? [] : sending(row, who, world)),
          ...answering(row, who, world),
        ];
      },
      node: {
        kind: () => 'referral',
        type: () => 'Referral',
        samples: (world) => spreadRows(world['casework.referral']),
      },
    },
    'casework.referral_step': {
      grants: [
        ['SELECT', [cm, ...recipients], '*'],
        ['INSERT', [cm, ...recipients], '*'],
      ],
      seen: (who, world) =>
        among(world['casework.referral_step'], [...led(who, world), ...received(who, world)]),
      attempts: stepping,
      node: {
        kind: () => 'referral_step',
        type: () => 'ReferralStep',
        samples: (world) => spreadRows(world['casework.referral_step']),
      },
    },
    'casework.disclosure_opening': {
      grants: [
        ['SELECT', [cm, ...recipients], '*'],
        ['INSERT', recipients, '*'],
      ],
      seen: (who, world) => [
        ...among(world['casework.disclosure_opening'], led(who, world)),
        ...among(world['casework.disclosure_opening'], received(who, world)).filter(
          (row) => row.person_id === who.person,
        ),
      ],
      attempts: opening,
      node: {
        kind: () => 'disclosure',
        type: () => 'DisclosureOpening',
        samples: (world) => spreadRows(world['casework.disclosure_opening']),
      },
    },
    'casework.referral_check': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'met_on'],
      ],
      heldByReading: ['leading_case_manager_ticks_checks'],
      seen: (who, world) => among(world['casework.referral_check'], led(who, world)),
      node: {
        kind: () => 'referral_check',
        type: () => 'ReferralCheck',
        samples: (world) => spreadRows(world['casework.referral_check']),
      },
      attempts: (who, world, random) => {
        const row = someReferral(who, world, random);
        const isMineToLead = isLedReferral(row, who, world);
        return [
          {
            what: 'list a point',
            sql: `insert into casework.referral_check (county_id, id, referral_id, point) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 'COMMITMENT')`,
            expected: isMineToLead ? 1 : null,
          },
          {
            what: 'tick a point',
            sql: `update casework.referral_check set met_on = met_on where referral_id = '${row.id}'`,
            expected:
              who.role !== cm
                ? null
                : isMineToLead
                  ? among(world['casework.referral_check'], [row]).length
                  : 0,
          },
        ];
      },
    },
    'client.disclosed_copy': {
      grants: [
        ['SELECT', [cm, ...recipients], '*'],
        ['INSERT', [cm], '*'],
      ],
      seen: (who, world) =>
        among(world['client.disclosed_copy'], [...led(who, world), ...opened(who, world)]),
      node: {
        kind: () => 'disclosed_copy',
        type: () => 'DisclosedCopy',
        samples: (world) => spreadRows(world['client.disclosed_copy']),
      },
      attempts: (who, world, random) => {
        const row = someReferral(who, world, random);
        return [
          {
            what: 'hand something on',
            sql: `insert into client.disclosed_copy (county_id, id, referral_id, field, value) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 'CITY', 'x')`,
            expected: sendable(who, world).includes(row) ? 1 : null,
          },
        ];
      },
    },
  },
  unusual: [
    // of every case a consent for every recipient: standing, withdrawn in part or wholly, run out, replaced
    `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, withdrawn_on, recorded_by_id, recorded_at) select c.county_id, ${sqlUuid("'referring' || c.id")}, c.id, (select v.id from app.template_version v where v.county_id = c.county_id order by v.id limit 1), 'de', 'WRITTEN', '2024-01-01', case when right(md5('x' || c.id), 1) < '3' then date '2025-06-01' else date '2027-12-31' end, case when right(md5('w' || c.id), 1) < '3' then date '2025-01-01' end, c.responsible_id, now() from casework.case_file c`,
    `update casework.consent c set superseded_by_id = n.id from casework.consent n where n.case_id = c.case_id and n.id <> c.id and c.id = ${sqlUuid("'referring' || c.case_id")} and right(md5('s' || c.case_id), 1) < '3'`,
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category, withdrawn_on) select x.county_id, ${sqlUuid("'item' || x.case_id || x.recipient_id || x.category")}, ${sqlUuid("'referring' || x.case_id")}, x.case_id, case when right(md5('p' || x.case_id || x.recipient_id), 1) < '2' then 'HANDOVER' else 'REFERRAL' end, x.recipient_id, x.category, case when right(md5(x.case_id::text || x.recipient_id || x.category), 1) < '2' then ${BERLIN} end from (${CONSENTED}) x`,
    `insert into casework.referral (county_id, id, case_id, organisation_id, recipient_id, recipient_office, category, data_categories, state, state_since, sent_on, outcome) select c.county_id, ${sqlUuid(referralId)}, c.id, c.organisation_id, o.id, w.office, 'OTHER', case when right(md5('d' || c.id || o.id), 1) < '2' then array['IDENTITY', 'FAMILY'] else array['IDENTITY', 'CONTACT'] end, s.state, '2026-07-10', case when s.state <> 'DRAFT' and right(md5('r' || c.id || o.id), 1) < 'c' or s.state not in ('DRAFT', 'REVOKED') then date '2026-07-10' end, case when s.state = 'DONE' then 'RESOLVED' end from casework.case_file c ${OFFICES} cross join lateral (select (array['DRAFT', 'DRAFT', 'SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'DONE', 'REVOKED'])[1 + (('x' || right(md5(${referralId}), 4))::bit(16)::int) % 8] as state) s`,
    `insert into casework.referral_check (county_id, id, referral_id, point, met_on) select county_id, ${sqlUuid("'check' || id || k.point")}, id, k.point, case when right(md5(id::text), 1) < 'a' then date '2026-07-01' end from casework.referral cross join unnest(array['LANGUAGE_B1', 'LIVELIHOOD']) k(point) where recipient_office = 'NATURALISATION_OFFICE' and right(md5('n' || id), 1) < 'd'`,
    `insert into casework.referral_step (county_id, id, referral_id, step, to_state, occurred_on, recorded_at, person_id) select r.county_id, ${sqlUuid("'step' || r.id")}, r.id, 1, r.state, '2026-07-10', now(), c.responsible_id from casework.referral r join casework.case_file c on c.county_id = r.county_id and c.id = r.case_id on conflict do nothing`,
    `insert into casework.disclosure_opening (county_id, id, referral_id, person_id, person_name, organisation_id, opened_on, opened_at) select r.county_id, ${sqlUuid("'opening' || r.id || m.id || d.day")}, r.id, m.person_id, 'x', m.organisation_id, d.day, now() from casework.referral r join app.membership m on m.county_id = r.county_id and m.role in ('FOREIGNERS_CLERK', 'NATURALISATION_CLERK', 'EXTERNAL_ADVISER') cross join (values (${BERLIN}), (${BERLIN} - 1), (date '2025-01-01')) d(day) where r.sent_on is not null and right(md5(r.id::text || m.id || d.day), 1) < 'a' on conflict do nothing`,
    `insert into client.disclosed_copy (county_id, id, referral_id, data_category, field, value) select county_id, ${sqlUuid("'copy' || id || k.field")}, id, k.category, k.field, 'x' from casework.referral cross join (values ('IDENTITY', 'GIVEN_NAME'), (null, 'MESSAGE')) k(category, field) where sent_on is not null on conflict do nothing`,
  ],
  multiply: [
    `insert into casework.referral (county_id, id, case_id, organisation_id, recipient_id, recipient_office, category, data_categories, state, state_since, sent_on, outcome) select county_id, ${sqlUuid('id::text || n')}, case_id, organisation_id, recipient_id, recipient_office, category, data_categories, state, state_since, sent_on, outcome from casework.referral, generate_series(1, 19) n where sent_on is not null`,
  ],
  grows: ['Query.receivedReferrals'],
};
