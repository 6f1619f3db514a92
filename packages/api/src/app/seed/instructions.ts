import type { EntityManager } from '@mikro-orm/postgresql';
import { demoConflict, demoInstruction } from '@kim/schema/demo/instructions.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';
const instructionId = referenceUuid('instruction', `${COUNTY}:first-contact`);

/** An instruction to all municipalities with case management: applied everywhere but where the employer wants otherwise. */
export const seedInstructions = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const base = { county_id: organisationUuid(COUNTY) };
  await insertMissing(em, 'instruction', [
    { ...base, id: instructionId, ...demoInstruction, person_id: referenceUuid('person', 'coordinator.rsk') },
  ]);
  const staff = await em.execute<{ place: string; person_id: string; name: string }[]>(
    `select distinct on (o.key) o.key as place, p.id as person_id, p.given_name || ' ' || p.family_name as name
     from app.membership m join app.organisation o on o.county_id = m.county_id and o.id = m.organisation_id
       join app.person p on p.county_id = m.county_id and p.id = m.person_id
     where m.county_id = ? and m.role = 'CASE_MANAGER' order by o.key, p.id`,
    [base.county_id],
  );
  const recipientId = (place: string): string =>
    referenceUuid('instruction-recipient', `${COUNTY}:first-contact:${place}`);
  const stateOf = (place: string): string => (place === demoConflict.place ? 'ACKNOWLEDGED' : 'APPLIED');
  await insertMissing(
    em,
    'instruction_recipient',
    staff.map(({ place }) => ({
      ...base,
      id: recipientId(place),
      instruction_id: instructionId,
      organisation_id: organisationUuid(place),
      state: stateOf(place),
    })),
  );
  await insertMissing(
    em,
    'instruction_step',
    staff.map(({ place, person_id, name }) => ({
      ...base,
      id: referenceUuid('instruction-step', `${COUNTY}:first-contact:${place}`),
      recipient_id: recipientId(place),
      step: 1,
      from_state: 'ISSUED',
      to_state: stateOf(place),
      occurred_on: demoInstruction.issued_on,
      recorded_at: demoInstruction.issued_on,
      person_id,
      person_name: name,
    })),
  );
  const { place, ...conflict } = demoConflict;
  await insertMissing(em, 'instruction_conflict', [
    {
      ...base,
      id: referenceUuid('instruction-conflict', `${COUNTY}:${place}`),
      recipient_id: recipientId(place),
      organisation_id: organisationUuid(place),
      ...conflict,
      person_id: referenceUuid('person', `cm.${place}`),
    },
  ]);
};
