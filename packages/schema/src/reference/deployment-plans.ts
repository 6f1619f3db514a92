/** Days per week and municipality as the council was told (CM-Einsatz in Tagen pro Arbeitswoche). */
export interface DeploymentPlanReference {
  readonly key: string;
  readonly county: string;
  readonly title: string;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** In the order of the paper; `days` is null where it prints a dash. */
  readonly quotas: readonly {
    readonly municipality: string;
    readonly days: string | null;
    readonly note?: string;
  }[];
}

const days = (municipality: string, printed: string | null, note?: string) => ({
  municipality,
  days: printed,
  ...(note && { note }),
});

/**
 * Committee paper of 07.06.2021: 35,00 days, "sieben VZÄ", 15 municipalities. It names no period; assumed are the months it
 * is financed for (01.12.2021 to 31.12.2022) up to the end of the county's employment on 31.12.2024 (docs/data.md).
 */
export const deploymentPlans: readonly DeploymentPlanReference[] = [
  {
    key: 'rsk-2021',
    county: 'rsk',
    title: 'CM-Einsatz in Tagen pro Arbeitswoche',
    source: 'Ausschussvorlage Rhein-Sieg-Kreis vom 07.06.2021',
    validFrom: '2021-12-01',
    validTo: '2024-12-31',
    quotas: [
      days('alfter', '2.00'),
      days('bad-honnef', '2.00'),
      days('bornheim', '2.00'),
      days('eitorf', null),
      days('hennef', '1.00'),
      days('koenigswinter', '2.00'),
      days('lohmar', '2.00'),
      days('meckenheim', '2.00'),
      days('much', '2.00'),
      days('neunkirchen-seelscheid', '3.00'),
      days('niederkassel', '3.00'),
      days('rheinbach', '3.00'),
      days('ruppichteroth', null),
      days('sankt-augustin', '3.00'),
      days('siegburg', null),
      days('swisttal', '3.00'),
      days('troisdorf', null, 'erhält eine eigene VZÄ und wurde gesondert berücksichtigt'),
      days('wachtberg', '2.00'),
      days('windeck', '3.00'),
    ],
  },
];
