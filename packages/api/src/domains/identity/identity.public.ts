export { PersonType } from './identity.type.ts';
export { ofOwnStaff, Person } from './person.entity.ts';
export { createAuthenticator, type Authenticate } from './authenticator.ts';
export { personModel } from './person.model.ts';
