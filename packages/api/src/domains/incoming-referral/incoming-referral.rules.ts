import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { neededRights } from './incoming-referral.model.ts';
import { isPartyOf } from './incoming-referral-target.ts';

const read = needs('READ_REFERRALS_IN');
const send = needs('SEND_REFERRALS_IN');
const lead = needs('LEAD_CASES');
const answer = and(lead, isPartyOf('ADDRESSED'));

export const incomingReferralRules: AccessRules = {
  Query: { incomingReferral: read, incomingReferrals: read },
  IncomingReferral: {
    '*': read,
    ...Object.fromEntries(Object.entries(neededRights).map(([field, right]) => [field, needs(right)])),
  },
  IncomingReferralConnection: { '*': read },
  IncomingReferralEdge: { '*': read },
  ReferredPerson: { '*': lead },
  Mutation: {
    incomingReferralSend: send,
    incomingReferralRevoke: and(send, isPartyOf('SENDER')),
    incomingReferralReceive: answer,
    incomingReferralDecline: answer,
    incomingReferralAccept: answer,
  },
};
