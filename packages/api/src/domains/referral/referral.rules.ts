import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { neededRights } from './referral.model.ts';
import { refersToSomebody } from './referral-target.ts';

const meta = needs('READ_REFERRALS');
const data = needs('READ_REFERRED_DATA');
const receive = needs('RECEIVE_REFERRALS');
const lead = needs('LEAD_CASES');
const refer = and(lead, refersToSomebody);

export const referralRules: AccessRules = {
  Query: { referral: meta, receivedReferrals: receive },
  Case: { referrals: meta },
  Referral: {
    '*': meta,
    ...Object.fromEntries(Object.entries(neededRights).map(([field, right]) => [field, needs(right)])),
  },
  ReferralConnection: { '*': receive },
  ReferralEdge: { '*': receive },
  DisclosedCopy: { '*': data },
  DisclosureOpening: { '*': data },
  ReferralStep: { '*': data },
  ReferralCheck: { '*': lead },
  Mutation: {
    referralDraft: and(lead, leadsCase),
    referralCheckSet: refer,
    referralSend: refer,
    referralRevoke: refer,
    referralOpen: receive,
    referralAccept: receive,
    referralDecline: receive,
    referralProgress: receive,
    referralComplete: receive,
  },
};
