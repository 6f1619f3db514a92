import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Connection } from '../../platform/reading/connection.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import type { Arguments } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { countyModel, municipalityModel, partnerModel } from './organisation.model.ts';

export const findMunicipalities = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  args: Arguments,
): Promise<Connection> => readPage(context, info, municipalityModel, args);

export const findPartners = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  args: Arguments,
): Promise<Connection> => readPage(context, info, partnerModel, args);

export const findMunicipality = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> => readOne(context, info, [municipalityModel], id);

/** The county the caller acts in. */
export const findCounty = async (context: RequestContext, info: GraphQLResolveInfo): Promise<Row | null> => {
  const { actor } = context;
  if (actor.kind === 'undecided') return null;
  return readOne(context, info, [countyModel], actor.countyId);
};
