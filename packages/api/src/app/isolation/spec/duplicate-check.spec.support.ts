import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import {
  sealedOf,
  type ModuleSpec,
  type MutationSample,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { World } from '../world.support.ts';
import {
  cm,
  isLed,
  ledCases,
  ofLedCases,
  spreadRows,
  type CaseRow,
  type OfCase,
} from './casework-rows.support.ts';
import { byKey, here, sqlUuid } from './roles.support.ts';

interface RequestRow extends OfCase {
  readonly wish_id: string;
  readonly done_on: string | null;
  readonly version: number;
}
interface GivenRow extends OfCase {
  readonly given_on: string;
  readonly expires_on: string;
  readonly withdrawn_on: string | null;
  readonly superseded_by_id: string | null;
}
interface GivenItem extends OfCase {
  readonly consent_id: string;
  readonly purpose: string;
  readonly recipient_id: string;
  readonly data_category: string;
  readonly withdrawn_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'client.match_key': OfCounty & { readonly id: string };
    'client.match_mark': OfCounty & { readonly id: string };
    'client.duplicate_check': OfCase;
    'client.contact_wish': OfCase;
    'client.contact_request': RequestRow;
  }
}

interface Allowed {
  readonly from: string;
  readonly to: string;
  readonly ends: readonly (string | null)[];
}
const remembered = new WeakMap<World, ReadonlyMap<string, readonly Allowed[]>>();

/** What was consented to for the check by the county, by case and kind of data. */
const allowedIn = (world: World): ReadonlyMap<string, readonly Allowed[]> => {
  const known = remembered.get(world);
  if (known) return known;
  const consents = new Map(
    (world['casework.consent'] as unknown as readonly GivenRow[]).map((row) => [row.id, row]),
  );
  const found = new Map<string, Allowed[]>();
  for (const item of world['casework.consent_item'] as unknown as readonly GivenItem[]) {
    const consent = consents.get(item.consent_id)!;
    if (
      item.purpose !== 'DUPLICATE_CHECK' ||
      item.recipient_id !== item.county_id ||
      consent.superseded_by_id
    )
      continue;
    const key = `${consent.case_id} ${item.data_category}`;
    const one = {
      from: consent.given_on,
      to: consent.expires_on,
      ends: [consent.withdrawn_on, item.withdrawn_on],
    };
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  remembered.set(world, found);
  return found;
};

/** The client lets the county's services find out, on this day. */
const allows = (caseId: string, category: string, day: string, world: World): boolean =>
  (allowedIn(world).get(`${caseId} ${category}`) ?? []).some(
    ({ from, to, ends }) => from <= day && to >= day && ends.every((until) => until === null || until > day),
  );

const openRequests = (who: SealedPrincipal, world: World): RequestRow[] =>
  ofLedCases(world['client.contact_request'], who, world).filter((row) => {
    const { today } = who;
    const from = world['client.contact_wish'].find(({ id }) => id === row.wish_id)!.case_id;
    return (
      today !== undefined &&
      allows(from, 'IDENTITY', today, world) &&
      allows(from, 'CONTACT', today, world) &&
      allows(row.case_id, 'IDENTITY', today, world)
    );
  });

const errors = 'errors { code path message currentVersion }';

/** A case of Bornheim whose case manager is responsible, one of Siegburg, one of the other county. */
const cases = (world: World): CaseRow[] => {
  const responsibleIn = (key: string): CaseRow => {
    const { id } = byKey(world.organisation, [key])[0]!;
    return world['casework.case_file'].find(
      (row) =>
        row.organisation_id === id &&
        row.phase === 'INTAKE' &&
        world.membership.some(
          (one) => one.person_id === row.responsible_id && one.organisation_id === row.organisation_id,
        ),
    )!;
  };
  const own = responsibleIn('bornheim');
  const abroad = world['casework.case_file'].find((row) => row.county_id !== own.county_id)!;
  return [own, responsibleIn('siegburg'), abroad];
};

const ofCase = (name: string, type: string, part: string): MutationSample<CaseRow> => ({
  document: `mutation ($input: ${type}!) { change: ${name}(input: $input) { case { id reference } ${part} ${errors} } }`,
  targets: cases,
  input: ({ id }) => ({ idempotencyKey: randomUUID(), caseId: publicId('case', id) }),
  isAllowed: (who, target, world) => {
    const sealed = sealedOf(who);
    return sealed !== null && isLed(target.id, sealed, world);
  },
  by: 'cm.bornheim',
});

const contactRequestDone: MutationSample<RequestRow> = {
  document: `mutation ($input: ContactRequestDoneInput!) { change: contactRequestDone(input: $input) { case { id reference } request { id fromName fromEmail doneOn from { name } } ${errors} } }`,
  targets: (world) => {
    const requests = world['client.contact_request'];
    return cases(world).flatMap((file) => requests.find((row) => row.case_id === file.id) ?? []);
  },
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    contactRequestId: publicId('contact_request', id),
    version,
  }),
  isAllowed: (who, target, world) => {
    const sealed = sealedOf(who);
    return sealed !== null && openRequests(sealed, world).includes(target);
  },
  by: 'cm.bornheim',
};

/** No role has any right on them. */
const ofNobody = { grants: [], seen: () => [], known: () => [] } as const;

const consentTo = (name: string, which: string, categories: readonly string[]): string[] => [
  `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, recorded_by_id, recorded_at) select c.county_id, ${sqlUuid(`'${name}' || c.id`)}, c.id, (select v.id from app.template_version v where v.county_id = c.county_id and v.number = 3 order by v.id limit 1), 'de', 'WRITTEN', '2026-01-01', '2100-01-01', c.responsible_id, now() from casework.case_file c where ${which}`,
  ...categories.map(
    (category) =>
      `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select c.county_id, ${sqlUuid(`'${name} ${category}' || c.id`)}, ${sqlUuid(`'${name}' || c.id`)}, c.id, 'DUPLICATE_CHECK', c.county_id, '${category}' from casework.case_file c where ${which}`,
  ),
];

export const spec: ModuleSpec = {
  tables: {
    'client.match_key': ofNobody,
    'client.match_mark': ofNobody,
    'client.duplicate_check': {
      grants: [['SELECT', [cm], '*']],
      seen: (who, world) => ofLedCases(world['client.duplicate_check'], who, world),
      node: {
        kind: () => 'duplicate_check',
        type: () => 'DuplicateCheck',
        samples: (world) => spreadRows(world['client.duplicate_check']),
      },
    },
    'client.contact_wish': {
      grants: [['SELECT', [cm], '*']],
      seen: (who, world) => ofLedCases(world['client.contact_wish'], who, world),
      node: {
        kind: () => 'contact_wish',
        type: () => 'ContactWish',
        samples: (world) => spreadRows(world['client.contact_wish']),
      },
    },
    'client.contact_request': {
      grants: [
        [
          'SELECT',
          [cm],
          'case_id county_id done_on from_email from_name from_organisation_id id version wished_on',
        ],
        ['UPDATE', [cm], 'done_on version'],
      ],
      heldByReading: ['leading_case_manager_ends_request'],
      seen: openRequests,
      attempts: (who, world, random) => {
        const seen = openRequests(who, world);
        const led = new Set(ledCases(who, world).map(({ id }) => id));
        const own = here(world['client.contact_request'], who).filter((row) => led.has(row.case_id));
        const rows =
          random.chance(0.4) && seen.length > 0
            ? seen
            : own.length > 0 && random.chance(0.6)
              ? own
              : world['client.contact_request'];
        const row = random.pick(rows);
        return [
          {
            what: 'settle a request',
            sql: `update client.contact_request set done_on = '2026-02-01' where id = '${row.id}'`,
            expected: who.role === cm ? Number(seen.includes(row)) : null,
          },
        ];
      },
      node: {
        kind: () => 'contact_request',
        type: () => 'ContactRequest',
        samples: (world) => spreadRows(world['client.contact_request']),
      },
    },
  },
  mutations: {
    duplicateCheck: ofCase(
      'duplicateCheck',
      'DuplicateCheckInput',
      'check { id answer checkedOn checkedBy { familyName } }',
    ),
    contactWish: ofCase('contactWish', 'ContactWishInput', 'wish { id wishedOn wishedBy { familyName } }'),
    contactRequestDone,
  },
  unusual: [
    // those born on one day are one person, here and there; some consent to all, some to the check alone, some to nothing
    `insert into client.match_mark (county_id, id, client_id, key_number, mark) select county_id, ${sqlUuid("'mark' || id")}, id, 1, sha256(birth_date::text::bytea) from client.client where birth_date is not null`,
    ...consentTo('check and contact', `c.phase in ('INTAKE', 'COORDINATION')`, ['IDENTITY', 'CONTACT']),
    ...consentTo('check alone', `c.phase = 'ASSESSMENT' and right(md5(c.id::text), 1) < '9'`, ['IDENTITY']),
    `insert into client.duplicate_check (county_id, id, case_id, checked_on, checked_at, checked_by_id, has_other_service) select county_id, ${sqlUuid("'check' || id")}, id, '2026-01-02', now(), responsible_id, phase <> 'CLOSED' from casework.case_file`,
    `insert into client.contact_wish (county_id, id, case_id, wished_on, wished_by_id) select county_id, ${sqlUuid("'wish' || id")}, id, '2026-01-03', responsible_id from casework.case_file`,
    `insert into client.contact_request (county_id, id, case_id, wish_id, from_organisation_id, from_name, from_email, wished_on) select c.county_id, ${sqlUuid("'request' || w.id || c.id")}, c.id, w.id, o.organisation_id, 'Cem Muster', 'cm@beispiel.example', w.wished_on from client.contact_wish w join casework.case_file o on o.id = w.case_id join casework.case_file c on c.county_id = o.county_id and c.organisation_id <> o.organisation_id where (o.phase in ('INTAKE', 'COORDINATION') and c.phase = 'INTAKE' and right(md5(w.id::text || c.id::text), 1) < '3') or right(md5(w.id::text || c.id::text), 2) < '03'`,
  ],
  multiply: [
    `insert into client.duplicate_check (county_id, id, case_id, checked_on, checked_at, checked_by_id, has_other_service) select county_id, ${sqlUuid('id::text || n')}, case_id, checked_on - n, checked_at, checked_by_id, has_other_service from client.duplicate_check, generate_series(1, 19) n`,
  ],
};
