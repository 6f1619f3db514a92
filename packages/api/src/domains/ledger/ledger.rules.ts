import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { mayAnswerFor } from './ledger.policy.ts';
import { findResponse } from './redistribution-answer.service.ts';

const ledger = needs('READ_LEDGER');
const steer = needs('STEER_ALLOCATION');

/** An answer out of reach passes: the service then answers as for one that never existed. */
const answersForItself = rule('answers for its own municipality', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { responseId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['response'], input.responseId);
  const response = id && context.walls.graphql ? await findResponse(context, id) : null;
  return (
    !response ||
    mayAnswerFor(context.actor, response.municipalityId) ||
    new Forbidden('ANSWER_REDISTRIBUTION')
  );
});
const answer = and(needs('ANSWER_REDISTRIBUTION'), answersForItself);

export const ledgerRules: AccessRules = {
  Query: { fteAllowances: ledger, fteEntries: ledger, redistribution: ledger, redistributions: ledger },
  Mutation: {
    allowanceRecord: steer,
    allocationChange: steer,
    redistributionDraft: steer,
    redistributionLineChange: steer,
    redistributionPublish: steer,
    redistributionRecall: steer,
    redistributionDiscard: steer,
    redistributionEnact: steer,
    redistributionOverrule: steer,
    redistributionConfirm: answer,
    redistributionObject: answer,
  },
  ...Object.fromEntries(
    [
      'FteAllowance',
      'FteAllocation',
      'FteEntry',
      'FteAllowanceConnection',
      'FteAllowanceEdge',
      'FteEntryConnection',
      'FteEntryEdge',
      'Redistribution',
      'RedistributionLine',
      'RedistributionResponse',
      'RedistributionEvent',
      'RedistributionConnection',
      'RedistributionEdge',
    ].map((type) => [type, { '*': ledger }]),
  ),
};
