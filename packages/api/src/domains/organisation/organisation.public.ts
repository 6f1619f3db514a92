export { countyModel, municipalityModel, organisationModels } from './organisation.model.ts';
export { CountyType, MunicipalityType, Organisation } from './organisation.type.ts';
