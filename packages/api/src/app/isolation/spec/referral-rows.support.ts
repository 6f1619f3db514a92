import type { Random } from '../random.support.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, isLed, ledCases, overseers } from './casework-rows.support.ts';
import { here } from './roles.support.ts';

export interface ReferralRow extends OfCounty {
  readonly id: string;
  readonly case_id: string;
  readonly organisation_id: string;
  readonly recipient_id: string;
  readonly recipient_office: string | null;
  readonly data_categories: readonly string[];
  readonly state: string;
  readonly sent_on: string | null;
  readonly version: number;
}
export interface OfReferral extends OfCounty {
  readonly id: string;
  readonly referral_id: string;
}
interface OpeningRow extends OfReferral {
  readonly person_id: string;
  readonly organisation_id: string;
  readonly opened_on: string;
}
interface ConsentDays {
  readonly id: string;
  readonly given_on: string;
  readonly expires_on: string;
  readonly withdrawn_on: string | null;
  readonly superseded_by_id: string | null;
}
interface ItemRow {
  readonly consent_id: string;
  readonly case_id: string;
  readonly purpose: string;
  readonly recipient_id: string;
  readonly data_category: string;
  readonly withdrawn_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.referral': ReferralRow;
    'casework.referral_step': OfReferral;
    'casework.disclosure_opening': OpeningRow;
    'casework.referral_check': OfReferral & { readonly met_on: string | null };
    'client.disclosed_copy': OfReferral;
  }
}

export const recipients: readonly string[] = [
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
  'kim_external_adviser',
];
export const isRecipient = ({ role }: SealedPrincipal): boolean => recipients.includes(role);

/** Through which door a role receives. */
const office: Readonly<Record<string, string | null>> = {
  kim_foreigners_clerk: 'FOREIGNERS_OFFICE',
  kim_naturalisation_clerk: 'NATURALISATION_OFFICE',
  kim_external_adviser: null,
};

type Rows = (who: SealedPrincipal, world: World) => ReferralRow[];

/** Asked for by several attempts of one principal, and worked out once. */
const once = (rows: Rows): Rows => {
  const known = new WeakMap<World, WeakMap<SealedPrincipal, ReferralRow[]>>();
  return (who, world) => {
    const ofWorld = known.get(world) ?? new WeakMap<SealedPrincipal, ReferralRow[]>();
    known.set(world, ofWorld);
    const found = ofWorld.get(who) ?? rows(who, world);
    ofWorld.set(who, found);
    return found;
  };
};

export const received = once((who, world) =>
  isRecipient(who)
    ? here(world['casework.referral'], who).filter(
        (row) =>
          row.recipient_id === who.organisation &&
          row.recipient_office === office[who.role] &&
          row.sent_on !== null,
      )
    : [],
);

export const led = once((who, world) => {
  if (who.role !== cm) return [];
  const ids = new Set(ledCases(who, world).map(({ id }) => id));
  return here(world['casework.referral'], who).filter((row) => ids.has(row.case_id));
});

export const referralsSeen = (who: SealedPrincipal, world: World): ReferralRow[] =>
  overseers.includes(who.role)
    ? here(world['casework.referral'], who)
    : [...led(who, world), ...received(who, world)];

const consentMaps = new WeakMap<World, ReadonlyMap<string, ConsentDays>>();
const consentsOf = (world: World): ReadonlyMap<string, ConsentDays> => {
  const rows = world['casework.consent'] as readonly unknown[] as readonly ConsentDays[];
  const known = consentMaps.get(world) ?? new Map(rows.map((some) => [some.id, some]));
  consentMaps.set(world, known);
  return known;
};

/** Every kind of data is allowed on this day, for this recipient, by a consent that stands. */
export const isCovered = (row: ReferralRow, day: string | undefined, world: World): boolean => {
  if (day === undefined) return false;
  const consents = consentsOf(world);
  const items = (world['casework.consent_item'] as readonly unknown[] as readonly ItemRow[]).filter(
    (item) =>
      item.case_id === row.case_id && item.purpose === 'REFERRAL' && item.recipient_id === row.recipient_id,
  );
  const holds = (item: ItemRow): boolean => {
    const consent = consents.get(item.consent_id)!;
    const newer = consent.superseded_by_id ? consents.get(consent.superseded_by_id)! : null;
    const isGiven = consent.given_on <= day && consent.expires_on >= day;
    const isTaken = [consent.withdrawn_on, item.withdrawn_on, newer?.given_on].some(
      (end) => end && end <= day,
    );
    return isGiven && !isTaken;
  };
  return row.data_categories.every((kind) =>
    items.some((item) => item.data_category === kind && holds(item)),
  );
};

export const sendable = once((who, world) =>
  led(who, world).filter((row) => {
    const points = world['casework.referral_check'].filter(({ referral_id }) => referral_id === row.id);
    const isComplete =
      row.recipient_office !== 'NATURALISATION_OFFICE' ||
      (points.length > 0 && points.every(({ met_on }) => met_on !== null));
    return row.state === 'DRAFT' && isComplete && isCovered(row, who.today, world);
  }),
);

/** What somebody opened today, and may still read. */
export const opened = once((who, world) => {
  const own = new Set(
    world['casework.disclosure_opening']
      .filter(
        (row) =>
          row.person_id === who.person &&
          row.organisation_id === who.organisation &&
          row.opened_on === who.today,
      )
      .map((row) => row.referral_id),
  );
  return received(who, world).filter(
    (row) =>
      own.has(row.id) && !['DECLINED', 'REVOKED'].includes(row.state) && isCovered(row, who.today, world),
  );
});

export const among = <Row extends OfReferral>(rows: readonly Row[], some: readonly ReferralRow[]): Row[] => {
  const ids = new Set(some.map(({ id }) => id));
  return rows.filter((row) => ids.has(row.referral_id));
};

/** One's own as often as somebody else's. */
export const someReferral = (who: SealedPrincipal, world: World, random: Random): ReferralRow => {
  const near = [...sendable(who, world), ...led(who, world), ...received(who, world)];
  return near.length > 0 && random.chance(0.7) ? random.pick(near) : random.pick(world['casework.referral']);
};

export const isLedReferral = (row: ReferralRow, who: SealedPrincipal, world: World): boolean =>
  isLed(row.case_id, who, world);
