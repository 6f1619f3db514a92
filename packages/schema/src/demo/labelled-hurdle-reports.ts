import reports from './labelled-hurdle-reports.json' with { type: 'json' };

/**
 * 72 made-up reports on the themes of the concept, each with a label: those of one label are the same hurdle. What suggestions of
 * similar reports are measured with (`kim hurdle measure`). Written by us; who reports ticks theme, law and bodies differently.
 */
export interface LabelledReport {
  readonly key: string;
  readonly label: string;
  readonly theme: string;
  readonly domains: readonly string[];
  readonly bodies: readonly string[];
  readonly title: string;
  readonly text: string;
}

export const labelledHurdleReports: readonly LabelledReport[] = reports;
