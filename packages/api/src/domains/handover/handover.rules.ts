import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { hasAskedForHandover, isAskedToTakeOver } from './handover-target.ts';

/** A team lead sees the process of a case and not where it goes: that is part of its course. */
const course = needs('READ_CASE_COURSE');
const read = needs('READ_ADDRESSEES');
const lead = needs('LEAD_CASES');

export const handoverRules: AccessRules = {
  Query: { handovers: course },
  Case: { handovers: course, handoverParts: lead },
  Handover: { '*': course, from: read, to: read, parts: lead },
  HandoverPart: { '*': lead },
  HandoverConnection: { '*': course },
  HandoverEdge: { '*': course },
  Mutation: {
    handoverRequest: and(lead, leadsCase),
    handoverAccept: and(lead, isAskedToTakeOver),
    handoverDecline: and(lead, isAskedToTakeOver),
    handoverWithdraw: and(lead, hasAskedForHandover),
  },
};
