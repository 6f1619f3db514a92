export const programmeModules = [
  'M1_COORDINATION',
  'M2_CASE_MANAGEMENT',
  'M3_FOREIGNERS_OFFICE',
  'M3_NATURALISATION_OFFICE',
] as const;
export type ProgrammeModule = (typeof programmeModules)[number];

/** A funded position (Stelle) as the papers print it. */
export interface PositionReference {
  readonly key: string;
  readonly module: ProgrammeModule;
  readonly title: string;
  /** Full-time equivalents (VZÄ) with the six decimals of the source. */
  readonly fte: string;
  readonly payGrade: string | null;
  /** Served municipalities with their share; empty for a position at the county itself. */
  readonly serves: Readonly<Record<string, string>>;
  /** Who is the employer today: a municipality's key or the county's. */
  readonly employer: string;
  /** Who was the employer until 2024-12-31, if somebody else. */
  readonly employerUntil2024?: string;
}

const caseManagement = (municipality: string, fte: string, no = 1): PositionReference => ({
  key: `${municipality}-cm-${no}`,
  module: 'M2_CASE_MANAGEMENT',
  title: `${no}. CM-Stelle`,
  fte,
  payGrade: 'S12',
  serves: { [municipality]: '1.000000' },
  employer: municipality,
  employerUntil2024: municipality === 'troisdorf' ? municipality : 'rsk',
});

/**
 * KIM concept of 28.11.2025, figure 1: 20 positions, 17.000000 VZÄ from 2026.
 * The papers name neither the shares nor the employer of the shared position; the shares are the deployment days of 2021
 * (Much 2 of 5, Neunkirchen-Seelscheid 3 of 5), the employer is assumed to be Much, the municipality named first.
 */
const caseManagementPositions: readonly PositionReference[] = [
  caseManagement('alfter', '1.000000'),
  caseManagement('bad-honnef', '1.000000'),
  caseManagement('bornheim', '1.000000'),
  caseManagement('bornheim', '0.500000', 2),
  caseManagement('eitorf', '0.690000'),
  caseManagement('lohmar', '1.000000'),
  caseManagement('meckenheim', '1.000000'),
  {
    ...caseManagement('much', '1.000000'),
    title: '1. CM-Stelle (gemeinsam)',
    serves: { much: '0.400000', 'neunkirchen-seelscheid': '0.600000' },
  },
  caseManagement('niederkassel', '1.000000'),
  caseManagement('niederkassel', '0.500000', 2),
  caseManagement('rheinbach', '1.000000'),
  caseManagement('sankt-augustin', '1.000000'),
  caseManagement('sankt-augustin', '0.600000', 2),
  caseManagement('siegburg', '1.000000'),
  caseManagement('swisttal', '0.760000'),
  caseManagement('troisdorf', '1.000000'),
  caseManagement('troisdorf', '1.000000', 2),
  caseManagement('troisdorf', '0.510000', 3),
  caseManagement('wachtberg', '0.820000'),
  caseManagement('windeck', '0.620000'),
];

const at = (
  employer: string,
  key: string,
  module: ProgrammeModule,
  title: string,
  fte: string,
  payGrade: string | null,
): PositionReference => ({
  key: `${employer}-${key}`,
  module,
  title,
  fte,
  payGrade,
  serves: employer === 'rsk' ? {} : { [employer]: '1.000000' },
  employer,
});

/** All positions of the Rhein-Sieg-Kreis: figure 1 and the posts of modules 1 and 3 (KIM concept 2025, 2.1 and 2.3). */
export const rheinSiegPositions: readonly PositionReference[] = [
  ...caseManagementPositions,
  at('rsk', 'coordination', 'M1_COORDINATION', 'KIM-Koordination', '3.500000', 'E11'),
  at('rsk', 'assistance', 'M1_COORDINATION', 'Verwaltungsassistenz', '0.500000', 'E5'),
  at('troisdorf', 'coordination', 'M1_COORDINATION', 'KIM-Koordination Troisdorf', '1.000000', null),
  at('rsk', 'foreigners-office', 'M3_FOREIGNERS_OFFICE', 'KIM in der Ausländerbehörde', '1.000000', 'E9a'),
  at(
    'rsk',
    'naturalisation-1',
    'M3_NATURALISATION_OFFICE',
    'KIM in der Einbürgerungsbehörde, Antragsbearbeitung',
    '1.000000',
    'E9a',
  ),
  at(
    'rsk',
    'naturalisation-2',
    'M3_NATURALISATION_OFFICE',
    'KIM in der Einbürgerungsbehörde, Eingangssachbearbeitung',
    '1.000000',
    'E9a',
  ),
  at(
    'troisdorf',
    'foreigners-office',
    'M3_FOREIGNERS_OFFICE',
    'KIM in der Ausländerbehörde Troisdorf',
    '1.000000',
    null,
  ),
  at(
    'troisdorf',
    'naturalisation',
    'M3_NATURALISATION_OFFICE',
    'KIM in der Einbürgerungsbehörde Troisdorf',
    '1.000000',
    null,
  ),
];
