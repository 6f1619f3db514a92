import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Connection } from '../../platform/reading/connection.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import type { Arguments } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { positionModel } from './position.model.ts';

export const findPositions = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  args: Arguments,
): Promise<Connection> => readPage(context, info, positionModel, args);

export const findPosition = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> => readOne(context, info, [positionModel], id);
