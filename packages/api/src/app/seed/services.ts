import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import { lifeAreas } from '@kim/schema/reference/casework.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { referralCategories, serviceChannels, serviceTypes } from '@kim/schema/reference/service-types.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

/** Made up: eleven months of the demo's year, no figure of any real municipality. */
const months = Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

/** Municipalities whose pages are looked at have more to show. */
const busy: readonly string[] = ['bornheim', 'troisdorf'];

/** Services of the demo's case managers: every kind in turn, the same on every installation. */
export const seedServices = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const managers = staff.filter(({ memberships }) => memberships[0]!.role === 'CASE_MANAGER');
  const rows = managers.flatMap((persona, place) =>
    months.flatMap((month, index) =>
      Array.from({ length: busy.includes(persona.memberships[0]!.organisation) ? 8 : 2 }, (_, no) =>
        serviceRow(county, persona, { month, no, turn: place + index * 3 + no * 5 }),
      ),
    ),
  );
  await insertMissing(em, 'casework.service_record', rows);
};

interface Turn {
  readonly month: string;
  readonly no: number;
  readonly turn: number;
}

const serviceRow = (county: CountyReference, { name, memberships }: Persona, { month, no, turn }: Turn) => {
  const type = inTurn(serviceTypes, turn);
  const day = `${month}-${String(2 + ((turn * 7 + no * 2) % 18)).padStart(2, '0')}`;
  const isMeeting = type !== 'REFERRAL_COUNSELLING' && type !== 'EXCHANGE_AND_FIRST_TALK';
  return {
    county_id: organisationUuid(county.key),
    id: referenceUuid('service', `${name}:${month}:${no}`),
    municipality_id: organisationUuid(memberships[0]!.organisation),
    person_id: referenceUuid('person', name),
    type,
    occurred_on: day,
    channel: isMeeting ? 'ON_SITE' : inTurn(serviceChannels, turn + no),
    themes: `{${inTurn(lifeAreas, turn)}}`,
    legal_domain: turn % 3 === 0 ? 'SGB_II' : null,
    referral_category: type === 'REFERRAL_COUNSELLING' ? inTurn(referralCategories, turn + no) : null,
    target_group_count: isMeeting ? 4 + (turn % 9) : 1 + (turn % 2),
    partner_count: isMeeting ? turn % 4 : 0,
    minutes: 30 * (1 + (turn % 3)),
    recorded_at: `${day}T15:00:00Z`,
    version: 1,
    voided_on: null,
  };
};

const inTurn = <Item>(items: readonly Item[], turn: number): Item => items[turn % items.length]!;
