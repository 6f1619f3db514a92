import type { ProgrammeModule } from './positions.ts';

/** What the state provides: full-time equivalents (VZÄ) per year and module, as far as the papers say. */
interface AllowanceReference {
  readonly year: number;
  readonly module: ProgrammeModule;
  readonly fte: string;
  /** As cited, in German; shown to users. */
  readonly source: string;
}

const concept = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';
const paper2021 = 'Ausschussvorlage vom 07.06.2021';

/**
 * A year or module that is missing here is missing in the papers: 2022 to 2025 they name no figure for case management (for
 * 2022 an increase of unknown extent was announced), and the redistribution for 2026 begins with 17.00.
 */
const allowances: readonly AllowanceReference[] = [
  {
    year: 2020,
    module: 'M2_CASE_MANAGEMENT',
    fte: '11.000000',
    source: `${paper2021}: elf VZÄ, die der Kreis seit 2020 erhält`,
  },
  {
    year: 2021,
    module: 'M1_COORDINATION',
    fte: '5.000000',
    source: `Bescheid vom 22.02.2021 (${paper2021}): 3,5 VZÄ Koordination, 0,5 VZÄ Verwaltungsassistenz, 1 VZÄ Troisdorf`,
  },
  {
    year: 2021,
    module: 'M2_CASE_MANAGEMENT',
    fte: '11.000000',
    source: `${paper2021}: elf VZÄ, die der Kreis seit 2020 erhält`,
  },
  {
    year: 2021,
    module: 'M3_FOREIGNERS_OFFICE',
    fte: '0.750000',
    source: `${paper2021}: eine dreiviertel VZÄ`,
  },
  {
    year: 2021,
    module: 'M3_NATURALISATION_OFFICE',
    fte: '1.500000',
    source: `${paper2021}: eineinhalb VZÄ`,
  },
  {
    year: 2026,
    module: 'M1_COORDINATION',
    fte: '5.000000',
    source: `${concept}, 2.1: 3,5 VZÄ im KI, eine halbe VZÄ Verwaltungsassistenz, eine Stelle in Troisdorf`,
  },
  {
    year: 2026,
    module: 'M2_CASE_MANAGEMENT',
    fte: '17.000000',
    source: `${concept}, Abbildung 1`,
  },
  {
    year: 2026,
    module: 'M3_FOREIGNERS_OFFICE',
    fte: '2.000000',
    source: `${concept}, 2.3: je eine VZÄ beim Kreis und in Troisdorf`,
  },
  {
    year: 2026,
    module: 'M3_NATURALISATION_OFFICE',
    fte: '3.000000',
    source: `${concept}, 2.3: zwei VZÄ beim Kreis, eine in Troisdorf`,
  },
];

/** The VZÄ account of a county as its papers open it. */
export interface LedgerReference {
  /** The year for which the papers distribute the VZÄ over the positions, and since when that is on paper. */
  readonly year: number;
  readonly recordedOn: string;
  readonly source: string;
  readonly allowances: readonly AllowanceReference[];
  /** Municipalities that gave VZÄ back, of which the papers do not say how much. */
  readonly returned: readonly {
    readonly municipality: string;
    readonly year: number;
    readonly module: ProgrammeModule;
    readonly recordedOn: string;
    readonly reason: string;
  }[];
}

/** KIM concept 2025, figure 1, 2.1 to 2.3 and note 11. */
export const rheinSiegLedger: LedgerReference = {
  year: 2026,
  recordedOn: '2025-11-28',
  source: `${concept}, Abbildung 1 und 2.1 bis 2.3`,
  allowances,
  returned: ['hennef', 'koenigswinter'].map((municipality) => ({
    municipality,
    year: 2026,
    module: 'M2_CASE_MANAGEMENT',
    recordedOn: '2025-11-28',
    reason: `${concept}, Fußnote 11: Stellenanteil zurückgegeben, in welchem Umfang, ist nicht genannt`,
  })),
};
