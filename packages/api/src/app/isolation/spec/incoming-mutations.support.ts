import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type MutationSample, type Principal } from '../specification.support.ts';
import { berlinDay } from '../today.support.ts';
import type { World } from '../world.support.ts';
import { addressedTo, isOpenOn, sentBy, type IncomingRow } from './incoming-rows.support.ts';
import { byKey } from './roles.support.ts';

type Side = (who: Parameters<typeof sentBy>[0], world: World) => IncomingRow[];

const isPartyOf =
  (side: Side) =>
  (who: Principal, target: IncomingRow, world: World): boolean => {
    const sealed = sealedOf(who);
    return sealed !== null && side(sealed, world).some(({ id }) => id === target.id);
  };

const pascal = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;
const mutation = (name: string): string =>
  `mutation ($input: ${pascal(name)}Input!) { change: ${name}(input: $input) { incomingReferral { id version state sentOn sender { name } recipient { name } } errors { code path message currentVersion } } }`;
const byId = ({ id, version }: IncomingRow) => ({
  idempotencyKey: randomUUID(),
  referralId: publicId('incoming_referral', id),
  version,
});

/** Open ones to Bornheim, Siegburg and of the other county, by whom the first caller is. */
const openTo =
  (received: boolean) =>
  (world: World): IncomingRow[] =>
    byKey(world.organisation, ['bornheim', 'siegburg', 'rkn']).flatMap((place) => {
      const found = world['casework.incoming_referral'].find(
        (row) =>
          row.recipient_id === place.id &&
          isOpenOn(row, berlinDay()) &&
          (row.received_on !== null) === received &&
          world['client.referred_person'].some((one) => one.referral_id === row.id),
      );
      return found ? [found] : [];
    });

const openFrom = (world: World): IncomingRow[] =>
  (
    [
      ['caritas', null],
      ['rsk', 'FOREIGNERS_OFFICE'],
      ['rsk', 'NATURALISATION_OFFICE'],
      ['troisdorf', 'FOREIGNERS_OFFICE'],
    ] as const
  ).flatMap(([key, office]) => {
    const [place] = byKey(world.organisation, [key]);
    const found = world['casework.incoming_referral'].find(
      (row) => row.sender_id === place!.id && row.sender_office === office && isOpenOn(row, berlinDay()),
    );
    return found ? [found] : [];
  });

const answer = (
  name: string,
  received: boolean,
  more: (target: IncomingRow, world: World) => object = () => ({}),
): MutationSample<IncomingRow> => ({
  document: mutation(name),
  targets: openTo(received),
  input: (target, world) => ({ ...byId(target), ...more(target, world) }),
  isAllowed: isPartyOf(addressedTo),
  by: 'cm.bornheim',
});

const consentIn = (countyId: string, world: World) => ({
  templateVersionId: publicId(
    'template_version',
    world.template_version.find((row) => row.county_id === countyId && row.number === 3)!.id,
  ),
  language: 'de',
  form: 'WRITTEN',
  givenOn: '2026-10-01',
  dataCategories: ['IDENTITY'],
});

type Place = World['organisation'][number];

/** To a place of the sender's own county: whoever may send at all may send there. */
const incomingReferralSend: MutationSample<Place> = {
  document: mutation('incomingReferralSend'),
  targets: (world) => byKey(world.organisation, ['bornheim', 'rkn']),
  input: ({ id }) => ({
    idempotencyKey: randomUUID(),
    recipientId: publicId('addressee', id),
    reason: 'RIGHT_TO_STAY',
    person: { givenName: 'Neu', familyName: 'Beispiel', language: 'ar', phone: '02222 12345' },
    hasConsented: true,
    consentGivenOn: berlinDay(),
    consentForm: 'WRITTEN',
  }),
  isAllowed: ({ role, countyId }, target) =>
    ['FOREIGNERS_CLERK', 'NATURALISATION_CLERK', 'EXTERNAL_ADVISER'].includes(role) &&
    countyId === target.county_id,
  by: 'adviser.caritas',
};

export const incomingMutations = {
  incomingReferralSend,
  incomingReferralRevoke: {
    document: mutation('incomingReferralRevoke'),
    targets: openFrom,
    input: byId,
    isAllowed: isPartyOf(sentBy),
    by: 'adviser.caritas',
  } satisfies MutationSample<IncomingRow>,
  incomingReferralReceive: answer('incomingReferralReceive', false),
  incomingReferralDecline: answer('incomingReferralDecline', true, () => ({ reason: 'NO_CONTACT' })),
  incomingReferralAccept: answer('incomingReferralAccept', true, ({ county_id: countyId }, world) => ({
    newCase: { targetGroups: [], lifeAreas: [], consent: consentIn(countyId, world) },
  })),
} as Readonly<Record<string, MutationSample>>;
