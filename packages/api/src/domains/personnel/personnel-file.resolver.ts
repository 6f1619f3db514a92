import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { personnelFileModel } from './personnel-file.model.ts';
import { PersonnelFileConnection, PersonnelFileType } from './personnel-file.type.ts';

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
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, personnelFileModel, { ...args });
  }
}
