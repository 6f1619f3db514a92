import rheinKreisNeuss from './counties/rhein-kreis-neuss.json' with { type: 'json' };
import rheinSiegActionFields from './counties/rhein-sieg-kreis-action-fields.json' with { type: 'json' };
import { rheinSiegLedger, type LedgerReference } from './allowances.ts';
import type { TargetGroup } from './casework.ts';
import type { ActionFieldReference } from './measure.ts';
import { rheinSiegMunicipalities, type MunicipalityReference } from './municipalities.ts';
import { rheinSiegPositions, type PositionReference, type ProgrammeModule } from './positions.ts';

/** A stage in which a county takes up its work: whom it counsels first. Without words where the papers only number it. */
export interface TargetGroupStageReference {
  readonly stage: number;
  readonly description?: string;
  readonly targetGroups?: readonly TargetGroup[];
  /** In years, both included. */
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly withChildren?: boolean;
  readonly startsOn?: string;
  readonly source?: string;
}

/**
 * How a county organises the programme: who employs whom, who holds which supervision, whom it counsels first. All that
 * differs between counties is in here, as data; a county file (`kim county load`) has this form.
 */
export interface CountyReference {
  readonly key: string;
  readonly name: string;
  readonly municipalities: readonly MunicipalityReference[];
  readonly partners: readonly { readonly key: string; readonly name: string }[];
  readonly positions: readonly PositionReference[];
  /** Modules over whose positions the county holds the Fachaufsicht. */
  readonly professionalSupervision: readonly ProgrammeModule[];
  readonly targetGroupStages: readonly TargetGroupStageReference[];
  readonly ledger: LedgerReference;
  /** Fields of action with goals and measures; none where the papers of the county have none. */
  readonly actionFields: readonly ActionFieldReference[];
  /** First day of the programme, and of the supervision over its positions. */
  readonly since: string;
  /** What the supervision rested on before the employer changed, where it did; cited in German as the papers do. */
  readonly sourceAtStart?: string;
  /** What the supervision rests on. */
  readonly source: string;
}

const rheinSiegKreis: CountyReference = {
  key: 'rsk',
  name: 'Rhein-Sieg-Kreis',
  municipalities: rheinSiegMunicipalities,
  partners: [
    { key: 'caritas', name: 'Caritasverband Rhein-Sieg e.V.' },
    { key: 'jobcenter', name: 'Jobcenter Rhein-Sieg' },
  ],
  positions: rheinSiegPositions,
  // The papers name the county's Fachaufsicht over coordination and case management, not over the offices of module 3.
  professionalSupervision: ['M1_COORDINATION', 'M2_CASE_MANAGEMENT'],
  targetGroupStages: [],
  ledger: rheinSiegLedger,
  actionFields: rheinSiegActionFields,
  since: '2020-01-01',
  sourceAtStart: 'Förderrichtlinie KIM vom 25.11.2020; Ausschussvorlage vom 07.06.2021',
  source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
};

/** The counties that come with the platform. `county-file.test.ts` holds the file to its form. */
export const counties: readonly CountyReference[] = [rheinSiegKreis, rheinKreisNeuss as CountyReference];

/** From this day the municipalities of the Rhein-Sieg-Kreis are the employers of their case managers (KIM concept 2025, 2.2). */
export const EMPLOYER_TRANSFER = {
  lastDayOfCounty: '2024-12-31',
  firstDayOfMunicipality: '2025-01-01',
} as const;
