import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { absenceModel } from './absence.model.ts';
import { AbsenceConnection, AbsenceFilter, AbsenceType, LeaveBalanceType } from './absence.type.ts';
import { PersonnelFileType } from './personnel-file.type.ts';

@ArgsType()
class AbsenceArguments extends PageArguments {
  @Field(() => AbsenceFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: AbsenceFilter;
}

@ArgsType()
class PeriodArguments {
  @Field(() => LocalDate, { description: 'First day asked about.' }) readonly from!: string;
  @Field(() => LocalDate, { description: 'Last day asked about.' }) readonly to!: string;
}

@Resolver(() => AbsenceType)
export class AbsenceResolver {
  @Query(() => AbsenceType, {
    nullable: true,
    description: 'An absence; null if there is none the caller may see.',
  })
  absence(
    @Arg('id', () => ID, { description: 'Id of the absence.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [absenceModel], uuidArgument(['absence'], id, 'id'));
  }

  @Query(() => AbsenceConnection, {
    description:
      "The absences the caller may see, earliest first: one's own; for HR those of its staff; for a line manager what was asked for.",
  })
  absences(
    @Args(() => AbsenceArguments) { filter, ...page }: AbsenceArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const fileId = filter?.fileId;
    const narrowed = fileId ? { ...filter, fileId: uuidArgument(['file'], fileId, 'fileId') } : filter;
    return readPage(context, info, absenceModel, { ...page, filter: narrowed });
  }
}

@Resolver(() => PersonnelFileType)
export class FileLeaveResolver {
  @FieldResolver(() => [AbsenceType], {
    description: 'Absences between two days, earliest first; for a line manager only what was asked for.',
  })
  absences(@Args(() => PeriodArguments) _period: PeriodArguments): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [LeaveBalanceType], {
    description: 'Leave year by year, as far as entered; empty for a line manager.',
  })
  leaveBalances(): unknown {
    return readWithItsRow();
  }
}
