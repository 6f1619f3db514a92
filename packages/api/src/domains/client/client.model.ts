import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { isLedByActor, leaderOf } from './case-scope.ts';

const ledCasesOf = (row: string, statement: Statement): string =>
  `select f.organisation_id from casework.case_file f where f.county_id = ${row}.county_id and f.client_id = ${row}.id and ${isLedByActor('f', statement)}`;

const isLeader = ({ context }: Statement): boolean => leaderOf(context.actor) !== null;

/** Who is counselled, for who leads a case of theirs. */
export const clientModel = readModel({
  type: 'Client',
  idKind: 'counselled',
  table: 'client.client',
  readableBy: (row, statement) => (isLeader(statement) ? `exists (${ledCasesOf(row, statement)})` : 'false'),
  reach: (row, statement) => (isLeader(statement) ? `array(${ledCasesOf(row, statement)})` : `'{}'::uuid[]`),
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
