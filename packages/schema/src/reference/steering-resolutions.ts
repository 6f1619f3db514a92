import { CONCEPT, historicSessions, REPORT } from './steering-history.ts';
import type { BodyPart, DecisionKind } from './steering.ts';

export interface HistoricResolution {
  readonly key: string;
  readonly session: string | null;
  readonly kind: DecisionKind;
  readonly subject: string;
  readonly text: string;
  readonly decidedOn: string;
  readonly dayNote: string | null;
  readonly source: string;
  readonly publishedOn: string;
}
const early = (
  key: string,
  session: string,
  [kind, subject, text]: readonly [DecisionKind, string, string],
): HistoricResolution => {
  const { heldOn, dayNote } = historicSessions.find((one) => one.key === session)!;
  return {
    key,
    session,
    kind,
    subject,
    text,
    decidedOn: heldOn,
    dayNote,
    source: REPORT,
    publishedOn: '2022-05-16',
  };
};
const late = (
  key: string,
  session: string | null,
  [kind, subject, text]: readonly [DecisionKind, string, string],
): HistoricResolution => ({
  key,
  session,
  kind,
  subject,
  text,
  decidedOn: historicSessions.find((one) => one.key === session)?.heldOn ?? '2025-11-27',
  dayNote: session ? null : 'Der Tag steht nicht in den Papieren; vor dem 28.11.2025.',
  source: session ? historicSessions.find((one) => one.key === session)!.source : `${CONCEPT}, 3.4`,
  publishedOn: '2025-11-28',
});
const group = (key: string, name: string, purpose: string): HistoricResolution =>
  late(key, null, [
    'THEME',
    `Projektarbeitsgruppe „${name}“`,
    `Von der Lenkungsgruppe eingerichtete Projektarbeitsgruppe ${purpose}`,
  ]);

export const historicResolutions: readonly HistoricResolution[] = [
  early('2021-rules-planned', '2021-1', [
    'RULES',
    'Eine Geschäftsordnung wird erlassen',
    'Die Lenkungsgruppe entschied, eine Geschäftsordnung für ihre weitere Arbeit zu erlassen. Erste Eckpunkte wurden dafür besprochen.',
  ]),
  early('2022-faster', '2022-2', [
    'CONCEPT',
    'Schnellere Fortentwicklung des KIM-Prozesses',
    'Die Geschäftsstelle wurde beauftragt, Vorschläge zu erarbeiten, wie auf Grundlage der Vorgaben des Landes NRW eine rechtskreisübergreifende Umsetzung von KIM im Rhein-Sieg-Kreis erfolgen könnte.',
  ]),
  early('2022-concept', '2022-3', [
    'CONCEPT',
    'Schritte zur Konzeptentwicklung',
    'Die Vorschläge wurden in der dritten Sitzung der Lenkungsgruppe vorgestellt und die Schritte zur Konzeptentwicklung beschlossen.',
  ]),
  early('2022-rules', '2022-3', [
    'RULES',
    'Geschäftsordnung der Lenkungsgruppe',
    'Die mit der Verwaltungsspitze abgestimmte und der Politik in der Sitzung des Ausschusses für Soziales und Integration vom 16.03.2022 zur Kenntnis gegebene Geschäftsordnung wurde verabschiedet.',
  ]),
  early('2022-objectives', '2022-4', [
    'CONCEPT',
    'Drei Leitziele',
    'Integration wird als gesamtgesellschaftliche Aufgabe benannt, darunter werden drei Leitziele formuliert: gesellschaftliche Stärkung von Menschen mit Einwanderungsgeschichte, einheitliches und rechtskreisübergreifendes Verwaltungshandeln, Ausbau von niederschwelliger Beratungsstruktur.',
  ]),
  early('2022-more-sessions', '2022-4', [
    'OTHER',
    'Höherer Sitzungsturnus',
    'Im Hinblick auf die Konzeptentwicklung wird ein höherer Sitzungsturnus durchgeführt.',
  ]),
  late('2024-rules', '2024-02', [
    'RULES',
    'Fortgeschriebene Geschäftsordnung',
    'Die fortgeschriebene Geschäftsordnung der Lenkungsgruppe KIM im Rhein-Sieg-Kreis wurde verabschiedet.',
  ]),
  late('2024-reorientation', '2024-08', [
    'CONCEPT',
    'Neuausrichtung bis zum 31.12.2026',
    'Die Implementierung des KIM-Case Managements von der Kreisanbindung in die kommunalen Strukturen sowie die Neuausrichtung der KIM-Strukturen im Themenschwerpunkt Integration in den Arbeitsmarkt werden bis zum 31.12.2026 durchgeführt. Eine Ausweitung auf weitere rechtskreisübergreifende Themen ist möglich.',
  ]),
  late('2024-priorities', '2024-08', [
    'PRIORITIES',
    'Priorisierte Themen bis zum 31.12.2026',
    'Priorisiert sind: Gemeinnützige Tätigkeiten und Rechtskreiswechsel; Zusammenarbeit zwischen Kommune, Jobcenter und Agentur für Arbeit; Einheitliche Abläufe bei Arbeitsangeboten.',
  ]),
  group(
    'group-delfin-4',
    'DELFIN 4',
    'zur Etablierung von Sprachförderangeboten für Delfin 4-Kinder im Rhein-Sieg-Kreis unter Mitarbeit der Schulaufsicht, der Jugendämter im Rhein-Sieg-Kreis, des Kreisgesundheitsamtes.',
  ),
  group(
    'group-jobcenter',
    'Zusammenarbeit Kommune – Jobcenter/Agentur für Arbeit',
    'zur Optimierung der Zusammenarbeit unter Mitarbeit kommunaler Sozialämter, des Kreissozialamts, des Jobcenters Rhein-Sieg und der Bundesagentur für Arbeit.',
  ),
  group(
    'group-charitable-work',
    'Gemeinnützige Tätigkeiten und Rechtskreiswechsel',
    'zur Erarbeitung möglicher Verfahren für zugewiesene Personen im Kontext gemeinnütziger Tätigkeit und deren Fortsetzung nach Rechtskreiswechsel unter Mitarbeit kommunaler Sozialämter und des Jobcenters Rhein-Sieg.',
  ),
];

/** Committees of the concept, 3.2 and 3.4, and what else the county attends. */
export const historicCommittees: readonly (readonly [BodyPart, string, string])[] = [
  ['ORGANISED', 'AK Rheinland', 'Austausch der KIM-Koordinationen der KI im Regierungsbezirk Köln'],
  [
    'ORGANISED',
    'Arbeitskreis Integration',
    'Größter Zusammenschluss der Integrationsakteure; seit 2025 jährlich als Fachtagung',
  ],
  ['ORGANISED', 'Austausch KIM – Freie Wohlfahrtspflege', 'Halbjährlich'],
  [
    'ATTENDED',
    'AK Asyl',
    'Austausch der Sozialämter, des Jobcenters, der Ausländerbehörden im Rhein-Sieg-Kreis',
  ],
  [
    'ATTENDED',
    'AK linksrheinisch',
    'Austausch der Integrationsakteure aus dem linksrheinischen Gebiet des Rhein-Sieg-Kreises',
  ],
  [
    'ATTENDED',
    'AK Internationales und Integration Bonn/Rhein-Sieg-Kreis',
    'Austausch der Akteure im Themenkomplex Integration in Ausbildung und Arbeit',
  ],
  [
    'ATTENDED',
    'Austausch rechtsrheinisch: KIM – Freie Wohlfahrt',
    'Austausch der rechtsrheinischen Beratenden der freien Wohlfahrtsträger und der KIM-Module 1 und 2',
  ],
  [
    'ATTENDED',
    'AK Kinder- und Jugendgesundheit',
    'Vertretungen der Verwaltung, ärztliche Vertretungen und Vertretungen der Krankenversicherungen',
  ],
  [
    'ATTENDED',
    'AK Clearingstelle',
    'Ausländerbehörde des Rhein-Sieg-Kreises, KIM-Koordination, BAMF, VHS, Sprachkursträger und Beratungsdienste der Freien Wohlfahrtspflege',
  ],
  ['ATTENDED', 'ARGE Wohlfahrt', 'Tagt quartalsweise'],
  ['ATTENDED', 'Ausschuss für Soziales und Integration', 'Ausschuss des Kreistags'],
  ['ATTENDED', 'Runde der Sozialdezernentinnen und -dezernenten', 'Austauschtreffen mit der Kreisverwaltung'],
];
