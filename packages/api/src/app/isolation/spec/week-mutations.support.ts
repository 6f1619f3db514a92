import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { byKey } from './roles.support.ts';
import { plans, type SiteRow, type SlotRow } from './week-rows.support.ts';

const personOf = (persona: string, world: World): string =>
  world.identity_account.find((row) => row.subject === persona)!.person_id;

/** A Monday of their demo week. */
export const mondayOf = (persona: string, world: World): SlotRow =>
  world.deployment_slot.find(
    (row) => row.person_id === personOf(persona, world) && row.weekday === 1 && row.valid_from > '2024',
  )!;
const mondays = (world: World): SlotRow[] =>
  ['cm.eitorf', 'cm.much', 'cm.siegburg'].map((persona) => mondayOf(persona, world));

const mayPlan = (who: Principal, slot: SlotRow, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && plans(sealed, slot, world);
};

const said = 'errors { code path message currentVersion }';
const slotParts = `slot { id version weekday part startsAt endsAt validFrom validTo date reachability viewerCanPlan site { id name address } person { id givenName } position { id title } } ${said}`;
const time = { weekday: 5, part: 'MORNING', startsAt: '08:00', endsAt: '12:00', validFrom: '2026-12-01' };

const forSlots = (
  name: string,
  document: string,
  input: (slot: SlotRow) => object,
): MutationSample<SlotRow> => ({
  document: `mutation ($input: ${name}!) { change: ${document} { ${slotParts} } }`,
  targets: mondays,
  input: (slot) => ({ idempotencyKey: randomUUID(), ...input(slot) }),
  isAllowed: mayPlan,
  by: 'cm.eitorf',
});

/** Nobody is planned there: it may be closed. */
const forSites = (name: string, change: object): MutationSample<SiteRow> => ({
  document: `mutation ($input: DeploymentSite${name}Input!) { change: deploymentSite${name}(input: $input) { site { id version name address isExample closedFrom viewerCanChange organisation { id name } } ${said} } }`,
  targets: ({ deployment_site: all, organisation }) =>
    byKey(organisation, ['bornheim', 'siegburg', 'dormagen']).map(({ id }) =>
      all.find((row) => row.organisation_id === id && row.name.startsWith('Leeres Haus'))!,
    ),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    siteId: publicId('site', id),
    version,
    ...change,
  }),
  isAllowed: ({ role, organisationId }, site) =>
    (role === 'MUNICIPAL_HR' || role === 'MUNICIPAL_TEAM_LEAD') && site.organisation_id === organisationId,
  by: 'hr.bornheim',
});

export const weekMutations: NonNullable<ModuleSpec['mutations']> = {
  deploymentSlotEnd: forSlots('DeploymentSlotEndInput', 'deploymentSlotEnd(input: $input)', (slot) => ({
    slotId: publicId('slot', slot.id),
    version: slot.version,
    validTo: '2026-11-30',
  })),
  deploymentSlotChange: forSlots(
    'DeploymentSlotChangeInput',
    'deploymentSlotChange(input: $input)',
    (slot) => ({
      slotId: publicId('slot', slot.id),
      version: slot.version,
      siteId: publicId('site', slot.site_id),
      ...time,
      weekday: 1,
      validFrom: '2026-11-23',
    }),
  ),
  deploymentSlotAdd: {
    ...forSlots('DeploymentSlotAddInput', 'deploymentSlotAdd(input: $input)', () => ({})),
    document: `mutation ($input: DeploymentSlotAddInput!) { change: deploymentSlotAdd(input: $input) { occupancy { id deploymentDays deploymentLimit } ${slotParts} } }`,
    input: (slot: SlotRow, world: World) => ({
      idempotencyKey: randomUUID(),
      occupancyId: publicId(
        'occupancy',
        world.position_occupancy.find(
          (row) => row.position_id === slot.position_id && row.person_id === slot.person_id,
        )!.id,
      ),
      siteId: publicId('site', slot.site_id),
      ...time,
    }),
  },
  deploymentSiteAdd: {
    document: `mutation ($input: DeploymentSiteAddInput!) { change: deploymentSiteAdd(input: $input) { site { id name address isExample organisation { id name } } ${said} } }`,
    // it belongs to whoever adds it: there is nothing foreign to name, only a right to lack
    targets: (world) => mondays(world).slice(0, 1),
    input: () => ({ idempotencyKey: randomUUID(), name: `Haus ${randomUUID()}`, address: 'Am Ring 3' }),
    isAllowed: ({ role }) => role === 'MUNICIPAL_HR' || role === 'MUNICIPAL_TEAM_LEAD',
    by: 'hr.bornheim',
  },
  deploymentSiteRename: forSites('Rename', { name: 'Neues Haus' }),
  deploymentSiteClose: forSites('Close', { closedFrom: '2026-12-01' }),
};
