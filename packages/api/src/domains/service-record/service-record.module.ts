import type { DomainModule } from '../../platform/domain-module.ts';
import {
  countyServiceFigures,
  municipalityServiceFigures,
  serviceFigureModel,
} from './service-figures.model.ts';
import {
  CountyServicesResolver,
  MunicipalityServicesResolver,
  ServiceFiguresResolver,
} from './service-figures.resolver.ts';
import { ServiceRecord, ServiceRollup } from './service-record.entity.ts';
import { serviceRecordGrants } from './service-record.grants.ts';
import { ServiceChangePayload } from './service-record.input.ts';
import { serviceRecordInvariants } from './service-record.invariants.ts';
import { serviceModel } from './service-record.model.ts';
import { ServiceRecordResolver } from './service-record.resolver.ts';
import { serviceRecordRules } from './service-record.rules.ts';

/** Services without a case: the counselling statistics. */
export const serviceRecordModule = {
  name: 'service-record',
  entities: [ServiceRecord, ServiceRollup],
  grants: serviceRecordGrants,
  resolvers: [
    ServiceRecordResolver,
    ServiceFiguresResolver,
    MunicipalityServicesResolver,
    CountyServicesResolver,
  ],
  payloads: [ServiceChangePayload],
  atOnce: ['serviceRecord'],
  models: [serviceModel, serviceFigureModel],
  extensions: [municipalityServiceFigures, countyServiceFigures],
  rules: serviceRecordRules,
  invariants: serviceRecordInvariants,
} satisfies DomainModule;
