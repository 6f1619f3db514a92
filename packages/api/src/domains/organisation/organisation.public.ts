export { findAddressee } from './addressee-target.ts';
export { addresseeModel } from './addressee.model.ts';
export { AddresseeType } from './addressee.type.ts';
export { countyModel, municipalityModel, organisationModels } from './organisation.model.ts';
export { CountyType, MunicipalityType, Organisation } from './organisation.type.ts';
