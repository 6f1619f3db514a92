import { sealedOf, type Attempt, type ModuleSpec, type SealedPrincipal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, knownPerson, ledClientIds, spreadRows } from './casework-rows.support.ts';
import { knownToo, openedClients } from './case-access-rows.support.ts';
import { clientMutations } from './client-mutations.support.ts';
import type { ClientRow, LinkRow } from './client-rows.support.ts';
import { here, sqlUuid } from './roles.support.ts';

const clientsSeen = (who: SealedPrincipal, world: World): ClientRow[] => {
  const led = ledClientIds(who, world);
  return here(world['client.client'], who).filter(({ id }) => led.has(id));
};

const linksSeen = (who: SealedPrincipal, world: World): LinkRow[] => {
  const led = ledClientIds(who, world);
  return here(world['client.family_link'], who).filter(
    (row) => led.has(row.person_id) && led.has(row.relative_id),
  );
};

const CORRECTABLE =
  'arrived_on birth_date city email family_name given_name household_id interpreter_needed languages nationality phone postal_code residence_status sex street version';

const registering = (who: SealedPrincipal, world: World, table: string, columns: string): Attempt[] => {
  if (!knownPerson(who, world)) return [];
  const others = world.person.filter(({ id }) => id !== who.person);
  const other = others.find((row) => row.county_id === who.county)!;
  const foreign = others.find((row) => row.county_id !== who.county)!;
  const row = (county: string, person: string): string =>
    `insert into ${table} (county_id, id, registered_by_id${columns && ', given_name, family_name, languages'}) values ('${county}', gen_random_uuid(), '${person}'${columns})`;
  const isCm = who.role === cm;
  return [
    { what: `register in ${table}`, sql: row(who.county!, who.person!), expected: isCm ? 1 : null },
    { what: `register as somebody else in ${table}`, sql: row(who.county!, other.id), expected: null },
    { what: `register elsewhere in ${table}`, sql: row(foreign.county_id, who.person!), expected: null },
  ];
};

export const spec: ModuleSpec = {
  mutations: clientMutations,
  tables: {
    'client.client': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], CORRECTABLE],
      ],
      heldByReading: ['leading_case_manager_corrects'],
      seen: clientsSeen,
      known: knownToo(cm, clientsSeen, openedClients),
      attempts: (who, world, random) => {
        const seen = clientsSeen(who, world);
        const row =
          seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(world['client.client']);
        return [
          ...registering(who, world, 'client.client', ", 'A', 'B', '{de}'"),
          {
            what: 'correct a client',
            sql: `update client.client set version = version + 1 where id = '${row.id}'`,
            expected: who.role === cm ? Number(seen.includes(row)) : null,
          },
        ];
      },
      node: {
        kind: () => 'counselled',
        type: () => 'Client',
        samples: (world) => spreadRows(world['client.client']),
      },
    },
    // written by a trigger, for whoever corrects
    'client.client_correction': {
      grants: [['SELECT', [cm], '*']],
      seen: (who, world) => {
        const led = ledClientIds(who, world);
        return here(world['client.client_correction'], who).filter((row) => led.has(row.client_id));
      },
    },
    'client.household': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
      ],
      seen: (who, world) => {
        const own = new Set(clientsSeen(who, world).map((row) => row.household_id));
        return here(world['client.household'], who).filter(({ id }) => own.has(id));
      },
      node: {
        kind: () => 'household',
        type: () => 'Household',
        samples: (world) => spreadRows(world['client.household']),
      },
      attempts: (who, world) => registering(who, world, 'client.household', ''),
    },
    'client.family_link': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'removed_on'],
      ],
      heldByReading: ['case_manager_removes_link'],
      // one that was removed is in no answer any more
      known: (who, world) => {
        const sealed = sealedOf(who);
        return sealed?.role === cm ? linksSeen(sealed, world).filter(({ removed_on }) => !removed_on) : [];
      },
      node: {
        kind: () => 'family_link',
        type: () => 'FamilyLink',
        samples: (world) => spreadRows(world['client.family_link'].filter(({ removed_on }) => !removed_on)),
      },
      seen: linksSeen,
      attempts: (who, world, random) => {
        const led = ledClientIds(who, world);
        const own = world['client.client'].filter(({ id }) => led.has(id));
        const pick = (): ClientRow =>
          own.length > 0 && random.chance(0.75) ? random.pick(own) : random.pick(world['client.client']);
        const [person, relative] = [pick(), pick()];
        const seen = linksSeen(who, world);
        const link =
          seen.length > 0 && random.chance(0.6)
            ? random.pick(seen)
            : random.pick(world['client.family_link']);
        return [
          {
            what: 'link two clients',
            sql: `insert into client.family_link (county_id, id, person_id, relative_id, kind) values ('${person.county_id}', gen_random_uuid(), '${person.id}', '${relative.id}', 'OTHER')`,
            expected:
              who.role === cm && person.county_id === who.county && led.has(person.id) && led.has(relative.id)
                ? 1
                : null,
          },
          {
            what: 'remove a link',
            sql: `update client.family_link set removed_on = '2026-01-01' where id = '${link.id}'`,
            expected: who.role === cm ? Number(linksSeen(who, world).includes(link)) : null,
          },
        ];
      },
    },
  },
  unusual: [
    // of nobody's case; a household of each second client; everybody related to those of the same case manager and of the next
    `insert into client.client (county_id, id, given_name, family_name, languages, registered_by_id) select county_id, ${sqlUuid("'free' || id")}, 'Frei', 'Beispiel', '{de}', id from app.person`,
    `insert into client.household (county_id, id, registered_by_id) select county_id, ${sqlUuid("'household' || id")}, registered_by_id from client.client where right(md5(id::text), 1) < '8'`,
    `update client.client c set household_id = h.id from client.household h where h.id = ${sqlUuid("'household' || c.id")}`,
    `insert into client.family_link (county_id, id, person_id, relative_id, kind) select a.county_id, ${sqlUuid('a.id::text || b.id')}, a.id, b.id, 'OTHER' from client.client a join client.client b on b.county_id = a.county_id and a.id <> b.id where (a.registered_by_id = b.registered_by_id or right(md5(a.id::text || b.id::text), 2) < '08') and right(md5(greatest(a.id, b.id)::text || least(a.id, b.id)::text), 1) < 'd'`,
    `update client.family_link set removed_on = '2026-02-01' where right(md5(id::text), 1) < '3'`,
    `insert into client.client_correction (county_id, id, client_id, corrected_on, corrected_at, corrected_by_id, field, former) select c.county_id, ${sqlUuid("'corrected' || c.id || d.field")}, c.id, '2026-03-01', timestamptz '2026-03-01', c.registered_by_id, d.field, 'x' from client.client c, unnest(array['CITY', 'PHONE']) d(field)`,
  ],
  multiply: [
    `insert into client.client_correction select county_id, ${sqlUuid('id::text || n')}, client_id, corrected_on, corrected_at + n * interval '1 day', corrected_by_id, field, former from client.client_correction, generate_series(1, 19) n`,
  ],
  grows: ['Client.corrections'],
};
