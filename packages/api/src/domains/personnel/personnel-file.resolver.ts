import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { personnelFileModel, staffWithoutFileModel } from './personnel-file.model.ts';
import {
  PersonnelFileConnection,
  PersonnelFileFilter,
  PersonnelFileType,
  StaffConnection,
} from './personnel-file.type.ts';

@ArgsType()
class PersonnelFileArguments extends PageArguments {
  @Field(() => PersonnelFileFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: PersonnelFileFilter;
}

@Resolver(() => PersonnelFileType)
export class PersonnelFileResolver {
  @Query(() => PersonnelFileType, {
    nullable: true,
    description: 'A personnel file; null if there is none the caller may see.',
  })
  personnelFile(
    @Arg('id', () => ID, { description: 'Id of the file.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [personnelFileModel], uuidArgument(['file'], id, 'id'));
  }

  @Query(() => PersonnelFileConnection, {
    description:
      "The personnel files the caller may see, by name: for HR those its organisation keeps today, for everybody one's own.",
  })
  personnelFiles(
    @Args(() => PersonnelFileArguments) args: PersonnelFileArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, personnelFileModel, { ...args });
  }

  @Query(() => StaffConnection, {
    description:
      'Own staff of whom no personnel file is kept here today, by name: those for whom HR may open one.',
  })
  staffWithoutFile(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, staffWithoutFileModel, { ...args });
  }
}
