import type { DomainModule } from '../../platform/domain-module.ts';
import { IncomingReferral, ReferredPerson } from './incoming-referral.entity.ts';
import { incomingReferralGrants } from './incoming-referral.grants.ts';
import { incomingReferralModel, referredPersonModel } from './incoming-referral.model.ts';
import {
  IncomingReferralResolver,
  incomingReferralRevokePayload,
  incomingReferralSendPayload,
} from './incoming-referral.resolver.ts';
import { incomingReferralRules } from './incoming-referral.rules.ts';
import {
  incomingReferralAcceptPayload,
  IncomingReferralAnswerResolver,
  incomingReferralDeclinePayload,
  incomingReferralReceivePayload,
} from './incoming-referral-answer.resolver.ts';

/** Somebody is referred to the case management of a municipality: pushed by an office or an adviser, who get to know nothing. */
export const incomingReferralModule = {
  name: 'incoming-referral',
  entities: [IncomingReferral, ReferredPerson],
  grants: incomingReferralGrants,
  resolvers: [IncomingReferralResolver, IncomingReferralAnswerResolver],
  payloads: [
    incomingReferralSendPayload,
    incomingReferralRevokePayload,
    incomingReferralReceivePayload,
    incomingReferralDeclinePayload,
    incomingReferralAcceptPayload,
  ],
  models: [incomingReferralModel, referredPersonModel],
  rules: incomingReferralRules,
  invariants: {
    'whoever was taken on or taken back is kept no longer': `select p.id from client.referred_person p join casework.incoming_referral r on r.county_id = p.county_id and r.id = p.referral_id where r.answer in ('ACCEPTED', 'REVOKED')`,
    'whoever was referred and is asked for can be reached': `select r.id from casework.incoming_referral r where r.answer is null and r.expires_on >= current_date and not exists (select from client.referred_person p where p.county_id = r.county_id and p.referral_id = r.id)`,
  },
} satisfies DomainModule;
