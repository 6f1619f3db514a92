import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { findService } from './service-record.model.ts';

const read = needs('READ_SERVICES');
const record = needs('RECORD_SERVICES');

/** A service out of reach passes: the service then answers as for one that never existed. */
const didItOneself = rule('recorded the service', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { serviceId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['service'], input.serviceId);
  const service = id && context.walls.graphql ? await findService(context, id) : null;
  return !service || service.isOwn || new Forbidden('RECORD_SERVICES');
});
const change = and(record, didItOneself);

export const serviceRecordRules: AccessRules = {
  Query: { services: read, service: read, serviceFigures: read, ownServiceFigures: record },
  Mutation: {
    serviceRecord: record,
    serviceCorrect: change,
    serviceVoid: change,
    serviceRestore: change,
  },
  Municipality: { serviceFigures: read },
  County: { serviceFigures: read },
  ...Object.fromEntries(
    [
      'ServiceRecord',
      'ServiceRecordConnection',
      'ServiceRecordEdge',
      'ServiceFigures',
      'ServiceFigure',
      'ServiceSum',
    ].map((type) => [type, { '*': read }]),
  ),
};
