import type { ProgrammeModule } from './positions.ts';

/** What the state provides: full-time equivalents (VZÄ) per county, year and module, as far as the papers say. */
export interface AllowanceReference {
  readonly county: string;
  readonly year: number;
  readonly module: ProgrammeModule;
  readonly fte: string;
  /** As cited, in German; shown to users. */
  readonly source: string;
}

const concept = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';
const paper2021 = 'Ausschussvorlage vom 07.06.2021';
const slidesNeuss = 'Konzept Rhein-Kreis Neuss 2021, S. 15 ff.';

/**
 * A year or module that is missing here is missing in the papers: 2022 to 2025 they name no figure for case management (for
 * 2022 an increase of unknown extent was announced), and the redistribution for 2026 begins with 17.00.
 */
export const allowances: readonly AllowanceReference[] = [
  {
    county: 'rsk',
    year: 2020,
    module: 'M2_CASE_MANAGEMENT',
    fte: '11.000000',
    source: `${paper2021}: elf VZÄ, die der Kreis seit 2020 erhält`,
  },
  {
    county: 'rsk',
    year: 2021,
    module: 'M1_COORDINATION',
    fte: '5.000000',
    source: `Bescheid vom 22.02.2021 (${paper2021}): 3,5 VZÄ Koordination, 0,5 VZÄ Verwaltungsassistenz, 1 VZÄ Troisdorf`,
  },
  {
    county: 'rsk',
    year: 2021,
    module: 'M2_CASE_MANAGEMENT',
    fte: '11.000000',
    source: `${paper2021}: elf VZÄ, die der Kreis seit 2020 erhält`,
  },
  {
    county: 'rsk',
    year: 2021,
    module: 'M3_FOREIGNERS_OFFICE',
    fte: '0.750000',
    source: `${paper2021}: eine dreiviertel VZÄ`,
  },
  {
    county: 'rsk',
    year: 2021,
    module: 'M3_NATURALISATION_OFFICE',
    fte: '1.500000',
    source: `${paper2021}: eineinhalb VZÄ`,
  },
  {
    county: 'rsk',
    year: 2026,
    module: 'M1_COORDINATION',
    fte: '5.000000',
    source: `${concept}, 2.1: 3,5 VZÄ im KI, eine halbe VZÄ Verwaltungsassistenz, eine Stelle in Troisdorf`,
  },
  {
    county: 'rsk',
    year: 2026,
    module: 'M2_CASE_MANAGEMENT',
    fte: '17.000000',
    source: `${concept}, Abbildung 1`,
  },
  {
    county: 'rsk',
    year: 2026,
    module: 'M3_FOREIGNERS_OFFICE',
    fte: '2.000000',
    source: `${concept}, 2.3: je eine VZÄ beim Kreis und in Troisdorf`,
  },
  {
    county: 'rsk',
    year: 2026,
    module: 'M3_NATURALISATION_OFFICE',
    fte: '3.000000',
    source: `${concept}, 2.3: zwei VZÄ beim Kreis, eine in Troisdorf`,
  },
  {
    county: 'rkn',
    year: 2021,
    module: 'M1_COORDINATION',
    fte: '6.000000',
    source: `${slidesNeuss}: 3,5 und 0,5 Stellen beim Kreis, je eine für Dormagen und Neuss beantragt`,
  },
  {
    county: 'rkn',
    year: 2021,
    module: 'M2_CASE_MANAGEMENT',
    fte: '7.000000',
    source: `${slidesNeuss}: sieben CM-Stellen beim KI`,
  },
  {
    county: 'rkn',
    year: 2021,
    module: 'M3_FOREIGNERS_OFFICE',
    fte: '2.250000',
    source: 'Konzept Rhein-Kreis Neuss 2021, S. 25 f.: dreimal 0,75 Stellen, nach Behörden nicht getrennt',
  },
];

/** The year for which the papers distribute a county's VZÄ over its positions, and since when that is on paper. */
export const allocationsOnPaper: Readonly<
  Record<string, { readonly year: number; readonly recordedOn: string; readonly source: string }>
> = {
  rsk: { year: 2026, recordedOn: '2025-11-28', source: `${concept}, Abbildung 1 und 2.1 bis 2.3` },
  rkn: { year: 2021, recordedOn: '2021-08-30', source: slidesNeuss },
};

/** Who gave VZÄ back, of which the papers do not say how much (KIM concept 2025, note 11). */
export const returnsOnPaper = [
  { county: 'rsk', municipality: 'hennef' },
  { county: 'rsk', municipality: 'koenigswinter' },
].map((place) => ({
  ...place,
  year: 2026,
  module: 'M2_CASE_MANAGEMENT' as const,
  recordedOn: '2025-11-28',
  reason: `${concept}, Fußnote 11: Stellenanteil zurückgegeben, in welchem Umfang, ist nicht genannt`,
}));
