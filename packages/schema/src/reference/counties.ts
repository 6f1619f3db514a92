import {
  rheinKreisNeussMunicipalities,
  rheinSiegMunicipalities,
  type MunicipalityReference,
} from './municipalities.ts';
import { rheinKreisNeussPositions, rheinSiegPositions, type PositionReference } from './positions.ts';

/** A county with what the papers say of it. */
export interface CountyReference {
  readonly key: string;
  readonly name: string;
  readonly municipalities: readonly MunicipalityReference[];
  readonly partners: readonly { readonly key: string; readonly name: string }[];
  readonly positions: readonly PositionReference[];
  /** First day of the programme, and of the supervision over its positions. */
  readonly since: string;
  /** What the supervision rested on then, and since the employer changed; cited in German as the papers do. */
  readonly sourceAtStart: string;
  readonly source: string;
}

export const counties: readonly CountyReference[] = [
  {
    key: 'rsk',
    name: 'Rhein-Sieg-Kreis',
    municipalities: rheinSiegMunicipalities,
    partners: [
      { key: 'caritas', name: 'Caritasverband Rhein-Sieg e.V.' },
      { key: 'jobcenter', name: 'Jobcenter Rhein-Sieg' },
    ],
    positions: rheinSiegPositions,
    since: '2020-01-01',
    sourceAtStart: 'Förderrichtlinie KIM vom 25.11.2020; Ausschussvorlage vom 07.06.2021',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  {
    key: 'rkn',
    name: 'Rhein-Kreis Neuss',
    municipalities: rheinKreisNeussMunicipalities,
    partners: [],
    positions: rheinKreisNeussPositions,
    since: '2021-01-01',
    sourceAtStart: 'Konzept Rhein-Kreis Neuss 2021, S. 15 ff.',
    source: 'Konzept Rhein-Kreis Neuss 2021, S. 15 ff.',
  },
];

/** From this day the municipalities of the Rhein-Sieg-Kreis are the employers of their case managers (KIM concept 2025, 2.2). */
export const EMPLOYER_TRANSFER = {
  lastDayOfCounty: '2024-12-31',
  firstDayOfMunicipality: '2025-01-01',
} as const;
