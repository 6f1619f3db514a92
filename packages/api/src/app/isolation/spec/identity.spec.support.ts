import { sealedOf, type ModuleSpec, type SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { contactsKnown } from './coordination-rows.support.ts';
import { invitableKnown } from './meeting-rows.support.ts';
import { deputiesSeen } from './position-life.spec.support.ts';
import { keptFiles, managedFiles, ownFiles } from './personnel.spec.support.ts';
import {
  apiClient,
  authenticator,
  here,
  hr,
  isMember,
  lead,
  members,
  office,
  place,
  teamLead,
} from './roles.support.ts';
import { occupanciesSeen } from './positions.support.ts';

export interface PersonRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
}
interface MembershipRow extends OfCounty {
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly role: string;
}
interface IssuerRow extends OfCounty {
  readonly id: string;
  readonly issuer: string;
}
interface BindingRow extends OfCounty {
  readonly issuer_id: string;
  readonly organisation_id: string;
}
interface AccountRow extends OfCounty {
  readonly issuer_id: string;
  readonly subject: string;
  readonly person_id: string;
}
interface ClientRow extends OfCounty {
  readonly id: string;
  readonly issuer_id: string;
  readonly client_id: string;
}
interface IdempotencyRow extends OfCounty {
  readonly person_id: string;
  readonly key: string;
}

declare module '../world.support.ts' {
  interface Tables {
    person: PersonRow;
    membership: MembershipRow;
    identity_issuer: IssuerRow;
    identity_issuer_binding: BindingRow;
    identity_account: AccountRow;
    api_client: ClientRow;
    idempotency_record: IdempotencyRow;
  }
}

const isSigningIn = ({ role }: SealedPrincipal): boolean => role === authenticator;

/** Before anybody is somebody: only what issuer and subject of the token in hand name. */
const issuersSeen = ({ issuer }: SealedPrincipal, world: World): IssuerRow[] =>
  world.identity_issuer.filter((row) => row.issuer === issuer);
const isOfIssuer = (who: SealedPrincipal, world: World) => {
  const issuers = issuersSeen(who, world);
  return (row: { readonly issuer_id: string }): boolean => issuers.some(({ id }) => id === row.issuer_id);
};
const bindingsSeen = (who: SealedPrincipal, world: World): BindingRow[] =>
  world.identity_issuer_binding.filter(isOfIssuer(who, world));
const accountsSeen = (who: SealedPrincipal, world: World): AccountRow[] => {
  const ofIssuer = isOfIssuer(who, world);
  return world.identity_account.filter((row) => ofIssuer(row) && row.subject === who.subject);
};

export const membershipsSeen = (who: SealedPrincipal, world: World): MembershipRow[] => {
  if (!isSigningIn(who)) return here(world.membership, who).filter((row) => row.person_id === who.person);
  const people = new Set(accountsSeen(who, world).map((row) => row.person_id));
  const bound = new Set(bindingsSeen(who, world).map((row) => row.organisation_id));
  return world.membership.filter((row) => people.has(row.person_id) && bound.has(row.organisation_id));
};

const knowsOccupants: readonly string[] = [...place, ...office, ...lead];

export const peopleSeen = (who: SealedPrincipal, world: World): PersonRow[] => {
  if (isSigningIn(who)) {
    const signingIn = new Set(accountsSeen(who, world).map((row) => row.person_id));
    return world.person.filter(({ id }) => signingIn.has(id));
  }
  const known = new Set([
    who.person,
    ...(knowsOccupants.includes(who.role)
      ? [...occupanciesSeen(who, world), ...deputiesSeen(who, world)].map((row) => row.person_id)
      : []),
    ...ownFiles(who, world).map((row) => row.line_manager_id),
    ...contactsKnown(who, world),
    ...invitableKnown(who, world),
    ...(who.role === hr ? keptFiles(who, world).flatMap((row) => [row.person_id, row.line_manager_id]) : []),
    ...(who.role === teamLead ? managedFiles(who, world).map((row) => row.person_id) : []),
  ]);
  return here(world.person, who).filter(
    (row) => known.has(row.id) || (who.role === hr && row.organisation_id === who.organisation),
  );
};

const ofSigningIn = [['SELECT', [authenticator], '*']] as const;

export const spec: ModuleSpec = {
  tables: {
    person: {
      grants: [
        ['SELECT', [...members, authenticator], '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'email family_name given_name'],
      ],
      seen: peopleSeen,
      known: (who, world) => {
        const sealed = sealedOf(who);
        return [
          ...(sealed && isMember(sealed) ? peopleSeen(sealed, world) : []),
          ...world.person.filter(({ id }) => id === who.personId),
        ];
      },
      attempts: (who, world, random) => {
        const home = random.chance(0.6)
          ? (world.organisation.find(({ id }) => id === who.organisation) ?? world.organisation[0]!)
          : random.pick(world.organisation);
        const kept = keptFiles(who, world).map((row) => row.person_id);
        const person =
          kept.length > 0 && random.chance(0.7) ? random.pick(kept) : random.pick(world.person).id;
        return [
          {
            what: 'rename',
            sql: `update app.person set given_name = given_name where id = '${person}'`,
            expected: who.role === hr ? Number(kept.includes(person) && person !== who.person) : null,
          },
          {
            what: 'hire',
            sql: `insert into app.person (county_id, id, organisation_id, given_name, family_name) values ('${home.county_id}', gen_random_uuid(), '${home.id}', 'A', 'B')`,
            expected:
              who.role === hr && home.county_id === who.county && home.id === who.organisation ? 1 : null,
          },
        ];
      },
      node: {
        kind: () => 'person',
        type: () => 'Person',
        samples: (world) => {
          const position = (key: string) => world.position.find((row) => row.key.startsWith(`${key}⟪`))!.id;
          return [
            'bornheim-cm-1',
            'siegburg-cm-1',
            'much-cm-1',
            'troisdorf-foreigners-office',
            'rkn-cm-1',
          ].map((key) => {
            const { person_id: id } = world.position_occupancy.find(
              (row) => row.position_id === position(key),
            )!;
            return world.person.find((row) => row.id === id)!;
          });
        },
      },
    },
    membership: {
      grants: [['SELECT', [...members, authenticator], '*']],
      seen: membershipsSeen,
      known: (who, world) => world.membership.filter((row) => row.person_id === who.personId),
    },
    identity_issuer: {
      rowName: ['county_id', 'id'],
      keeps: ['issuer', 'audience'],
      grants: ofSigningIn,
      seen: issuersSeen,
    },
    identity_issuer_binding: {
      rowName: ['issuer_id', 'organisation_id'],
      grants: ofSigningIn,
      seen: bindingsSeen,
    },
    identity_account: {
      rowName: ['issuer_id', 'subject'],
      keeps: ['subject'],
      grants: ofSigningIn,
      seen: accountsSeen,
    },
    api_client: {
      keeps: ['client_id'],
      grants: [['SELECT', [apiClient, authenticator], '*']],
      seen: (who, world) => {
        const ofIssuer = isOfIssuer(who, world);
        return isSigningIn(who)
          ? world.api_client.filter((row) => ofIssuer(row) && row.client_id === who.subject)
          : here(world.api_client, who).filter(({ id }) => id === who.client);
      },
    },
    idempotency_record: {
      rowName: ['person_id', 'key'],
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', members, '*'],
      ],
      seen: (who, world) => here(world.idempotency_record, who).filter((row) => row.person_id === who.person),
      attempts: (who, world, random) => {
        const person = random.chance(0.6)
          ? (world.person.find(({ id }) => id === who.person) ?? world.person[0]!)
          : random.pick(world.person);
        return [
          {
            what: 'remember',
            sql: `insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at) values ('${person.county_id}', '${person.id}', 'new', 'o', 'h', '{}', now())`,
            expected: isMember(who) && person.county_id === who.county && person.id === who.person ? 1 : null,
          },
        ];
      },
    },
  },
};
