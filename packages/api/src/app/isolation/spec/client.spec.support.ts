import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import {
  sealedOf,
  type Attempt,
  type ModuleSpec,
  type MutationSample,
  type Principal,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, ledClientIds, spreadRows } from './casework-rows.support.ts';
import { byKey, here, sqlUuid } from './roles.support.ts';

interface ClientRow extends OfCounty {
  readonly id: string;
  readonly household_id: string | null;
  readonly version: number;
}
interface HouseholdRow extends OfCounty {
  readonly id: string;
}
interface LinkRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly relative_id: string;
  readonly removed_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'client.client': ClientRow;
    'client.household': HouseholdRow;
    'client.family_link': LinkRow;
  }
}

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

/** Somebody whose case the case manager of Bornheim leads, somebody of Siegburg, and of the other county. */
const someClients = (world: World): ClientRow[] => {
  const ledIn = (key: string): ClientRow => {
    const { id, county_id } = byKey(world.organisation, [key])[0]!;
    const { person_id } = world.membership.find(
      (row) => row.organisation_id === id && row.role.startsWith('CASE_MANAGER'),
    )!;
    const led = world['casework.case_file'].find(
      (row) => row.organisation_id === id && row.responsible_id === person_id,
    )!;
    return world['client.client'].find((row) => row.id === led.client_id && row.county_id === county_id)!;
  };
  return [ledIn('bornheim'), ledIn('siegburg'), ledIn('rkn')];
};

const clientCorrect: MutationSample<ClientRow> = {
  document:
    'mutation ($input: ClientCorrectInput!) { change: clientCorrect(input: $input) { client { id givenName familyName birthDate phone street city } errors { code path message currentVersion } } }',
  targets: someClients,
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    clientId: publicId('counselled', id),
    version,
    givenName: 'Berichtigt',
    familyName: 'Beispiel',
    languages: ['de'],
  }),
  isAllowed: (who, target, world) => leadsClient(who, target.id, world),
  by: 'cm.bornheim',
};

const leadsClient = (who: Principal, id: string, world: World): boolean => {
  const sealed = sealedOf(who);
  return who.role === 'CASE_MANAGER' && sealed !== null && ledClientIds(sealed, world).has(id);
};

/** Somebody else whose case the same case manager leads in the same place. */
const companionOf = ({ id, county_id }: ClientRow, world: World): ClientRow => {
  const file = world['casework.case_file'].find(({ client_id }) => client_id === id)!;
  const other = world['casework.case_file'].find(
    (row) =>
      row.client_id !== id &&
      row.organisation_id === file.organisation_id &&
      row.responsible_id === file.responsible_id &&
      !world['client.family_link'].some(
        (link) => link.person_id === id && link.relative_id === row.client_id,
      ),
  );
  const found =
    other ?? world['casework.case_file'].find((row) => row.county_id === county_id && row.client_id !== id)!;
  return world['client.client'].find((row) => row.id === found.client_id)!;
};

const about = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { change: ${name}(input: $input) { client { id givenName household { id members { id givenName } } familyLinks { id kind person { id } relative { id givenName } } } errors { code path message currentVersion } } }`;
const counselled = (id: string): string => publicId('counselled', id);

const householdJoin: MutationSample<ClientRow> = {
  document: about('householdJoin', 'HouseholdJoinInput'),
  targets: someClients,
  input: (target, world) => ({
    idempotencyKey: randomUUID(),
    clientId: counselled(target.id),
    withClientId: counselled(companionOf(target, world).id),
  }),
  isAllowed: (who, target, world) =>
    leadsClient(who, target.id, world) && leadsClient(who, companionOf(target, world).id, world),
  by: 'cm.bornheim',
};

const householdLeave: MutationSample<ClientRow> = {
  document: about('householdLeave', 'HouseholdLeaveInput'),
  targets: (world) => {
    const housed = world['client.client'].filter(({ household_id }) => household_id !== null);
    const [own, ...others] = someClients(world).map((row) => {
      const file = world['casework.case_file'].find(({ client_id }) => client_id === row.id)!;
      return housed.find(({ id }) =>
        world['casework.case_file'].some(
          (one) =>
            one.client_id === id &&
            one.organisation_id === file.organisation_id &&
            one.responsible_id === file.responsible_id,
        ),
      );
    });
    return [own, ...others].filter((row) => row !== undefined);
  },
  input: ({ id }) => ({ idempotencyKey: randomUUID(), clientId: counselled(id) }),
  isAllowed: (who, target, world) => leadsClient(who, target.id, world),
  by: 'cm.bornheim',
};

const familyLinkEnter: MutationSample<ClientRow> = {
  document: about('familyLinkEnter', 'FamilyLinkEnterInput').replace(
    '{ client {',
    '{ familyLink { id kind relative { id givenName } } client {',
  ),
  targets: (world) => someClients(world),
  input: (target, world) => ({
    idempotencyKey: randomUUID(),
    clientId: counselled(target.id),
    relativeId: counselled(companionOf(target, world).id),
    kind: 'CHILD',
  }),
  isAllowed: (who, target, world) =>
    leadsClient(who, target.id, world) && leadsClient(who, companionOf(target, world).id, world),
  by: 'cm.bornheim',
};

const familyLinkRemove: MutationSample<LinkRow> = {
  document: about('familyLinkRemove', 'FamilyLinkRemoveInput'),
  targets: (world) => {
    const files = world['casework.case_file'];
    /** Both led by the same case manager in the same place. */
    const isOfOne = (link: LinkRow, organisation: string, person: string): boolean =>
      [link.person_id, link.relative_id].every((id) =>
        files.some(
          (file) =>
            file.client_id === id && file.organisation_id === organisation && file.responsible_id === person,
        ),
      );
    return someClients(world).flatMap(({ id }) => {
      const file = files.find(({ client_id }) => client_id === id)!;
      const links = world['client.family_link'].filter(({ removed_on }) => !removed_on);
      return links.find((link) => isOfOne(link, file.organisation_id, file.responsible_id)) ?? [];
    });
  },
  input: ({ id }) => ({ idempotencyKey: randomUUID(), familyLinkId: publicId('family_link', id) }),
  isAllowed: (who, link, world) =>
    leadsClient(who, link.person_id, world) && leadsClient(who, link.relative_id, world),
  by: 'cm.bornheim',
};

export const spec: ModuleSpec = {
  mutations: { clientCorrect, householdJoin, householdLeave, familyLinkEnter, familyLinkRemove },
  tables: {
    'client.client': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], CORRECTABLE],
      ],
      heldByReading: ['leading_case_manager_corrects'],
      seen: clientsSeen,
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
  ],
};
