import type { Attempt, ModuleSpec, SealedPrincipal, TableSpec } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, isLed, knownPerson, someCase, spreadRows } from './casework-rows.support.ts';
import { incomingMutations } from './incoming-mutations.support.ts';
import {
  addressedTo,
  hasCaseManagement,
  incomingSeen,
  isOpenOn,
  isSender,
  officeOf,
  peopleSeen,
  samplesOf,
  senders,
  sentBy,
  someIncoming,
} from './incoming-rows.support.ts';
import { here, somebodyElse, sqlUuid } from './roles.support.ts';

type Attempts<Name extends keyof World> = NonNullable<TableSpec<Name>['attempts']>;

/** In one's own name, for one's own office, today, to a place that reads it; and each of it otherwise. */
const referring: Attempts<'casework.incoming_referral'> = (who, world, random) => {
  if (!who.today || !who.organisation || !knownPerson(who, world)) return [];
  const home = here(world.organisation, who).find(({ id }) => id === who.organisation);
  const places = here(world.organisation, who).filter(({ id }) => hasCaseManagement(id, who, world));
  const elsewhere = here(world.organisation, who).find(
    ({ id }) => id !== who.organisation && !places.some((place) => place.id === id),
  );
  if (!home || !elsewhere || places.length === 0) return [];
  const right = {
    sender: home.id,
    office: officeOf[who.role] ?? null,
    by: who.person!,
    day: who.today,
    to: random.pick(places).id,
    received: false,
  };
  const other = somebodyElse(who, home, world);
  const asked = random.pick([
    right,
    right,
    { ...right, sender: elsewhere.id },
    { ...right, office: right.office ? null : 'FOREIGNERS_OFFICE' },
    { ...right, by: other },
    { ...right, day: '2026-01-05' },
    { ...right, to: elsewhere.id },
    { ...right, received: true },
  ]);
  const office = asked.office ? `'${asked.office}'` : 'null';
  const received = asked.received ? `'2026-11-01', '${asked.by}'` : 'null, null';
  return [
    {
      what: 'refer somebody to case management',
      sql: `insert into casework.incoming_referral (county_id, id, reference, sender_id, sender_office, sent_by_id, sent_on, expires_on, recipient_id, reason, consent_given_on, consent_form, received_on, received_by_id) values ('${home.county_id}', gen_random_uuid(), gen_random_uuid()::text, '${asked.sender}', ${office}, '${asked.by}', '${asked.day}', date '${asked.day}' + 30, '${asked.to}', 'OTHER', '2026-01-01', 'WRITTEN', ${received})`,
      expected: isSender(who) && asked === right ? 1 : null,
    },
  ];
};

const expectedOf = (isMine: boolean, isOpen: boolean, isAllowed: boolean): number | null => {
  if (!isMine || !isOpen) return 0;
  return isAllowed ? 1 : null;
};

const answering: Attempts<'casework.incoming_referral'> = (who, world, random) => {
  const row = someIncoming(who, world, random);
  const isOneself = random.chance(0.7) && knownPerson(who, world);
  const by = isOneself ? who.person! : somebodyElse(who, row, world);
  const isBySelf = by === who.person;
  const some = someCase(who, world, random);
  const isOpen = isOpenOn(row, who.today);
  const set = (answer: string, more = ''): string =>
    `update casework.incoming_referral set answer = '${answer}', answered_on = '2026-11-01', answered_by_id = '${by}'${more} where id = '${row.id}'`;
  const asManager = (what: string, sql: string, isAllowed: boolean): Attempt => ({
    what,
    sql,
    expected: who.role === cm ? expectedOf(addressedTo(who, world).includes(row), isOpen, isAllowed) : null,
  });
  const takeBack: Attempt = {
    what: 'take a referral to case management back',
    sql: set('REVOKED'),
    expected: answeredBack(who, { isMine: sentBy(who, world).includes(row), isOpen, isBySelf }, () =>
      expectedOf(addressedTo(who, world).includes(row), isOpen, false),
    ),
  };
  return [
    takeBack,
    asManager(
      'confirm the arrival of a referral',
      `update casework.incoming_referral set received_on = '2026-11-01', received_by_id = '${by}' where id = '${row.id}'`,
      isBySelf,
    ),
    asManager(
      'decline a referral',
      set('DECLINED', `, decline_reason = 'NO_CONTACT', outcome = 'NOT_TAKEN_ON'`),
      isBySelf,
    ),
    asManager(
      'take somebody on',
      set('ACCEPTED', `, outcome = 'TAKEN_ON', case_id = '${some.id}'`),
      isBySelf && isLed(some.id, who, world),
    ),
  ];
};

const answeredBack = (
  who: SealedPrincipal,
  { isMine, isOpen, isBySelf }: Readonly<Record<'isMine' | 'isOpen' | 'isBySelf', boolean>>,
  asManager: () => number | null,
): number | null => {
  if (who.role === cm) return asManager();
  return isSender(who) ? expectedOf(isMine, isOpen, isBySelf) : null;
};

const naming: Attempts<'client.referred_person'> = (who, world, random) => {
  const row = someIncoming(who, world, random);
  const fresh = sentBy(who, world).find(
    (one) => one.sent_by_id === who.person && one.sent_on === who.today && one.received_on === null,
  );
  const target = fresh && random.chance(0.6) ? fresh : row;
  const isFresh =
    sentBy(who, world).includes(target) &&
    target.sent_by_id === who.person &&
    target.sent_on === who.today &&
    target.answer === null &&
    target.received_on === null;
  return [
    {
      what: 'say who is referred',
      sql: `insert into client.referred_person (county_id, id, referral_id, given_name, family_name, language, phone) values ('${target.county_id}', gen_random_uuid(), '${target.id}', 'a', 'b', 'de', '1')`,
      // that it is said once a unique key holds, not the policy
      expected: isFresh ? 1 : null,
    },
  ];
};

const BERLIN = `(now() at time zone 'Europe/Berlin')::date`;
const OFFICE = `case when m.role in ('FOREIGNERS_CLERK', 'COUNTY_COORDINATOR') then 'FOREIGNERS_OFFICE' when m.role = 'NATURALISATION_CLERK' then 'NATURALISATION_OFFICE' end`;
const id = `'incoming' || m.id || o.id || s.state`;
/** As it stands: how many days ago it was sent, whether it arrived, and what was answered. */
const STATES = `(values ('new', 0, false, null, null, null), ('bare', 0, false, null, null, null), ('sent', 3, false, null, null, null), ('received', 4, true, null, null, null), ('late', 40, true, null, null, null), ('taken', 9, true, 'ACCEPTED', null, 'TAKEN_ON'), ('declined', 9, true, 'DECLINED', 'NO_CONTACT', 'NOT_TAKEN_ON'), ('long ago', 90, true, 'DECLINED', 'NO_CAPACITY', 'NOT_TAKEN_ON'), ('back', 9, false, 'REVOKED', null, null)) s(state, days, received, answer, reason, outcome)`;
const SENDERS = `app.membership m join app.organisation o on o.county_id = m.county_id and o.key in ('bornheim', 'siegburg', 'troisdorf', 'rkn')`;
/** In the other county nobody is a clerk: there the coordinator stands for one. */
const REFERRING = `(m.role in ('FOREIGNERS_CLERK', 'NATURALISATION_CLERK', 'EXTERNAL_ADVISER') or (m.role = 'COUNTY_COORDINATOR' and o.key = 'rkn'))`;
const MANAGER = `(select x.person_id from app.membership x where x.county_id = m.county_id and x.organisation_id = o.id and x.role = 'CASE_MANAGER' limit 1)`;

export const spec: ModuleSpec = {
  tables: {
    'casework.incoming_referral': {
      grants: [
        ['SELECT', [cm], '*'],
        [
          'SELECT',
          senders,
          'answer answered_on county_id expires_on id legal_domain outcome reason received_on recipient_id reference sender_id sender_office sent_on version',
        ],
        ['INSERT', senders, '*'],
        ['UPDATE', senders, 'answer answered_by_id answered_on version'],
        [
          'UPDATE',
          [cm],
          'answer answered_by_id answered_on case_id decline_reason outcome received_by_id received_on version',
        ],
      ],
      heldByReading: [
        'office_takes_referral_back without county_id',
        'office_takes_referral_back without sender_id',
        'case_manager_answers without county_id',
        'case_manager_answers without recipient_id',
      ],
      seen: incomingSeen,
      attempts: (who, world, random) => [...referring(who, world, random), ...answering(who, world, random)],
      node: { kind: () => 'incoming_referral', type: () => 'IncomingReferral', samples: samplesOf },
    },
    'client.referred_person': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', senders, '*'],
      ],
      seen: peopleSeen,
      attempts: naming,
      node: {
        kind: () => 'referred_person',
        type: () => 'ReferredPerson',
        samples: (world) => spreadRows(world['client.referred_person']),
      },
    },
  },
  mutations: incomingMutations,
  unusual: [
    `insert into casework.incoming_referral (county_id, id, reference, sender_id, sender_office, sent_by_id, sent_on, expires_on, recipient_id, reason, legal_domain, consent_given_on, consent_form, received_on, received_by_id, answer, answered_on, answered_by_id, decline_reason, outcome, case_id) select m.county_id, ${sqlUuid(id)}, md5(${id}), m.organisation_id, ${OFFICE}, m.person_id, ${BERLIN} - s.days, ${BERLIN} - s.days + 30, o.id, 'RIGHT_TO_STAY', 'AUFENTHG', ${BERLIN} - s.days, 'WRITTEN', case when s.received then ${BERLIN} - s.days end, case when s.received then ${MANAGER} end, s.answer, case when s.answer is not null then ${BERLIN} - s.days + 2 end, case when s.answer = 'REVOKED' then m.person_id when s.answer is not null then ${MANAGER} end, s.reason, s.outcome, case when s.answer = 'ACCEPTED' then (select c.id from casework.case_file c where c.county_id = m.county_id and c.organisation_id = o.id order by c.id limit 1) end from ${SENDERS} cross join ${STATES} where ${REFERRING}`,
    `insert into client.referred_person (county_id, id, referral_id, given_name, family_name, language, phone, email) select m.county_id, ${sqlUuid(`'who' || ${id}`)}, ${sqlUuid(id)}, 'Vorname', 'Nachname', 'ar', '02222 12345', 'a@b.example' from ${SENDERS} cross join ${STATES} where ${REFERRING} and s.state in ('new', 'sent', 'received', 'late', 'declined', 'long ago')`,
  ],
  multiply: [
    `insert into casework.incoming_referral (county_id, id, reference, sender_id, sender_office, sent_by_id, sent_on, expires_on, recipient_id, reason, consent_given_on, consent_form) select county_id, ${sqlUuid('id::text || n')}, ${sqlUuid('id::text || n')}::text, sender_id, sender_office, sent_by_id, sent_on, expires_on, recipient_id, reason, consent_given_on, consent_form from casework.incoming_referral, generate_series(1, 19) n where answer is null and expires_on >= ${BERLIN}`,
  ],
  grows: ['Query.incomingReferrals'],
};
