import type { DomainModule } from '../../platform/domain-module.ts';
import { DisclosedCopy, DisclosureOpening, ReferralCheck } from './disclosure.entity.ts';
import {
  disclosedCopyModel,
  disclosureOpeningModel,
  referralCheckModel,
  referralStepModel,
} from './disclosure.model.ts';
import { Referral, ReferralStep } from './referral.entity.ts';
import { referralGrants } from './referral.grants.ts';
import { referralModel, referralsOfCase } from './referral.model.ts';
import {
  referralAcceptPayload,
  referralCompletePayload,
  referralDeclinePayload,
  referralOpenPayload,
  referralProgressPayload,
  ReferralReceiveResolver,
} from './referral-receive.resolver.ts';
import {
  CaseReferralsResolver,
  referralCheckSetPayload,
  referralDraftPayload,
  ReferralResolver,
  referralRevokePayload,
  referralSendPayload,
} from './referral.resolver.ts';
import { referralRules } from './referral.rules.ts';

/** Referral: copies of what a consent covers go to a recipient, and stay under it. */
export const referralModule = {
  name: 'referral',
  entities: [Referral, ReferralStep, DisclosureOpening, ReferralCheck, DisclosedCopy],
  grants: referralGrants,
  resolvers: [ReferralResolver, ReferralReceiveResolver, CaseReferralsResolver],
  payloads: [
    referralDraftPayload,
    referralCheckSetPayload,
    referralSendPayload,
    referralRevokePayload,
    referralOpenPayload,
    referralAcceptPayload,
    referralDeclinePayload,
    referralProgressPayload,
    referralCompletePayload,
  ],
  models: [referralModel, referralStepModel, referralCheckModel, disclosureOpeningModel, disclosedCopyModel],
  extensions: [referralsOfCase],
  rules: referralRules,
  invariants: {
    'what was sent was sent with a step': `select r.id from casework.referral r where r.sent_on is not null and not exists (select from casework.referral_step s where s.county_id = r.county_id and s.referral_id = r.id and s.to_state = 'SENT')`,
    'nothing is handed on before it is sent': `select r.id from casework.referral r where r.sent_on is null and exists (select from client.disclosed_copy c where c.county_id = r.county_id and c.referral_id = r.id)`,
    'a copy is of a kind the referral names': `select c.id from client.disclosed_copy c join casework.referral r on r.county_id = c.county_id and r.id = c.referral_id where c.data_category is not null and not c.data_category = any (r.data_categories)`,
  },
} satisfies DomainModule;
