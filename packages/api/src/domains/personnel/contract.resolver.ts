import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { contractModel, workingTimeModel } from './contract.model.ts';
import { findingsOfTerms, findingsOfWeek, type ContractTerms } from './contract.policy.ts';
import { changeContract, recordContract, setWorkingTime } from './contract.service.ts';
import {
  ContractChangeInput,
  ContractRecordInput,
  ContractType,
  WorkingTimeSetInput,
  WorkingTimeType,
  type ContractTermsInput,
} from './contract.type.ts';
import { fileToWriteIn, findFile, findFileOfContract } from './file-target.ts';
import { PersonnelFileType } from './personnel-file.type.ts';

const contract = {
  type: () => ContractType,
  models: () => [contractModel],
  description: 'The contract as it is now: as it was made, or with CONFLICT as somebody else has left it.',
};
export const contractRecordPayload = changePayload(
  'ContractRecordPayload',
  'What recording new terms led to.',
  { contract },
);
export const contractChangePayload = changePayload('ContractChangePayload', 'What changing terms led to.', {
  contract,
});
export const workingTimeSetPayload = changePayload(
  'WorkingTimeSetPayload',
  'What spreading the hours over the week led to.',
  {
    contract,
    workingTime: {
      type: () => WorkingTimeType,
      models: () => [workingTimeModel],
      description: 'The new pattern; null with errors.',
    },
  },
);

@Resolver()
export class ContractResolver {
  @Mutation(() => contractRecordPayload.type, {
    description:
      'HR records new terms from a day on (first contract, extension, other hours, next step). Needs the file to be kept by its own organisation; nobody writes in their own file.',
  })
  contractRecord(
    @Arg('input', () => ContractRecordInput, { description: 'The file and the terms.' })
    input: ContractRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ contractId: string }>> {
    const file = uuidArgument(['file'], input.fileId, 'fileId');
    const terms = termsOf(input);
    const request = { operation: 'contractRecord', input, findings: findingsOfTerms(terms) };
    return carryOut(context, request, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, file, findFile);
      return recordContract({ em, actor, fileId }, terms);
    });
  }

  @Mutation(() => contractChangePayload.type, {
    description:
      'HR corrects or extends terms. With CONFLICT the payload carries the contract as it is now, so that both versions can be shown.',
  })
  contractChange(
    @Arg('input', () => ContractChangeInput, { description: 'The contract and its terms as they shall be.' })
    input: ContractChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ contractId: string }>> {
    const contractId = uuidArgument(['contract'], input.contractId, 'contractId');
    const terms = termsOf(input);
    const request = { operation: 'contractChange', input, findings: findingsOfTerms(terms) };
    return carryOut(context, request, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, contractId, findFileOfContract);
      return changeContract({ em, actor, fileId }, { contractId, version: input.version, terms });
    });
  }

  @Mutation(() => workingTimeSetPayload.type, {
    description:
      "HR spreads a contract's hours over the week from a day on. They must sum to the contract's weekly hours: refused with both figures.",
  })
  workingTimeSet(
    @Arg('input', () => WorkingTimeSetInput, { description: 'The contract, the first day and the hours.' })
    input: WorkingTimeSetInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ contractId: string; workingTimeId: string }>> {
    const contractId = uuidArgument(['contract'], input.contractId, 'contractId');
    const { monday, tuesday, wednesday, thursday, friday, validFrom, version } = input;
    const week = { monday, tuesday, wednesday, thursday, friday };
    const request = { operation: 'workingTimeSet', input, findings: findingsOfWeek(week) };
    return carryOut(context, request, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, contractId, findFileOfContract);
      return setWorkingTime({ em, actor, fileId }, { contractId, version, validFrom, week });
    });
  }
}

@Resolver(() => PersonnelFileType)
export class FileContractsResolver {
  @FieldResolver(() => [ContractType], {
    description: 'All terms of the employment, oldest first; empty for a line manager.',
  })
  contracts(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => ContractType, {
    nullable: true,
    description: 'The terms that hold today; null if none do, and for a line manager.',
  })
  currentContract(): unknown {
    return readWithItsRow();
  }
}

const termsOf = (input: ContractTermsInput): ContractTerms => ({
  validFrom: input.validFrom,
  validTo: input.validTo ?? null,
  fixedTermUntil: input.fixedTermUntil ?? null,
  fixedTermReason: input.fixedTermReason ?? null,
  probationUntil: input.probationUntil ?? null,
  payGrade: input.payGrade,
  payStep: input.payStep,
  payStepSince: input.payStepSince ?? input.validFrom,
  weeklyHours: input.weeklyHours,
  fullTimeHours: input.fullTimeHours,
});
