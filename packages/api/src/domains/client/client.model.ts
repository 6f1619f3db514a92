import { readModel } from '../../platform/reading/read-model.ts';
import { ofLedClient, reachOfLedClient } from './case-scope.ts';

/** Who is counselled, for who leads a case of theirs. */
export const clientModel = readModel({
  type: 'Client',
  idKind: 'counselled',
  table: 'client.client',
  readableBy: ofLedClient,
  reach: reachOfLedClient,
  columns: {
    id: 'id',
    version: 'version',
    givenName: 'given_name',
    familyName: 'family_name',
    birthDate: 'birth_date',
    sex: 'sex',
    languages: 'languages',
    interpreterNeeded: 'interpreter_needed',
    nationality: 'nationality',
    residenceStatus: 'residence_status',
    arrivedOn: 'arrived_on',
    phone: 'phone',
    email: 'email',
    street: 'street',
    postalCode: 'postal_code',
    city: 'city',
  },
});
