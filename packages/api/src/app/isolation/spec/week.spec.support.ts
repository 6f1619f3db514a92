import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import {
  sealedOf,
  type Attempt,
  type ModuleSpec,
  type Principal,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { apiClient, funding, here, lead, outsiders, place, sqlUuid } from './roles.support.ts';
import { occupanciesSeen, positionsSeen } from './positions.support.ts';
import { mondayOf, weekMutations } from './week-mutations.support.ts';
import {
  caseManager,
  planners,
  plans,
  readers,
  slotsSeen,
  type QuotaRow,
  type SiteRow,
  type SlotRow,
} from './week-rows.support.ts';

const ofPaper = (who: Principal, walls: { readonly graphql: boolean; readonly domain: boolean }): boolean =>
  sealedOf(who)?.role !== apiClient ||
  who.scopes.includes('staffing:read') ||
  (!walls.graphql && !walls.domain);

const quotasSeen = (who: SealedPrincipal, world: World): QuotaRow[] =>
  here(world.deployment_quota, who).filter(
    (row) => !place.includes(who.role) || row.municipality_id === who.organisation,
  );

const sitesSeen = (who: SealedPrincipal, world: World): SiteRow[] => {
  const sites = here(world.deployment_site, who);
  if (!place.includes(who.role)) return sites;
  const places = new Set(positionsSeen(who, world).flatMap((row) => row.organisation_ids));
  return sites.filter((row) => row.organisation_id === who.organisation || places.has(row.organisation_id));
};

const slotAttempts = (
  who: SealedPrincipal,
  world: World,
  random: { chance(of: number): boolean; pick<T>(from: readonly T[]): T },
): Attempt[] => {
  const seen = slotsSeen(who, world);
  const own = random.chance(0.5) ? seen : seen.filter((row) => row.person_id === who.person);
  const slot = own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.deployment_slot);
  const mayPlan = plans(who, slot, world);
  return [
    ...planningOneself(who, slot, world),
    {
      what: 'plan a slot',
      sql: planned(slot),
      // days of somebody who does not fill the position are not the employer's to plan
      expected: place.includes(who.role) && mayPlan && isFilledBy(slot, who, world) ? 1 : null,
    },
    {
      what: 'plan it differently',
      sql: `update app.deployment_slot set version = version + 1 where id = '${slot.id}'`,
      expected: place.includes(who.role) ? Number(mayPlan) : null,
    },
  ];
};

/** As far as whoever plans sees it: a team lead does not see what its organisation employs elsewhere. */
const isFilledBy = (slot: SlotRow, who: SealedPrincipal, world: World): boolean =>
  occupanciesSeen(who, world).some(
    (row) => row.position_id === slot.position_id && row.person_id === slot.person_id,
  );

/** A case manager as somebody who fills the position of this slot, which not everybody does. */
const planningOneself = (who: SealedPrincipal, slot: SlotRow, world: World): Attempt[] => {
  const person = here(world.person, who).find(({ id }) => id === who.person);
  if (who.role !== caseManager || !person || slot.county_id !== who.county) return [];
  return [
    {
      what: 'plan oneself',
      sql: planned({ ...slot, person_id: person.id }),
      expected: plans(who, { ...slot, person_id: person.id }, world) ? 1 : null,
    },
  ];
};

/** Withdrawn, so that it stands in nobody's way. */
const planned = ({ county_id, position_id, person_id, site_id }: SlotRow): string =>
  `insert into app.deployment_slot (county_id, id, position_id, person_id, site_id, weekday, part, starts_at, ends_at, valid_from, is_withdrawn) values ('${county_id}', gen_random_uuid(), '${position_id}', '${person_id}', '${site_id}', 1, 'DAY', '08:00', '16:00', '2030-01-01', true)`;

export const spec: ModuleSpec = {
  tables: {
    deployment_plan: {
      grants: [['SELECT', [...place, ...lead, funding, ...outsiders], '*']],
      seen: (who, world) => here(world.deployment_plan, who),
      known: (who, world, walls) => {
        const sealed = sealedOf(who);
        const isGranted = [...place, ...lead, funding, ...outsiders].includes(sealed?.role ?? '');
        return sealed && isGranted && ofPaper(who, walls) ? here(world.deployment_plan, sealed) : [];
      },
      node: { kind: () => 'plan', type: () => 'DeploymentPlan' },
    },
    deployment_quota: {
      rowName: ['municipality_id', 'plan_id'],
      grants: [['SELECT', [...place, ...lead, funding, ...outsiders], '*']],
      seen: quotasSeen,
      known: (who, world, walls) => {
        const sealed = sealedOf(who);
        const isGranted = [...place, ...lead, funding, ...outsiders].includes(sealed?.role ?? '');
        return sealed && isGranted && ofPaper(who, walls) ? quotasSeen(sealed, world) : [];
      },
    },
    deployment_site: {
      grants: [
        ['SELECT', readers, '*'],
        ['INSERT', planners, '*'],
        ['UPDATE', planners, 'address closed_from name version'],
      ],
      heldByReading: ['organisation_changes_sites without county_id'],
      seen: sitesSeen,
      attempts: (who, world, random) => {
        const own = sitesSeen(who, world).filter((row) => row.organisation_id === who.organisation);
        const seen = random.chance(0.5) ? own : sitesSeen(who, world);
        const site = random.pick(seen.length > 0 && random.chance(0.8) ? seen : world.deployment_site);
        const mine = world.organisation.find((row) => row.id === who.organisation);
        const organisation = mine && random.chance(0.6) ? mine : random.pick(world.organisation);
        const isAllowed =
          planners.includes(who.role) &&
          organisation.id === who.organisation &&
          organisation.county_id === who.county;
        return [
          {
            what: 'add a site',
            sql: `insert into app.deployment_site (county_id, id, organisation_id, name) values ('${organisation.county_id}', gen_random_uuid(), '${organisation.id}', gen_random_uuid()::text)`,
            expected: isAllowed ? 1 : null,
          },
          {
            what: 'rename a site',
            sql: `update app.deployment_site set version = version + 1 where id = '${site.id}'`,
            expected: planners.includes(who.role)
              ? Number(site.county_id === who.county && site.organisation_id === who.organisation)
              : null,
          },
        ];
      },
      node: { kind: () => 'site', type: () => 'DeploymentSite' },
    },
    deployment_slot: {
      grants: [
        ['SELECT', readers, '*'],
        ['INSERT', place, '*'],
        ['UPDATE', place, 'ends_at is_withdrawn part site_id starts_at valid_from valid_to version weekday'],
      ],
      seen: slotsSeen,
      attempts: slotAttempts,
      node: {
        kind: () => 'slot',
        type: () => 'DeploymentSlot',
        samples: (world) =>
          ['cm.bornheim', 'cm.siegburg', 'cm.much', 'cm.eitorf', 'cm.rkn'].map((name) =>
            mondayOf(name, world),
          ),
      },
    },
  },
  mutations: weekMutations,
  // at work in a position that another municipality employs; long ago, so that no week of the demo is touched
  unusual: [
    `insert into app.deployment_site (county_id, id, organisation_id, name, closed_from) select county_id, ${sqlUuid("'empty site' || id")}, id, 'Leeres Haus', '2026-12-31' from app.organisation`,
    `insert into app.deployment_slot (county_id, id, position_id, person_id, site_id, weekday, part, starts_at, ends_at, valid_from, valid_to) select p.county_id, ${sqlUuid("'lent slot' || p.id")}, p.id, (select min(x.id::text)::uuid from app.person x where x.county_id = p.county_id and x.organisation_id = p.organisation_ids[1]), (select min(s.id::text)::uuid from app.deployment_site s where s.county_id = p.county_id and s.organisation_id = p.organisation_ids[1]), 2, 'DAY', '08:00', '16:00', '2020-01-06', '2020-01-10' from app.position p where p.key like 'lent-by-%'`,
    // planned in a position that colleagues fill
    `insert into app.deployment_slot (county_id, id, position_id, person_id, site_id, weekday, part, starts_at, ends_at, valid_from, valid_to) select p.county_id, ${sqlUuid("'beside' || p.id")}, p.id, x.id, (select min(s.id::text)::uuid from app.deployment_site s where s.county_id = p.county_id and s.organisation_id = p.organisation_ids[1]), 3, 'DAY', '08:00', '16:00', '2020-01-06', '2020-01-10' from app.position p join app.person x on x.county_id = p.county_id and x.organisation_id = p.organisation_ids[1] and x.email like 'hr@%' where p.key like '%-cm-1'`,
    `update app.deployment_slot set valid_to = '2026-06-30' where id = '${referenceUuid('deployment-slot', 'cm.eitorf:3')}'`,
  ],
  multiply: [
    `insert into app.deployment_plan select county_id, ${sqlUuid(`id::text || n`)}, title, source, valid_from, valid_to from app.deployment_plan, generate_series(1, 19) n`,
    `insert into app.deployment_quota (county_id, plan_id, municipality_id, days, line, note) select county_id, plan_id, ${sqlUuid(`municipality_id::text || n`)}, days, line, note from app.deployment_quota, generate_series(1, 19) n`,
    `insert into app.deployment_site (county_id, id, organisation_id, name, address) select county_id, ${sqlUuid(`id::text || n`)}, organisation_id, name || n, address from app.deployment_site, generate_series(1, 19) n`,
  ],
  grows: ['Query.deploymentPlans', 'Query.deploymentSites', 'DeploymentPlan.quotas'],
};
