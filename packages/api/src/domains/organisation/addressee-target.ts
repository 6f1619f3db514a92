import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { addresseeModel } from './addressee.model.ts';

interface AddresseeTarget extends Row {
  readonly id: string;
  readonly kind: 'COUNTY' | 'MUNICIPALITY' | 'PARTNER';
  readonly name: string;
  /** As far as the caller may know it: of their own place and of the county. */
  readonly hasOwnForeignersOffice: boolean;
}

/** Whom a client may be referred to; whoever else's id is given does not exist. */
export const findAddressee = visibleFinder<AddresseeTarget>(addresseeModel, (row) => ({
  kind: `${row}.kind`,
  name: `${row}.name`,
  hasOwnForeignersOffice: `exists (select from app.organisation o where o.county_id = ${row}.county_id and o.id = ${row}.id and o.has_own_foreigners_office)`,
}));
