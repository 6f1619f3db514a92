import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { caseModel, CaseType } from '../case-file/case-file.public.ts';
import { contactRequestModel, contactWishModel, duplicateCheckModel } from './duplicate-check.model.ts';
import { checkDuplicate, endRequest, wishContact } from './duplicate-check.service.ts';
import {
  ContactRequestDoneInput,
  ContactRequestType,
  ContactWishInput,
  ContactWishType,
  DuplicateCheckInput,
  DuplicateCheckType,
} from './duplicate-check.type.ts';

const ofCase = {
  case: { type: () => CaseType, models: () => [caseModel], description: 'The case; null with errors.' },
};
const duplicateCheck = changePayload('DuplicateCheckPayload', 'What asking for other services led to.', {
  ...ofCase,
  check: {
    type: () => DuplicateCheckType,
    models: () => [duplicateCheckModel],
    description: 'The answer; null with errors.',
  },
});
const contactWish = changePayload('ContactWishPayload', 'What wishing for contact led to.', {
  ...ofCase,
  wish: {
    type: () => ContactWishType,
    models: () => [contactWishModel],
    description: 'The wish; null with errors.',
  },
});
const contactRequestDone = changePayload('ContactRequestDonePayload', 'What settling a request led to.', {
  ...ofCase,
  request: {
    type: () => ContactRequestType,
    models: () => [contactRequestModel],
    description: 'The request as it is now; with CONFLICT as somebody else has left it.',
  },
});

/** For the module. */
export const duplicateCheckPayloads = [duplicateCheck, contactWish, contactRequestDone];

@Resolver()
export class DuplicateCheckResolver {
  @Mutation(() => duplicateCheck.type, {
    description:
      'Asks whether another service of the county counsels the client of a case the caller leads. Needs consents to DUPLICATE_CHECK by the county for IDENTITY, here and there. The answer is only whether there is one; every question is recorded, once a day per case and ten a day per case manager.',
  })
  duplicateCheck(
    @Arg('input', () => DuplicateCheckInput, { description: 'The case.' }) input: DuplicateCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ caseId: string; checkId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    return carryOut(context, { operation: 'duplicateCheck', input }, () => checkDuplicate(context, caseId));
  }

  @Mutation(() => contactWish.type, {
    description:
      'After a check that found another service: it is told that contact is wished, by whom and where. Needs consents to DUPLICATE_CHECK by the county for IDENTITY and CONTACT. The answer is the same whether or not it arrives.',
  })
  contactWish(
    @Arg('input', () => ContactWishInput, { description: 'The case.' }) input: ContactWishInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ caseId: string; wishId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    return carryOut(context, { operation: 'contactWish', input }, (_em, actor) =>
      wishContact(context, actor, caseId),
    );
  }

  @Mutation(() => contactRequestDone.type, {
    description: 'Whoever leads the case notes that a request for contact is settled.',
  })
  contactRequestDone(
    @Arg('input', () => ContactRequestDoneInput, { description: 'The request.' })
    input: ContactRequestDoneInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ caseId: string; requestId: string }>> {
    const contactRequestId = uuidArgument(['contact_request'], input.contactRequestId, 'contactRequestId');
    return carryOut(context, { operation: 'contactRequestDone', input }, () =>
      endRequest(context, { contactRequestId, version: input.version }),
    );
  }
}

@Resolver(() => CaseType)
export class DuplicatesOfCaseResolver {
  @FieldResolver(() => [DuplicateCheckType], {
    description:
      'When it was asked for other services, oldest first; empty unless the caller leads the case.',
  })
  duplicateChecks(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [ContactWishType], {
    description: 'When contact was wished, oldest first; empty unless the caller leads the case.',
  })
  contactWishes(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [ContactRequestType], {
    description:
      'Other services that wish contact, oldest first; empty unless the caller leads the case and the client allows it.',
  })
  contactRequests(): unknown {
    return readWithItsRow();
  }
}
