import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { ledClientIds } from './casework-rows.support.ts';
import type { ClientRow, LinkRow } from './client-rows.support.ts';
import { byKey } from './roles.support.ts';

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

export const clientMutations = {
  clientCorrect,
  householdJoin,
  householdLeave,
  familyLinkEnter,
  familyLinkRemove,
};
