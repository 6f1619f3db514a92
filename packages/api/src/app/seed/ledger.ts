import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import type { PositionReference } from '@kim/schema/reference/positions.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid, positionUuid } from './reference-data.ts';

const uuids = (keys: readonly string[]): string => `{${keys.map(organisationUuid).join(',')}}`;

/** What the state provides and how it is distributed, as far as the papers say. */
export const seedLedger = async (em: EntityManager, county: CountyReference): Promise<void> => {
  const countyId = organisationUuid(county.key);
  await insertMissing(
    em,
    'fte_allowance',
    county.ledger.allowances.map(({ year, module, fte, source }) => ({
      county_id: countyId,
      id: referenceUuid('allowance', `${county.key}:${year}:${module}`),
      year,
      module,
      fte,
      source,
    })),
  );
  const rows = county.positions.map((position) => allocationRows(county, position));
  await insertMissing(
    em,
    'fte_allocation',
    rows.map(({ allocation }) => allocation),
  );
  await insertMissing(em, 'fte_entry', [...rows.map(({ entry }) => entry), ...returnRows(county)]);
};

const allocationRows = (county: CountyReference, position: PositionReference) => {
  const { year, recordedOn, source } = county.ledger;
  const { key, module, fte, serves } = position;
  const of = { county_id: organisationUuid(county.key), year, module, position_id: positionUuid(key) };
  const organisations = Object.keys(serves);
  return {
    allocation: { ...of, id: referenceUuid('allocation', `${key}:${year}`), fte },
    entry: {
      ...of,
      id: referenceUuid('fte-entry', `${key}:${year}`),
      kind: 'ALLOCATED',
      organisation_ids: uuids(organisations.length > 0 ? organisations : [county.key]),
      fte_before: null,
      fte_after: fte,
      reason: source,
      recorded_on: recordedOn,
    },
  };
};

const returnRows = ({ key, ledger }: CountyReference) =>
  ledger.returned.map(({ municipality, year, module, recordedOn, reason }) => ({
    county_id: organisationUuid(key),
    year,
    module,
    position_id: null,
    id: referenceUuid('fte-entry', `${municipality}:returned:${year}`),
    kind: 'RETURNED',
    organisation_ids: uuids([municipality]),
    fte_before: null,
    fte_after: null,
    reason,
    recorded_on: recordedOn,
  }));
