import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

/** One that was answered long ago: who it was is deleted, and only how it ended is left. */
export const seedIncomingReferrals = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== 'rsk') return;
  const manager = referenceUuid('person', 'cm.lohmar');
  await insertMissing(em, 'casework.incoming_referral', [
    {
      county_id: organisationUuid(county),
      id: referenceUuid('incoming-referral', 'abh.rsk:lohmar'),
      reference: 'D3M4-L8HR',
      sender_id: organisationUuid(county),
      sender_office: 'FOREIGNERS_OFFICE',
      sent_by_id: referenceUuid('person', 'abh.rsk'),
      sent_on: '2026-10-05',
      expires_on: '2026-11-04',
      recipient_id: organisationUuid('lohmar'),
      reason: 'RIGHT_TO_STAY',
      legal_domain: 'AUFENTHG',
      consent_given_on: '2026-10-02',
      consent_form: 'WRITTEN',
      received_on: '2026-10-06',
      received_by_id: manager,
      answer: 'DECLINED',
      answered_on: '2026-10-12',
      answered_by_id: manager,
      decline_reason: 'NO_CAPACITY',
      outcome: 'NOT_TAKEN_ON',
      version: 3,
    },
  ]);
};
