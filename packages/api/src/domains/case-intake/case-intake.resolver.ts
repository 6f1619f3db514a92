import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { hasRight } from '../../platform/auth/rights.ts';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { caseModel, CaseType } from '../case-file/case-file.public.ts';
import { clientDetailsOf, findingsOfClient } from '../client/client.public.ts';
import { findingsOfConsent } from '../consent/consent.public.ts';
import { findingsOfOpening } from './case-intake.policy.ts';
import { CaseOpenInput, intakeConsentOf } from './case-intake.type.ts';
import { openCase, type NewCase } from './case-open.service.ts';

export const caseOpenPayload = changePayload('CaseOpenPayload', 'What opening a case led to.', {
  case: {
    type: () => CaseType,
    models: () => [caseModel],
    description: 'The new case; null with errors.',
  },
});

@Resolver()
export class CaseIntakeResolver {
  @Mutation(() => caseOpenPayload.type, {
    description:
      'A case manager opens a case: client, first contact and consent in one. Without a consent only a service can be recorded.',
  })
  caseOpen(
    @Arg('input', () => CaseOpenInput, { description: 'Client, way in, consent.' }) input: CaseOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ caseId: string }>> {
    const some = newCaseOf(input, context.today);
    const findings = [
      ...findingsOfClient(some.client, context.today).map((finding) => ({
        ...finding,
        field: ['client', finding.field],
      })),
      ...findingsOfOpening(some.openedOn, context.today),
      ...findingsOfConsent(some.consent, context.today).map((finding) => ({
        ...finding,
        field: ['consent', finding.field],
      })),
    ];
    return carryOut(context, { operation: 'caseOpen', input, findings }, (em, actor) => {
      if (context.walls.domain && !hasRight(actor, 'LEAD_CASES')) throw new Forbidden('LEAD_CASES');
      return openCase(em, actor, some);
    });
  }
}

const newCaseOf = ({ client, consent, ...input }: CaseOpenInput, today: string): NewCase => ({
  client: clientDetailsOf(client),
  entryChannel: input.entryChannel,
  targetGroups: input.targetGroups,
  lifeAreas: input.lifeAreas,
  openedOn: input.openedOn ?? today,
  consent: intakeConsentOf(consent),
});
