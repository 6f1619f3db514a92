import type {
  ClientLanguage,
  ConsentForm,
  ConsentPurpose,
  DataCategory,
} from '@kim/schema/reference/casework.ts';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType, caseToChange } from '../case-file/case-file.public.ts';
import { renewMatchMark } from '../client/client.public.ts';
import { consentModel } from './consent.model.ts';
import { findingsOfItems, findingsOfTerm } from './consent.policy.ts';
import { recordConsent, withdrawConsent } from './consent-change.service.ts';
import { fileEvidence } from './consent-evidence.service.ts';
import { ConsentEvidenceFileInput } from './consent-evidence.type.ts';
import { consentCaseOf } from './consent-target.ts';
import type { NewConsent } from './consent.service.ts';
import { ConsentRecordInput, ConsentType, ConsentWithdrawInput } from './consent.type.ts';

const consent = {
  type: () => ConsentType,
  models: () => [consentModel],
  description: 'The consent as it is now; with CONFLICT as somebody else has left it.',
};
export const consentRecordPayload = changePayload(
  'ConsentRecordPayload',
  'What recording a consent led to.',
  {
    consent,
  },
);
export const consentWithdrawPayload = changePayload(
  'ConsentWithdrawPayload',
  'What taking a consent back led to.',
  { consent },
);
export const consentEvidenceFilePayload = changePayload(
  'ConsentEvidenceFilePayload',
  'What filing the signed form of a consent led to.',
  { consent },
);

@Resolver()
export class ConsentResolver {
  @Mutation(() => consentRecordPayload.type, {
    description:
      'Whoever leads a case records a consent as the client gave it. It allows what is listed, and nothing else; all kinds of data for one recipient are refused.',
  })
  consentRecord(
    @Arg('input', () => ConsentRecordInput, { description: 'The consent.' }) input: ConsentRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ consentId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const supersedesId = input.supersedesId
      ? uuidArgument(['consent'], input.supersedesId, 'supersedesId')
      : null;
    const given = givenConsent(input);
    const findings = [...findingsOfTerm(given, context.today), ...findingsOfItems(given.items)];
    return carryOut(context, { operation: 'consentRecord', input, findings }, async (_em, actor) => {
      const { clientId } = await caseToChange(context, caseId);
      const made = await recordConsent({ context, actor, caseId }, { ...given, supersedesId });
      await renewMatchMark(context, clientId);
      return made;
    });
  }

  @Mutation(() => consentWithdrawPayload.type, {
    description:
      'Whoever leads the case notes that the client has taken a consent back, wholly or in part (Art. 7 (3) DSGVO). What was handed on by it is closed to its recipients from this moment on.',
  })
  consentWithdraw(
    @Arg('input', () => ConsentWithdrawInput, { description: 'The consent, and what of it.' })
    input: ConsentWithdrawInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ consentId: string }>> {
    const consentId = uuidArgument(['consent'], input.consentId, 'consentId');
    const itemIds = input.itemIds?.map((id) => uuidArgument(['consent_item'], id, 'itemIds')) ?? null;
    return carryOut(context, { operation: 'consentWithdraw', input }, async (_em, actor) => {
      const caseId = await consentCaseOf(context, consentId);
      const { clientId } = await caseToChange(context, caseId);
      const { version } = input;
      const done = await withdrawConsent({ context, actor, caseId }, { consentId, version, itemIds });
      await renewMatchMark(context, clientId);
      return done;
    });
  }

  @Mutation(() => consentEvidenceFilePayload.type, {
    description:
      'Whoever leads the case puts an uploaded scan of the signed form to a consent (POST /uploads first).',
  })
  consentEvidenceFile(
    @Arg('input', () => ConsentEvidenceFileInput, { description: 'The consent and the upload.' })
    input: ConsentEvidenceFileInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ consentId: string }>> {
    const consentId = uuidArgument(['consent'], input.consentId, 'consentId');
    const uploadId = uuidArgument(['upload'], input.uploadId, 'uploadId');
    return carryOut(context, { operation: 'consentEvidenceFile', input }, async (_em, actor) => {
      const caseId = await consentCaseOf(context, consentId);
      await caseToChange(context, caseId);
      return fileEvidence(context, actor, { caseId, consentId, uploadId });
    });
  }
}

@Resolver(() => CaseType)
export class CaseConsentsResolver {
  @FieldResolver(() => [ConsentType], {
    description:
      'The consents of the case, oldest first: for who leads it, and for the county without what they allow.',
  })
  consents(): unknown {
    return readWithItsRow();
  }
}

const givenConsent = (input: ConsentRecordInput): NewConsent => ({
  templateVersionId: uuidArgument(['template_version'], input.templateVersionId, 'templateVersionId'),
  language: input.language as ClientLanguage,
  form: input.form as ConsentForm,
  hasInterpreter: input.hasInterpreter,
  givenOn: input.givenOn,
  expiresOn: input.expiresOn ?? null,
  items: input.items.map(({ purpose, recipientId, dataCategory }) => ({
    purpose: purpose as ConsentPurpose,
    recipientId: uuidArgument(['addressee'], recipientId, 'items'),
    dataCategory: dataCategory as DataCategory,
  })),
});
