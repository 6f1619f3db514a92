import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePhase, ClosingReason, LegalDomain } from '@kim/schema/reference/casework.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { readPage } from '../../platform/reading/read.ts';
import { advanceCase } from './case-advance.service.ts';
import { assignCase, endDeputy, nameDeputy } from './case-assign.service.ts';
import {
  CaseAdvanceInput,
  CaseAssignInput,
  CaseDeputyEndInput,
  CaseDeputyNameInput,
  CaseDetailsChangeInput,
  LegalDomainChangeInput,
  LegalDomainEnterInput,
} from './case-course.input.ts';
import { caseManagerModel } from './case-course.model.ts';
import {
  caseAdvancePayload,
  caseAssignPayload,
  caseDeputyEndPayload,
  caseDeputyNamePayload,
  caseDetailsChangePayload,
  legalDomainChangePayload,
  legalDomainEnterPayload,
} from './case-course.payloads.ts';
import {
  CaseDeputyType,
  CaseManagerConnection,
  CaseStepType,
  LegalDomainPeriodType,
} from './case-course.type.ts';
import { changeDetails } from './case-details.service.ts';
import { CasePhaseEnum, CaseType } from './case-file.type.ts';
import { findingsOfStep } from './case-phase.policy.ts';
import { findingsOfDays, type LegalDomainDays } from './legal-domain.policy.ts';
import { changeLegalDomain, enterLegalDomain } from './legal-domain.service.ts';

type Made<Ids extends string = never> = Promise<Outcome<Record<'caseId' | Ids, string>>>;

@Resolver()
export class CaseCourseResolver {
  @Query(() => CaseManagerConnection, {
    description:
      "The case managers of the caller's own organisation by name: whom a case may be given to, or who may stand in.",
  })
  caseManagers(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, caseManagerModel, { ...args });
  }

  @Mutation(() => caseAdvancePayload.type, {
    description:
      'Leads a case into another phase. Only ways of the KIM standard are open (docs/case-phases.md); step and case are written together.',
  })
  caseAdvance(
    @Arg('input', () => CaseAdvanceInput, { description: 'The case and where it goes.' })
    input: CaseAdvanceInput,
    @Ctx() context: RequestContext,
  ): Made {
    const step = {
      toPhase: input.toPhase as CasePhase,
      occurredOn: input.occurredOn ?? context.today,
      reason: (input.reason ?? null) as ClosingReason | null,
      pausedUntil: input.pausedUntil ?? null,
    };
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const findings = findingsOfStep(step, context.today);
    return carryOut(context, { operation: 'caseAdvance', input, findings }, (_em, actor) =>
      advanceCase(context, actor, { ...step, caseId, version: input.version }),
    );
  }

  @Mutation(() => caseDetailsChangePayload.type, {
    description:
      'Whoever leads a case sets how the client came, which groups they belong to and what the case is about. With CONFLICT the payload carries the case as it is now.',
  })
  caseDetailsChange(
    @Arg('input', () => CaseDetailsChangeInput, {
      description: 'The case, and its details as they shall be.',
    })
    input: CaseDetailsChangeInput,
    @Ctx() context: RequestContext,
  ): Made {
    const { version, entryChannel, targetGroups, lifeAreas } = input;
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    return carryOut(context, { operation: 'caseDetailsChange', input }, () =>
      changeDetails(context, { caseId, version, entryChannel, targetGroups, lifeAreas }),
    );
  }

  @Mutation(() => caseAssignPayload.type, {
    description:
      'Gives a case to another case manager of the same organisation: by who is responsible, or by the team lead, who sees no client for it. To another organisation a case goes by a handover.',
  })
  caseAssign(
    @Arg('input', () => CaseAssignInput, { description: 'The case and who shall lead it.' })
    input: CaseAssignInput,
    @Ctx() context: RequestContext,
  ): Made {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const personId = uuidArgument(['person'], input.personId, 'personId');
    return carryOut(context, { operation: 'caseAssign', input }, () =>
      assignCase(context, { caseId, personId, version: input.version }),
    );
  }

  @Mutation(() => caseDeputyNamePayload.type, {
    description: 'Names a deputy for a period: they lead the case from day to day like the responsible one.',
  })
  caseDeputyName(
    @Arg('input', () => CaseDeputyNameInput, { description: 'The case, who and when.' })
    input: CaseDeputyNameInput,
    @Ctx() context: RequestContext,
  ): Made<'deputyId'> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const personId = uuidArgument(['person'], input.personId, 'personId');
    const { validFrom, validTo = null } = input;
    const isBackwards = validTo !== null && validTo < validFrom;
    const findings = isBackwards ? [{ code: 'INVALID_PERIOD' as const, field: 'validTo' }] : [];
    return carryOut(context, { operation: 'caseDeputyName', input, findings }, () =>
      nameDeputy(context, { caseId, personId, validFrom, validTo }),
    );
  }

  @Mutation(() => caseDeputyEndPayload.type, { description: 'Sets the last day somebody stands in.' })
  caseDeputyEnd(
    @Arg('input', () => CaseDeputyEndInput, { description: 'The deputy and the day.' })
    input: CaseDeputyEndInput,
    @Ctx() context: RequestContext,
  ): Made<'deputyId'> {
    const deputyId = uuidArgument(['case_deputy'], input.deputyId, 'deputyId');
    return carryOut(context, { operation: 'caseDeputyEnd', input }, () =>
      endDeputy(context, { deputyId, validTo: input.validTo }),
    );
  }

  @Mutation(() => legalDomainEnterPayload.type, {
    description:
      'Enters a legal domain (Rechtskreis): one the client is or was in, or one they have applied for and wait for.',
  })
  legalDomainEnter(
    @Arg('input', () => LegalDomainEnterInput, { description: 'The case, which one and its days.' })
    input: LegalDomainEnterInput,
    @Ctx() context: RequestContext,
  ): Made<'legalDomainId'> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const days = daysOf(input);
    const findings = findingsOfDays(days, context.today);
    return carryOut(context, { operation: 'legalDomainEnter', input, findings }, () =>
      enterLegalDomain(context, { caseId, legalDomain: input.legalDomain as LegalDomain, ...days }),
    );
  }

  @Mutation(() => legalDomainChangePayload.type, {
    description:
      'Sets the days of a legal domain: that it was granted, that it ended. With CONFLICT the payload carries the entry as it is now.',
  })
  legalDomainChange(
    @Arg('input', () => LegalDomainChangeInput, { description: 'The entry and its days as they shall be.' })
    input: LegalDomainChangeInput,
    @Ctx() context: RequestContext,
  ): Made<'legalDomainId'> {
    const legalDomainId = uuidArgument(['legal_domain'], input.legalDomainId, 'legalDomainId');
    const days = daysOf(input);
    const findings = findingsOfDays(days, context.today);
    return carryOut(context, { operation: 'legalDomainChange', input, findings }, () =>
      changeLegalDomain(context, { legalDomainId, version: input.version, ...days }),
    );
  }
}

@Resolver(() => CaseType)
export class CourseOfCaseResolver {
  @FieldResolver(() => [CasePhaseEnum], {
    description: 'Where the case may go from here, as far as the caller leads it; empty otherwise.',
  })
  nextPhases(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseStepType], {
    description:
      'Every change of its phase, oldest first; for who leads the case and for the county as Fachaufsicht; empty for a colleague.',
  })
  steps(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseDeputyType], {
    description: 'Who stands in, from when to when; empty for cases one does not lead.',
  })
  deputies(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [LegalDomainPeriodType], {
    description:
      'Legal domains the client was in, is in and waits for; for who leads the case and for the county as Fachaufsicht; empty for a colleague.',
  })
  legalDomains(): unknown {
    return readWithItsRow();
  }
}

const daysOf = (input: {
  readonly appliedOn?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}): LegalDomainDays => ({
  appliedOn: input.appliedOn ?? null,
  validFrom: input.validFrom ?? null,
  validTo: input.validTo ?? null,
});
