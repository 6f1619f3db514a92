import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { hasAskedForHandover, isAskedToTakeOver } from './handover-target.ts';

const read = needs('READ_ADDRESSEES');
const lead = needs('LEAD_CASES');

export const handoverRules: AccessRules = {
  Query: { handovers: needs('READ_CASE_PROCESS') },
  Case: { handovers: needs('READ_CASE_PROCESS') },
  Handover: { '*': needs('READ_CASE_PROCESS'), from: read, to: read },
  HandoverConnection: { '*': needs('READ_CASE_PROCESS') },
  HandoverEdge: { '*': needs('READ_CASE_PROCESS') },
  Mutation: {
    handoverRequest: and(lead, leadsCase),
    handoverAccept: and(lead, isAskedToTakeOver),
    handoverDecline: and(lead, isAskedToTakeOver),
    handoverWithdraw: and(lead, hasAskedForHandover),
  },
};
