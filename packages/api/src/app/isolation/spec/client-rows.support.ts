import type { OfCounty } from '../world.support.ts';

export interface ClientRow extends OfCounty {
  readonly id: string;
  readonly household_id: string | null;
  readonly version: number;
}
interface HouseholdRow extends OfCounty {
  readonly id: string;
}
export interface LinkRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly relative_id: string;
  readonly removed_on: string | null;
}

export interface CorrectionRow extends OfCounty {
  readonly id: string;
  readonly client_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'client.client': ClientRow;
    'client.client_correction': CorrectionRow;
    'client.household': HouseholdRow;
    'client.family_link': LinkRow;
  }
}
