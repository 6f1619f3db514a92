import type { Random } from '../random.support.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, spreadRows } from './casework-rows.support.ts';
import { here, holdsOn } from './roles.support.ts';

export interface IncomingRow extends OfCounty {
  readonly id: string;
  readonly sender_id: string;
  readonly sender_office: string | null;
  readonly sent_by_id: string;
  readonly sent_on: string;
  readonly expires_on: string;
  readonly recipient_id: string;
  readonly received_on: string | null;
  readonly answer: string | null;
  readonly answered_on: string | null;
  readonly version: number;
}
export interface ReferredRow extends OfCounty {
  readonly id: string;
  readonly referral_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.incoming_referral': IncomingRow;
    'client.referred_person': ReferredRow;
  }
}

/** For which office of their organisation somebody refers. */
export const officeOf: Readonly<Record<string, string | null>> = {
  kim_foreigners_clerk: 'FOREIGNERS_OFFICE',
  kim_naturalisation_clerk: 'NATURALISATION_OFFICE',
  kim_external_adviser: null,
};
export const senders: readonly string[] = Object.keys(officeOf);
export const isSender = ({ role }: SealedPrincipal): boolean => senders.includes(role);

export const sentBy = (who: SealedPrincipal, world: World): IncomingRow[] =>
  isSender(who)
    ? here(world['casework.incoming_referral'], who).filter(
        (row) => row.sender_id === who.organisation && row.sender_office === officeOf[who.role],
      )
    : [];

export const addressedTo = (who: SealedPrincipal, world: World): IncomingRow[] =>
  who.role === cm
    ? here(world['casework.incoming_referral'], who).filter((row) => row.recipient_id === who.organisation)
    : [];

export const incomingSeen = (who: SealedPrincipal, world: World): IncomingRow[] => [
  ...sentBy(who, world),
  ...addressedTo(who, world),
];

export const isOpenOn = (row: IncomingRow, day: string | undefined): boolean =>
  day !== undefined && row.answer === null && row.expires_on >= day;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Who it is: while it is open, and two weeks after it was declined. */
const isKept = (row: IncomingRow, day: string | undefined): boolean =>
  isOpenOn(row, day) ||
  (day !== undefined && row.answer === 'DECLINED' && daysAfter(row.answered_on!, 14) >= day);

export const peopleSeen = (who: SealedPrincipal, world: World): ReferredRow[] => {
  const ids = new Set(
    addressedTo(who, world)
      .filter((row) => isKept(row, who.today))
      .map(({ id }) => id),
  );
  return world['client.referred_person'].filter((row) => ids.has(row.referral_id));
};

/** Where somebody is a case manager on that day. */
export const hasCaseManagement = (organisation: string, who: SealedPrincipal, world: World): boolean =>
  here(world.membership, who).some(
    (row) => row.organisation_id === organisation && row.role === 'CASE_MANAGER' && holdsOn(row, who.today),
  );

/** One's own as often as somebody else's. */
export const someIncoming = (who: SealedPrincipal, world: World, random: Random): IncomingRow => {
  const near = incomingSeen(who, world);
  const open = near.filter((row) => isOpenOn(row, who.today));
  if (open.length > 0 && random.chance(0.6)) return random.pick(open);
  return near.length > 0 && random.chance(0.5)
    ? random.pick(near)
    : random.pick(world['casework.incoming_referral']);
};

export const samplesOf = (world: World): IncomingRow[] => spreadRows(world['casework.incoming_referral']);
