import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, isLed, ledCases, overseers, someCase } from './casework-rows.support.ts';
import { isRecipient, recipients } from './referral-rows.support.ts';
import { here } from './roles.support.ts';

export interface ConferenceRow extends OfCounty {
  readonly id: string;
  readonly case_id: string;
  readonly organisation_id: string;
  readonly data_categories: readonly string[];
  readonly state: string;
  readonly version: number;
}
export interface PartnerRow extends OfCounty {
  readonly id: string;
  readonly conference_id: string;
  readonly recipient_id: string;
  readonly recipient_office: string | null;
  readonly answer: string | null;
}
interface PartRow extends OfCounty {
  readonly id: string;
  readonly conference_id: string;
}
declare module '../world.support.ts' {
  interface Tables {
    'casework.case_conference': ConferenceRow;
    'casework.conference_partner': PartnerRow;
    'client.conference_part': PartRow;
  }
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

interface Indexed {
  readonly consents: ReadonlyMap<string, ConsentDays>;
  readonly items: ReadonlyMap<string, readonly ItemRow[]>;
}
const byCaseAndRecipient = (rows: readonly ItemRow[]): Map<string, ItemRow[]> => {
  const found = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const name = `${row.case_id} ${row.recipient_id}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
};
const indexes = new WeakMap<World, Indexed>();
const indexOf = (world: World): Indexed => {
  const consents = world['casework.consent'] as readonly unknown[] as readonly ConsentDays[];
  const all = world['casework.consent_item'] as readonly unknown[] as readonly ItemRow[];
  const known = indexes.get(world) ?? {
    consents: new Map(consents.map((row) => [row.id, row])),
    items: byCaseAndRecipient(all.filter(({ purpose }) => purpose === 'CASE_CONFERENCE')),
  };
  indexes.set(world, known);
  return known;
};

/** Every kind of data of the conference is allowed on this day, for this recipient, by a consent that stands. */
export const isCovered = (
  conference: ConferenceRow,
  recipientId: string,
  { day, world }: { readonly day: string | undefined; readonly world: World },
): boolean => {
  if (day === undefined) return false;
  const { consents, items } = indexOf(world);
  const holds = (item: ItemRow): boolean => {
    const consent = consents.get(item.consent_id)!;
    const newer = consent.superseded_by_id ? consents.get(consent.superseded_by_id)! : null;
    const isGiven = consent.given_on <= day && consent.expires_on >= day;
    return (
      isGiven && ![consent.withdrawn_on, item.withdrawn_on, newer?.given_on].some((end) => end && end <= day)
    );
  };
  const own = items.get(`${conference.case_id} ${recipientId}`) ?? [];
  return conference.data_categories.every((kind) =>
    own.some((item) => item.data_category === kind && holds(item)),
  );
};

const office: Readonly<Record<string, string | null>> = {
  kim_foreigners_clerk: 'FOREIGNERS_OFFICE',
  kim_naturalisation_clerk: 'NATURALISATION_OFFICE',
  kim_external_adviser: null,
};
const conferenceOf = (row: { readonly conference_id: string }, world: World): ConferenceRow =>
  world['casework.case_conference'].find(({ id }) => id === row.conference_id)!;

const ownInvitations = (who: SealedPrincipal, world: World): PartnerRow[] =>
  isRecipient(who)
    ? here(world['casework.conference_partner'], who).filter(
        (row) => row.recipient_id === who.organisation && row.recipient_office === office[who.role],
      )
    : [];
/** Of these the ones that may be read today. */
const openInvitations = (who: SealedPrincipal, world: World): PartnerRow[] =>
  ownInvitations(who, world).filter((row) => {
    const conference = conferenceOf(row, world);
    return (
      conference.state !== 'CANCELLED' && isCovered(conference, row.recipient_id, { day: who.today, world })
    );
  });
const idsOf = (rows: readonly PartnerRow[]): Set<string> => new Set(rows.map((row) => row.conference_id));

const led = (who: SealedPrincipal, world: World): ConferenceRow[] => {
  if (who.role !== cm) return [];
  const ids = new Set(ledCases(who, world).map(({ id }) => id));
  return here(world['casework.case_conference'], who).filter((row) => ids.has(row.case_id));
};

export const conferencesSeen = (who: SealedPrincipal, world: World): ConferenceRow[] => {
  if (overseers.includes(who.role)) return here(world['casework.case_conference'], who);
  const own = idsOf(ownInvitations(who, world));
  return [
    ...led(who, world),
    ...here(world['casework.case_conference'], who).filter(({ id }) => own.has(id)),
  ];
};
export const partnersSeen = (who: SealedPrincipal, world: World): PartnerRow[] => {
  const rows = here(world['casework.conference_partner'], who);
  if (overseers.includes(who.role)) return rows;
  const ofLed = new Set(led(who, world).map(({ id }) => id));
  const received = idsOf(ownInvitations(who, world));
  const open = idsOf(openInvitations(who, world));
  return rows.filter(
    (row) =>
      ofLed.has(row.conference_id) ||
      open.has(row.conference_id) ||
      (received.has(row.conference_id) && row.recipient_id === who.organisation),
  );
};
export const partsSeen = (who: SealedPrincipal, world: World): PartRow[] => {
  const ids = new Set([...led(who, world).map(({ id }) => id), ...idsOf(openInvitations(who, world))]);
  return world['client.conference_part'].filter((row) => ids.has(row.conference_id));
};

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);

const someConference = (who: SealedPrincipal, world: World, random: Random): ConferenceRow => {
  const near = conferencesSeen(who, world);
  return near.length > 0 && random.chance(0.7)
    ? random.pick(near)
    : random.pick(world['casework.case_conference']);
};

export const conferenceAttempts: Attempts = (who, world, random) => {
  const row = someConference(who, world, random);
  const isMine = isLed(row.case_id, who, world);
  const some = someCase(who, world, random);
  const places = world.organisation.filter(({ county_id }) => county_id === some.county_id);
  const place = random.chance(0.7) ? some.organisation_id : random.pick(places).id;
  const convening = (state: string): Attempt => ({
    what: `convene as ${state}`,
    sql: `insert into casework.case_conference (county_id, id, case_id, organisation_id, held_at, data_categories, invited_on, state) values ('${some.county_id}', gen_random_uuid(), '${some.id}', '${place}', now(), '{IDENTITY}', '2026-01-01', '${state}')`,
    expected: allowed(isLed(some.id, who, world) && place === who.organisation && state === 'INVITED'),
  });
  return [
    convening('INVITED'),
    convening('HELD'),
    {
      what: `close what is ${row.state}`,
      sql: `update casework.case_conference set state = 'CANCELLED' where id = '${row.id}'`,
      expected: who.role === cm ? Number(isMine && row.state === 'INVITED') : null,
    },
  ];
};

export const partnerAttempts: Attempts = (who, world, random) => {
  const row = someConference(who, world, random);
  const invited = new Set(
    world['casework.conference_partner']
      .filter(({ conference_id }) => conference_id === row.id)
      .map(({ recipient_id }) => recipient_id),
  );
  const free = world.organisation.filter(
    ({ county_id, id }) => county_id === row.county_id && !invited.has(id),
  );
  const covered = free.filter(({ id }) => isCovered(row, id, { day: who.today, world }));
  const recipient = covered.length > 0 && random.chance(0.6) ? random.pick(covered) : random.pick(free);
  const own = ownInvitations(who, world);
  const partner =
    own.length > 0 && random.chance(0.6)
      ? random.pick(own)
      : random.pick(world['casework.conference_partner']);
  const inviting = (answer: string): Attempt => ({
    what: `invite with answer ${answer}`,
    sql: `insert into casework.conference_partner (county_id, id, conference_id, recipient_id, answer) values ('${row.county_id}', gen_random_uuid(), '${row.id}', '${recipient.id}', ${answer})`,
    expected: allowed(
      isLed(row.case_id, who, world) &&
        row.state === 'INVITED' &&
        covered.includes(recipient) &&
        answer === 'null',
    ),
  });
  return [
    inviting('null'),
    inviting(`'ACCEPTED'`),
    {
      what: 'answer',
      sql: `update casework.conference_partner set answer = 'DECLINED' where id = '${partner.id}'`,
      expected: recipients.includes(who.role)
        ? Number(openInvitations(who, world).some(({ id }) => id === partner.id))
        : null,
    },
  ];
};

export const partAttempts: Attempts = (who, world, random) => {
  const row = someConference(who, world, random);
  return [
    {
      what: 'lay something before it',
      sql: `insert into client.conference_part (county_id, id, conference_id, kind, value) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 'MINUTES', 'x')`,
      expected: allowed(isLed(row.case_id, who, world)),
    },
  ];
};

export const openTo = (who: SealedPrincipal, row: ConferenceRow, world: World): boolean =>
  openInvitations(who, world).some(({ conference_id }) => conference_id === row.id);
