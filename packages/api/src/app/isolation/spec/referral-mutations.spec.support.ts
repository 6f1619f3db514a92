import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { isLed, type CaseRow } from './casework-rows.support.ts';
import { isCovered, received, sendable, type ReferralRow } from './referral-rows.support.ts';
import { byKey } from './roles.support.ts';
import { berlinDay } from '../today.support.ts';

const leads = (who: Principal, caseId: string, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && isLed(caseId, sealed, world);
};

/** The case manager of a place as the database would be told of them. */
const caseManagerOf = (place: string, world: World) => {
  const [organisation] = byKey(world.organisation, [place]);
  const { person_id: person } = world.membership.find(
    (row) => row.organisation_id === organisation!.id && row.role === 'CASE_MANAGER',
  )!;
  return {
    role: 'kim_case_manager' as const,
    county: organisation!.county_id,
    organisation: organisation!.id,
    person,
    today: berlinDay(),
  };
};
const recipientAt = (
  place: string,
  role: 'kim_external_adviser' | 'kim_foreigners_clerk' | 'kim_naturalisation_clerk',
  world: World,
) => {
  const [organisation] = byKey(world.organisation, [place]);
  return { role, county: organisation!.county_id, organisation: organisation!.id, today: berlinDay() };
};

const PLACES = ['bornheim', 'siegburg', 'troisdorf'];

/** One row per place, the first is that of Bornheim's case manager. */
const ofPlaces = <Row>(
  world: World,
  pick: (who: ReturnType<typeof caseManagerOf>) => Row | undefined,
): Row[] => PLACES.map((place) => pick(caseManagerOf(place, world))).filter((row) => row !== undefined);

const casesLed = (world: World): CaseRow[] =>
  ofPlaces(world, (who) => world['casework.case_file'].find((row) => isLed(row.id, who, world)));

const referralsLed = (world: World, fits: (row: ReferralRow) => boolean): ReferralRow[] =>
  ofPlaces(world, (who) =>
    world['casework.referral'].find((row) => isLed(row.case_id, who, world) && fits(row)),
  );

/** One per recipient, the first is that of the adviser of Caritas. */
const referralsReceived = (world: World, ...states: readonly string[]): ReferralRow[] =>
  (
    [
      ['caritas', 'kim_external_adviser'],
      ['rsk', 'kim_foreigners_clerk'],
      ['troisdorf', 'kim_foreigners_clerk'],
    ] as const
  ).flatMap(([place, role]) => {
    const found = received(recipientAt(place, role, world), world).find(
      (row) => states.includes(row.state) && isCovered(row, berlinDay(), world),
    );
    return found ? [found] : [];
  });

const has = (who: Principal, target: ReferralRow, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && received(sealed, world).some(({ id }) => id === target.id);
};

const pascal = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${pascal(name)}Input!) { change: ${name}(input: $input) { ${part} errors { code path message currentVersion } } }`;
const REFERRAL = 'referral { id version state sentOn organisation { name } recipient { name } }';
const CONSENT = 'consent { id version state items { id dataCategory recipient { name } } }';
const key = (): string => randomUUID();
const byId = ({ id, version }: ReferralRow) => ({ referralId: publicId('referral', id), version });

const sender = (
  name: string,
  targets: (world: World) => ReferralRow[],
  input: (target: ReferralRow, world: World) => object,
): MutationSample<ReferralRow> => ({
  document: mutation(name, REFERRAL),
  targets,
  input: (target, world) => ({ idempotencyKey: key(), ...input(target, world) }),
  isAllowed: (who, target, world) => leads(who, target.case_id, world),
  by: 'cm.bornheim',
});

const recipient = (
  name: string,
  states: readonly string[],
  input: (target: ReferralRow) => object,
): MutationSample<ReferralRow> => ({
  document: mutation(name, REFERRAL),
  targets: (world) => referralsReceived(world, ...states),
  input: (target) => ({ idempotencyKey: key(), ...input(target) }),
  isAllowed: has,
  by: 'adviser.caritas',
});

interface ConsentOfCase {
  readonly county_id: string;
  readonly id: string;
  readonly case_id: string;
  readonly version: number;
  readonly withdrawn_on: string | null;
}

const consentRecord: MutationSample<CaseRow> = {
  document: mutation('consentRecord', CONSENT),
  targets: casesLed,
  input: ({ id, county_id }, world) => ({
    idempotencyKey: key(),
    caseId: publicId('case', id),
    templateVersionId: publicId(
      'template_version',
      world.template_version.find((row) => row.county_id === county_id && row.number === 3)!.id,
    ),
    language: 'de',
    form: 'WRITTEN',
    givenOn: '2026-10-01',
    items: [
      {
        purpose: 'REFERRAL',
        recipientId: publicId('addressee', county_id),
        dataCategory: 'FAMILY',
      },
    ],
  }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

const consentWithdraw: MutationSample<ConsentOfCase> = {
  document: mutation('consentWithdraw', CONSENT),
  targets: (world) => {
    const all = world['casework.consent'] as readonly unknown[] as readonly ConsentOfCase[];
    return ofPlaces(world, (who) =>
      all.find((row) => row.withdrawn_on === null && isLed(row.case_id, who, world)),
    );
  },
  input: ({ id, version }) => ({ idempotencyKey: key(), consentId: publicId('consent', id), version }),
  isAllowed: (who, target, world) => leads(who, target.case_id, world),
  by: 'cm.bornheim',
};

const referralDraft: MutationSample<CaseRow> = {
  document: mutation('referralDraft', REFERRAL),
  targets: casesLed,
  input: ({ id, county_id }) => ({
    idempotencyKey: key(),
    caseId: publicId('case', id),
    recipientId: publicId('addressee', county_id),
    recipientOffice: 'FOREIGNERS_OFFICE',
    category: 'AUTHORITY',
    dataCategories: ['IDENTITY'],
  }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

const pointsOf = (row: ReferralRow, world: World) =>
  world['casework.referral_check'].filter((check) => check.referral_id === row.id);

export const spec: ModuleSpec = {
  mutations: {
    consentRecord,
    consentWithdraw,
    referralDraft,
    referralCheckSet: sender(
      'referralCheckSet',
      (world) => referralsLed(world, (row) => row.state === 'DRAFT' && pointsOf(row, world).length > 0),
      // the other way round than it is, so that something changes
      (row, world) => ({
        referralId: publicId('referral', row.id),
        point: 'LANGUAGE_B1',
        isMet: pointsOf(row, world).some(({ met_on }) => met_on === null),
      }),
    ),
    referralSend: sender(
      'referralSend',
      (world) => ofPlaces(world, (who) => sendable(who, world)[0]),
      (target) => ({ ...byId(target), message: 'Hallo' }),
    ),
    referralRevoke: sender(
      'referralRevoke',
      (world) => referralsLed(world, (row) => ['SENT', 'RECEIVED'].includes(row.state)),
      byId,
    ),
    referralOpen: recipient('referralOpen', ['SENT'], ({ id }) => ({ referralId: publicId('referral', id) })),
    referralAccept: recipient('referralAccept', ['RECEIVED'], byId),
    referralDecline: recipient('referralDecline', ['RECEIVED'], byId),
    referralProgress: recipient('referralProgress', ['ACCEPTED'], byId),
    referralComplete: recipient('referralComplete', ['ACCEPTED'], (target) => ({
      ...byId(target),
      outcome: 'RESOLVED',
    })),
  },
};
