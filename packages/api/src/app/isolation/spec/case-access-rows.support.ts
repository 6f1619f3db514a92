import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { sealedOf, type Principal, type SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, ofLedCases, type OfCase } from './casework-rows.support.ts';
import type { ClientRow } from './client-rows.support.ts';
import { here } from './roles.support.ts';

export interface AccessRow extends OfCase {
  readonly opened_by_id: string;
  readonly ended_at: string | null;
}
export interface LookRow extends OfCounty {
  readonly id: string;
  readonly access_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    case_access: AccessRow;
    case_access_read: LookRow;
  }
}

export const dpo = 'kim_dpo';
export const head = 'kim_centre_head';
export const coordinator = 'kim_county_coordinator';

/** The county's all to its head and its data-protection officer, to a coordinator their own, to a case manager those to led cases. */
export const accessesSeen = (who: SealedPrincipal, world: World): AccessRow[] => {
  if (who.role === cm) return ofLedCases(world.case_access, who, world);
  const ofCounty = here(world.case_access, who);
  if (who.role === head || who.role === dpo) return ofCounty;
  return who.role === coordinator ? ofCounty.filter((row) => row.opened_by_id === who.person) : [];
};

export const looksSeen = (who: SealedPrincipal, world: World): LookRow[] => {
  const known = new Set(accessesSeen(who, world).map(({ id }) => id));
  return here(world.case_access_read, who).filter((row) => known.has(row.access_id));
};

export const isOpener = ({ role }: Principal): boolean =>
  role === 'COUNTY_COORDINATOR' || role === 'CENTRE_HEAD';

/** Cases somebody has opened with a reason themselves and not ended; that each look was written down the rows see to. */
const openedCases = (who: Principal, world: World): Set<string> =>
  new Set(
    isOpener(who)
      ? world.case_access
          .filter(
            (row) =>
              row.county_id === who.countyId && row.opened_by_id === who.personId && row.ended_at === null,
          )
          .map((row) => row.case_id)
      : [],
  );

export const openedRows =
  <Row extends OfCase>(rows: (world: World) => readonly Row[]) =>
  (who: Principal, world: World): Row[] => {
    const opened = openedCases(who, world);
    return rows(world).filter((row) => opened.has(row.case_id));
  };

export const openedClients = (who: Principal, world: World): ClientRow[] => {
  const opened = openedCases(who, world);
  const clients = new Set(
    world['casework.case_file'].filter(({ id }) => opened.has(id)).map((row) => row.client_id),
  );
  return world['client.client'].filter(({ id }) => clients.has(id));
};

/** What the database shows a role, and what comes out by an opened case besides. */
export const knownToo =
  <Row>(
    role: string,
    seen: (who: SealedPrincipal, world: World) => readonly Row[],
    opened: (who: Principal, world: World) => readonly Row[],
  ) =>
  (who: Principal, world: World): Row[] => {
    const sealed = sealedOf(who);
    return [...(sealed?.role === role ? seen(sealed, world) : []), ...opened(who, world)];
  };

/** Open ones of both coordinators and the head, so that whoever walks has their own and somebody else's. */
export const openAccesses = (world: World): AccessRow[] =>
  ['coordinator.rsk', 'head.rsk', 'coordinator.rkn'].map((persona) =>
    world.case_access.find(
      (row) => row.opened_by_id === referenceUuid('person', persona) && row.ended_at === null,
    )!,
  );
