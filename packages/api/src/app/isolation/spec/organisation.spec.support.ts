import type { IdKind } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { apiClient, authenticator, byKey, here, members, office, place, sqlUuid } from './roles.support.ts';
import { membershipsSeen } from './identity.spec.support.ts';
import { positionsSeen } from './positions.support.ts';

export interface OrganisationRow extends OfCounty {
  readonly id: string;
  readonly kind: 'COUNTY' | 'MUNICIPALITY' | 'PARTNER';
  readonly key: string;
  readonly name: string;
}

declare module '../world.support.ts' {
  interface Tables {
    organisation: OrganisationRow;
  }
}

export const organisationsSeen = (who: SealedPrincipal, world: World): OrganisationRow[] => {
  if (who.role === authenticator) {
    const ids = new Set(membershipsSeen(who, world).map((row) => row.organisation_id));
    return world.organisation.filter(({ id }) => ids.has(id));
  }
  const all = here(world.organisation, who);
  if (![...place, ...office].includes(who.role)) return all;
  const served = new Set(positionsSeen(who, world).flatMap((row) => row.organisation_ids));
  return all.filter(({ id }) => id === who.organisation || id === who.county || served.has(id));
};

/** Who refers somebody or is referred to knows the names of the county's organisations. */
const sendsOrReceives: readonly string[] = [
  'kim_case_manager',
  ...office,
  'kim_school_clerk',
  'kim_youth_clerk',
  'kim_external_adviser',
];

const kinds = { COUNTY: 'county', MUNICIPALITY: 'municipality', PARTNER: 'partner' } as const;
const types = { COUNTY: 'County', MUNICIPALITY: 'Municipality', PARTNER: 'PartnerOrganisation' } as const;

export const spec: ModuleSpec = {
  tables: {
    organisation: {
      keeps: ['municipality_type', 'rhine_bank'],
      grants: [['SELECT', [...members, apiClient, authenticator], '*']],
      seen: organisationsSeen,
      // one's own memberships name their organisation, to choose between them
      known: (who, world) => {
        const sealed = sealedOf(who);
        const own = world.membership
          .filter((row) => row.person_id === who.personId)
          .map((row) => row.organisation_id);
        return [
          ...(sealed ? organisationsSeen(sealed, world) : []),
          ...(sealed && sendsOrReceives.includes(sealed.role) ? here(world.organisation, sealed) : []),
          ...world.organisation.filter(({ id }) => own.includes(id)),
          // which counties there are everybody knows
          ...world.organisation.filter(({ kind }) => kind === 'COUNTY'),
        ];
      },
      node: {
        kind: ({ kind }): IdKind => kinds[kind],
        type: ({ kind }) => types[kind],
        samples: ({ organisation }) =>
          byKey(organisation, [
            'bornheim',
            'siegburg',
            'much',
            'neunkirchen-seelscheid',
            'dormagen',
            'rsk',
            'rkn',
            'caritas',
            'jobcenter',
          ]),
      },
    },
  },
  multiply: [
    `insert into app.organisation (county_id, id, kind, key, name, municipality_type, official_key) select county_id, ${sqlUuid(`id::text || n`)}, kind, key || n, name || n, municipality_type, official_key from app.organisation, generate_series(1, 19) n where kind <> 'COUNTY'`,
  ],
  grows: ['Query.municipalities'],
};
