import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { correctClient } from './client-correct.service.ts';
import { findingsOfClient } from './client-details.policy.ts';
import { ClientCorrectInput, clientDetailsOf } from './client-details.type.ts';
import { clientModel } from './client.model.ts';
import { ClientType } from './client.type.ts';

export const clientCorrectPayload = changePayload(
  'ClientCorrectPayload',
  'What correcting the data of a client led to.',
  {
    client: {
      type: () => ClientType,
      models: () => [clientModel],
      description:
        'The client as they are now, with CONFLICT as somebody else has left them; null otherwise.',
    },
  },
);

@Resolver()
export class ClientResolver {
  @Mutation(() => clientCorrectPayload.type, {
    description:
      'Whoever leads a case of a client corrects what is known of them: all of it as it shall be, what is left out is not known any more. With CONFLICT the payload carries the client as they are now.',
  })
  clientCorrect(
    @Arg('input', () => ClientCorrectInput, { description: 'The client, and their data as they shall be.' })
    input: ClientCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ clientId: string }>> {
    const clientId = uuidArgument(['counselled'], input.clientId, 'clientId');
    const details = clientDetailsOf(input);
    const findings = findingsOfClient(details, context.today);
    return carryOut(context, { operation: 'clientCorrect', input, findings }, () =>
      correctClient(context, { clientId, version: input.version, details }),
    );
  }
}
