import type { SeatKind } from './steering.ts';

/** The steering group of the Rhein-Sieg-Kreis as the papers tell it: names of functions and bodies in their words. */
const PARAMETERS = 'Evaluationsparameter KIM, Ausschuss vom 14.09.2021';
export const REPORT = 'Ergebnisbericht KIM, Ausschuss vom 16.05.2022, 2.3';
export const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';

export const CONSTITUTED_ON = '2021-11-25';
const RULES_REWRITTEN_ON = '2024-02-22';
/** The third session came after 16.03.2022 and before the report of 16.05.2022; the papers name no day. */
const NOT_LATER = 'Der Tag steht nicht in den Papieren; spätestens 16.05.2022.';

export interface HistoricSeat {
  readonly organisation: string;
  readonly function: string | null;
  readonly kind: SeatKind;
  readonly topic: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

const COUNTY = 'Rhein-Sieg-Kreis';
const first = (organisation: string, role: string): HistoricSeat => ({
  organisation,
  function: role,
  kind: 'VOTING',
  topic: null,
  validFrom: CONSTITUTED_ON,
  validTo: '2024-02-21',
  source: PARAMETERS,
});
const SPEAKERS = 'Sprecherinnen und Sprecher der Kommunen';

/** Sixteen seats at the first session of 25.11.2021. */
const seatsOf2021: readonly HistoricSeat[] = [
  first(COUNTY, 'Sozialdezernent des Rhein-Sieg-Kreises'),
  first(COUNTY, 'KI-Leiterin'),
  first(COUNTY, 'Sozialamtsleiter des Rhein-Sieg-Kreises'),
  first(
    COUNTY,
    'Leiterin des Rechts- und Ordnungsamtes des Rhein-Sieg-Kreises (Ausländerbehörde/Einbürgerungsbehörde)',
  ),
  first(COUNTY, 'Gesundheitsamtsleiterin des Rhein-Sieg-Kreises'),
  first(COUNTY, 'Jugendamtsleiterin des Rhein-Sieg-Kreises'),
  first('Untere Schulaufsicht', 'Untere Schulaufsicht für den Rhein-Sieg-Kreis'),
  first(COUNTY, 'Schulamtsleiterin des Rhein-Sieg-Kreises'),
  first('Jobcenter', 'Geschäftsführer des Jobcenters'),
  first('Agentur für Arbeit', 'Geschäftsführer der Agentur für Arbeit'),
  first('Freie Wohlfahrtspflege', 'Sprecher der Freien Wohlfahrtspflege'),
  first('Kommunen', SPEAKERS),
  first('Kommunen', SPEAKERS),
  first('Kommunen', SPEAKERS),
  first('Kommunen', SPEAKERS),
  first('Stadt Troisdorf', 'Leiterin des Amtes für Soziales, Wohnen und Integration der Stadt Troisdorf'),
];

/** Since when is assumed: from the day the rules of procedure were rewritten. The concept tells it for 28.11.2025. */
const now = (organisation: string, role: string | null = null): HistoricSeat => ({
  organisation,
  function: role,
  kind: 'VOTING',
  topic: null,
  validFrom: RULES_REWRITTEN_ON,
  validTo: null,
  source: `${CONCEPT}, 2.4. Der Beginn ist angenommen.`,
});
const guest = (organisation: string, topic: string): HistoricSeat => ({
  ...now(organisation),
  kind: 'GUEST',
  topic,
});
const LEFT = 'Kommunale Vertretung linksrheinisch';
const RIGHT = 'Kommunale Vertretungen rechtsrheinisch';

/** Seventeen voting seats, and guests by topic. */
const seatsOf2025: readonly HistoricSeat[] = [
  now('Dezernat II – Soziales, Gesundheit, Versorgung und Kommunale Integration'),
  now('2-07 – Kommunales Integrationszentrum'),
  now('Amt 30 – Rechts- und Ordnungsamt'),
  now('Amt 40 – Amt für Schule, Bildung, Kultur und Sport'),
  now('Amt 50 – Sozialamt'),
  now('Amt 51 – Jugendamt'),
  now('Agentur für Arbeit Bonn/Rhein-Sieg'),
  now('Jobcenter Rhein-Sieg'),
  now('Caritasverband Rhein-Sieg e.V.'),
  now('Diakonisches Werk des Evangelischen Kirchenkreises An Sieg und Rhein'),
  now('Der Paritätische NRW e.V., Kreisgruppe Rhein-Sieg-Kreis'),
  now('Untere Schulaufsichtsbehörde mit der Generalie Migration'),
  now('Stadt Troisdorf'),
  now('Stadt Meckenheim', LEFT),
  now('Gemeinde Eitorf', RIGHT),
  now('Gemeinde Neunkirchen-Seelscheid', RIGHT),
  now('Gemeinde Windeck', RIGHT),
  guest('Gesundheitsamt', 'themenbezogen'),
  guest('BAMF', 'themenbezogen'),
  guest('weitere Akteure', 'themenbezogen'),
];

export const historicSeats: readonly HistoricSeat[] = [...seatsOf2021, ...seatsOf2025];
/** In the order of the paper of their time: of 2021 from 1, of 2025 from 1 again. */
export const positionOfSeat = (index: number): number =>
  index < seatsOf2021.length ? index + 1 : index - seatsOf2021.length + 1;

const ASSUMED =
  'Der Wortlaut liegt nicht vor (Anlage 2 des Konzepts). Angenommen sind: Einladungsfrist 14 Tage, Beschlussfähigkeit ab mehr als der Hälfte der stimmberechtigten Sitze, einfache Mehrheit der abgegebenen Stimmen, Vertretung, Umlaufbeschluss mit 14 Tagen, Niederschrift binnen 14 Tagen. Belegt ist: mindestens zwei Sitzungen im Jahr (Konzept, 2.5).';

export const historicRules = [
  {
    edition: 1,
    validFrom: '2022-05-15',
    validTo: '2024-02-21',
    source: `${REPORT}: in der dritten Sitzung verabschiedet`,
    note: `${NOT_LATER} ${ASSUMED}`,
  },
  {
    edition: 2,
    validFrom: RULES_REWRITTEN_ON,
    validTo: null,
    source: `${CONCEPT}, 2.4: am 22.02.2024 verabschiedete fortgeschriebene Geschäftsordnung`,
    note: ASSUMED,
  },
] as const;

export interface HistoricSession {
  readonly key: string;
  readonly title: string;
  readonly heldOn: string;
  readonly dayNote: string | null;
  readonly source: string;
}
export const historicSessions: readonly HistoricSession[] = [
  {
    key: '2021-1',
    title: '1. Sitzung (konstituierend)',
    heldOn: CONSTITUTED_ON,
    dayNote: null,
    source: REPORT,
  },
  { key: '2022-2', title: '2. Sitzung', heldOn: '2022-05-14', dayNote: NOT_LATER, source: REPORT },
  {
    key: '2022-3',
    title: '3. Sitzung',
    heldOn: '2022-05-15',
    dayNote: `${NOT_LATER} Nach dem 16.03.2022.`,
    source: REPORT,
  },
  { key: '2022-4', title: '4. Sitzung', heldOn: '2022-05-16', dayNote: NOT_LATER, source: REPORT },
  {
    key: '2024-02',
    title: 'Sitzung vom 22.02.2024',
    heldOn: RULES_REWRITTEN_ON,
    dayNote: null,
    source: `${CONCEPT}, 2.4`,
  },
  {
    key: '2024-08',
    title: 'Sitzung vom 26.08.2024',
    heldOn: '2024-08-26',
    dayNote: null,
    source: `${CONCEPT}, Ausblick`,
  },
];

/** Rhein-Kreis Neuss (presentation of 2021): the days of its first two sessions; its seats are not told. */
export const sessionsOfNeuss: readonly HistoricSession[] = [
  {
    key: 'rkn-2021-1',
    title: 'Konstituierende Sitzung',
    heldOn: '2021-03-17',
    dayNote: null,
    source: 'Präsentation KIM Rhein-Kreis Neuss, 2021',
  },
  {
    key: 'rkn-2021-2',
    title: 'Sitzung vom 25.06.2021',
    heldOn: '2021-06-25',
    dayNote: null,
    source: 'Präsentation KIM Rhein-Kreis Neuss, 2021',
  },
];
