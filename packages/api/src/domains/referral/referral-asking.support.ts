import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { change, type Changed } from '../personnel/personnel-asking.support.ts';

export const caseOf = (persona: string, number = 1): string =>
  publicId('case', referenceUuid('case', `${persona}:${number}`));
export const addresseeOf = (organisation: string): string =>
  publicId('addressee', referenceUuid('organisation', organisation));
const newestVersion = publicId('template_version', referenceUuid('template-version', 'rsk:CONSENT:3'));

export const uuidOf = (id: string): string =>
  uuidOfId(['referral', 'consent', 'consent_item', 'case', 'addressee'], id)!;

export const given = (persona: string, number: number, recipient: string, categories: readonly string[]) => ({
  caseId: caseOf(persona, number),
  templateVersionId: newestVersion,
  language: 'de',
  form: 'WRITTEN',
  givenOn: '2026-07-06',
  items: categories.map((dataCategory) => ({
    purpose: 'REFERRAL',
    recipientId: addresseeOf(recipient),
    dataCategory,
  })),
});

interface ConsentMade {
  readonly id: string;
  readonly version: number;
  readonly items: readonly { readonly id: string; readonly dataCategory: string }[];
}

/** A client of the persona agrees that this recipient gets these kinds of data. */
export const giveConsent = async (
  api: Harness,
  persona: string,
  input: ReturnType<typeof given>,
): Promise<ConsentMade> => {
  const { payload, codes, refusal } = await change(api, persona, 'consentRecord', input, {
    part: 'consent { id version state items { id dataCategory } }',
  });
  expect([refusal, codes]).toEqual([undefined, []]);
  return payload!['consent'] as ConsentMade;
};

export interface ReferralMade {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly copies: readonly { readonly field: string; readonly value: string }[];
}

export const WHOLE =
  'referral { id version state outcome sentOn consentEndedOn consentEnd isOpenedToday dataCategories copies { dataCategory field value } }';
const OWN = 'referral { id version state }';

export const draft = async (
  api: Harness,
  persona: string,
  input: Readonly<Record<string, unknown>>,
): Promise<ReferralMade> => {
  const { payload, codes } = await change(
    api,
    persona,
    'referralDraft',
    { category: 'ADULT_MIGRATION_COUNSELLING', dataCategories: ['IDENTITY', 'CONTACT'], ...input },
    { part: OWN },
  );
  expect(codes).toEqual([]);
  return payload!['referral'] as ReferralMade;
};

export const send = (
  api: Harness,
  persona: string,
  { id, version }: ReferralMade,
  more: object = {},
): Promise<Changed> =>
  change(api, persona, 'referralSend', { referralId: id, version, ...more }, { part: WHOLE });

/** Consent, draft and sending: a referral under way. */
export const refer = async (
  api: Harness,
  persona: string,
  { number, recipient, office = null }: { number: number; recipient: string; office?: string | null },
): Promise<{ readonly referral: ReferralMade; readonly consent: ConsentMade }> => {
  const consent = await giveConsent(api, persona, given(persona, number, recipient, ['IDENTITY', 'CONTACT']));
  const made = await draft(api, persona, {
    caseId: caseOf(persona, number),
    recipientId: addresseeOf(recipient),
    recipientOffice: office,
  });
  const { payload, codes } = await send(api, persona, made, { message: 'Bitte um einen Termin.' });
  expect(codes).toEqual([]);
  return { referral: payload!['referral'] as ReferralMade, consent };
};

/** All that stands in tables of this part, as one text to compare. */
export const everythingReferred = async (api: Harness): Promise<string> => {
  const tables = [
    'casework.consent',
    'casework.consent_item',
    'casework.referral',
    'casework.referral_step',
    'casework.referral_check',
    'casework.disclosure_opening',
    'client.disclosed_copy',
  ];
  const rows = await Promise.all(
    tables.map((table) => api.sql(`select to_jsonb(t) as row from ${table} t order by t.id`)),
  );
  return JSON.stringify(rows);
};
