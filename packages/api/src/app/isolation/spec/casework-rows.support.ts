import type { Random } from '../random.support.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, holdsOn } from './roles.support.ts';

export const cm = 'kim_case_manager';
/** Who leads the profession and sees the process of every case of the county. */
export const overseers: readonly string[] = ['kim_county_coordinator', 'kim_centre_head'];

export interface CaseRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly client_id: string;
  readonly responsible_id: string;
  readonly reference: string;
  readonly phase: string;
  readonly version: number;
}
export interface OfCase extends OfCounty {
  readonly id: string;
  readonly case_id: string;
}
interface DeputyRow extends OfCase {
  readonly person_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.case_file': CaseRow;
    'casework.case_step': OfCase;
    'casework.case_deputy': DeputyRow;
    'casework.legal_domain_period': OfCase & { readonly version: number };
  }
}

/** Cases of the acting organisation that the acting person is responsible for or stands in for on the day. Ask for the role yourself. */
export const ledCases = (who: SealedPrincipal, world: World): CaseRow[] => {
  const stoodInFor = new Set(
    here(world['casework.case_deputy'], who)
      .filter((row) => row.person_id === who.person && holdsOn(row, who.today))
      .map((row) => row.case_id),
  );
  return here(world['casework.case_file'], who).filter(
    (row) =>
      row.organisation_id === who.organisation &&
      who.person !== undefined &&
      (row.responsible_id === who.person || stoodInFor.has(row.id)),
  );
};

export const ledClientIds = (who: SealedPrincipal, world: World): Set<string> =>
  new Set(ledCases(who, world).map((row) => row.client_id));

/** Rows that hang on a case: of led cases for case managers, and nothing for anybody else. */
export const ofLedCases = <Row extends OfCounty & { readonly case_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  if (who.role !== cm) return [];
  const ids = new Set(ledCases(who, world).map(({ id }) => id));
  return here(rows, who).filter((row) => ids.has(row.case_id));
};

/** The same, and for who leads the profession all of the county. */
export const ofLedOrOverseen = <Row extends OfCounty & { readonly case_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => (overseers.includes(who.role) ? here(rows, who) : ofLedCases(rows, who, world));

/** One's own as often as somebody else's. */
export const someCase = (who: SealedPrincipal, world: World, random: Random): CaseRow => {
  const led = ledCases(who, world);
  return led.length > 0 && random.chance(0.6) ? random.pick(led) : random.pick(world['casework.case_file']);
};

export const isLed = (id: string, who: SealedPrincipal, world: World): boolean =>
  who.role === cm && ledCases(who, world).some((row) => row.id === id);

/** The person as SQL would name them: made-up people leave no trace. */
export const knownPerson = (who: SealedPrincipal, world: World): boolean =>
  here(world.person, who).some(({ id }) => id === who.person);

/** About five: of several places and of the other county. */
export const spreadRows = <Row>(rows: readonly Row[]): Row[] =>
  rows.filter((_row, index) => index % Math.ceil(rows.length / 5) === 0);
