import { readModel, type ModelExtension } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { reachOfClients, wallOfClients } from './case-scope.ts';
import { clientModel } from './client.model.ts';

const ofLedClient =
  (row: string) =>
  (isLed: (value: string) => string): string =>
    isLed(`${row}.client_id`);

export const clientCorrectionModel = readModel({
  type: 'ClientCorrection',
  idKind: null,
  table: 'client.client_correction',
  readableBy: (row, statement) => wallOfClients(statement, ofLedClient(row)),
  reach: (row, statement) => reachOfClients(statement, ofLedClient(row)),
  columns: {
    correctedOn: 'corrected_on',
    correctedAt: ({ row }) =>
      `to_char(${row}.corrected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    field: 'field',
    former: ({ row }) =>
      `(case when ${row}.field = 'LANGUAGES' then nullif(trim(both '{}' from ${row}.former), '') else ${row}.former end)`,
  },
  relations: {
    correctedBy: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.corrected_by_id`,
    },
  },
});

export const correctionsOfClient: ModelExtension = {
  model: clientModel,
  relations: {
    corrections: {
      kind: 'list',
      models: () => [clientCorrectionModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.client_id = ${parent}.id`,
      orderBy: ['corrected_at desc', 'field'],
    },
  },
};

/** Once for all that was put right at once, in every case of the client, as rows of what happened in a case. */
export const CORRECTIONS_OF_CASES = `(select k.*, f.id as case_id from client.client_correction k join casework.case_file f on f.county_id = k.county_id and f.client_id = k.client_id where not exists (select from client.client_correction o where o.county_id = k.county_id and o.client_id = k.client_id and o.corrected_at = k.corrected_at and o.id < k.id))`;
