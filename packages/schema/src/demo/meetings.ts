import type { MeetingRole, MeetingSeriesKind } from '../reference/meeting.ts';

export interface DemoInvitee {
  readonly role: MeetingRole;
  readonly organisation?: string;
  readonly every?: number;
}
export interface DemoSeries {
  readonly key: string;
  readonly county: string;
  readonly name: string;
  readonly kind: MeetingSeriesKind;
  readonly circle?: string;
  readonly rule: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly firstOn: string;
  readonly requiredPerYear: number;
  readonly source: string;
  readonly invitees: readonly DemoInvitee[];
}

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';
const HOUSE = 'Kreishaus Siegburg';

/** Who meets how often stands in the papers; weekdays, times and rooms are made up. */
export const demoSeries: readonly DemoSeries[] = [
  {
    key: 'team',
    county: 'rsk',
    name: 'Teambesprechung KIM-Koordination und Case Management',
    kind: 'TEAM',
    rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
    startsAt: '09:30',
    endsAt: '12:00',
    place: HOUSE,
    firstOn: '2026-10-01',
    requiredPerYear: 24,
    source: `${CONCEPT}, 2.5: zweimal monatlich; die ABH nimmt im Turnus teil.`,
    invitees: [
      { role: 'COUNTY_COORDINATOR' },
      { role: 'CASE_MANAGER' },
      { role: 'FOREIGNERS_CLERK', organisation: 'rsk', every: 4 },
    ],
  },
  {
    key: 'jour-fixe',
    county: 'rsk',
    name: 'Jour fixe KI-Leitung und KIM-Koordination',
    kind: 'JOUR_FIXE',
    rule: 'FREQ=MONTHLY;BYDAY=2WE,4WE',
    startsAt: '08:30',
    endsAt: '09:30',
    place: HOUSE,
    firstOn: '2026-10-01',
    requiredPerYear: 24,
    source: `${CONCEPT}, 2.5: zweimal im Monat.`,
    invitees: [{ role: 'CENTRE_HEAD' }, { role: 'COUNTY_COORDINATOR' }],
  },
  {
    key: 'naturalisation',
    county: 'rsk',
    name: 'Austausch mit der Einbürgerungsbehörde',
    kind: 'EXCHANGE',
    rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=2TH',
    startsAt: '10:00',
    endsAt: '12:00',
    place: HOUSE,
    firstOn: '2026-10-01',
    requiredPerYear: 1,
    source: `${CONCEPT}, 2.3: mindestens einmal jährlich und nach Bedarf.`,
    invitees: [
      { role: 'COUNTY_COORDINATOR' },
      { role: 'CASE_MANAGER' },
      { role: 'NATURALISATION_CLERK', organisation: 'rsk' },
    ],
  },
  {
    key: 'troisdorf',
    county: 'rsk',
    name: 'KIM-Jour-Fixe Troisdorf',
    kind: 'JOUR_FIXE',
    circle: 'Stadt Troisdorf, Amt für Soziales, Wohnen und Integration',
    rule: 'FREQ=MONTHLY;BYDAY=2MO',
    startsAt: '14:00',
    endsAt: '15:30',
    place: 'Rathaus Troisdorf',
    firstOn: '2026-10-01',
    requiredPerYear: 12,
    source: `${CONCEPT}, 2.5: monatlicher sachgebietsübergreifender Austausch.`,
    invitees: [
      { role: 'CASE_MANAGER', organisation: 'troisdorf' },
      { role: 'MUNICIPAL_TEAM_LEAD', organisation: 'troisdorf' },
      { role: 'FOREIGNERS_CLERK', organisation: 'troisdorf' },
    ],
  },
  {
    key: 'accommodation',
    county: 'rsk',
    name: 'Abstimmungsrunde Unterkünfte Troisdorf',
    kind: 'EXCHANGE',
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    startsAt: '11:00',
    endsAt: '12:00',
    place: 'Rathaus Troisdorf',
    firstOn: '2026-12-01',
    requiredPerYear: 52,
    source: `${CONCEPT}, 2.5: wöchentliche fachliche Abstimmungsrunden.`,
    invitees: [
      { role: 'CASE_MANAGER', organisation: 'troisdorf' },
      { role: 'MUNICIPAL_TEAM_LEAD', organisation: 'troisdorf' },
    ],
  },
  {
    key: 'welfare-board',
    county: 'rsk',
    name: 'ARGE Wohlfahrt',
    kind: 'WORKING_CIRCLE',
    circle: 'Arbeitsgemeinschaft Wohlfahrt',
    rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH',
    startsAt: '14:00',
    endsAt: '16:00',
    place: HOUSE,
    firstOn: '2026-11-01',
    requiredPerYear: 4,
    source: `${CONCEPT}, 3.2: tagt quartalsweise.`,
    invitees: [{ role: 'CENTRE_HEAD' }, { role: 'EXTERNAL_ADVISER' }],
  },
  {
    key: 'welfare-exchange',
    county: 'rsk',
    name: 'Austausch Zusammenarbeit KIM und Freie Wohlfahrtspflege',
    kind: 'EXCHANGE',
    rule: 'FREQ=YEARLY;BYMONTH=5,11;BYDAY=3WE',
    startsAt: '09:00',
    endsAt: '12:00',
    place: HOUSE,
    firstOn: '2026-10-01',
    requiredPerYear: 2,
    source: `${CONCEPT}, 3.2: findet halbjährlich statt.`,
    invitees: [{ role: 'COUNTY_COORDINATOR' }, { role: 'CASE_MANAGER' }, { role: 'EXTERNAL_ADVISER' }],
  },
  {
    key: 'integration-circle',
    county: 'rsk',
    name: 'Arbeitskreis Integration',
    kind: 'WORKING_CIRCLE',
    circle: 'AK Integration',
    rule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=3WE',
    startsAt: '09:00',
    endsAt: '13:00',
    place: HOUSE,
    firstOn: '2026-10-01',
    requiredPerYear: 1,
    source: `${CONCEPT}, 3.4: einmal jährlich seit 2025.`,
    invitees: [{ role: 'CENTRE_HEAD' }, { role: 'COUNTY_COORDINATOR' }, { role: 'CASE_MANAGER' }],
  },
  {
    key: 'team-neuss',
    county: 'rkn',
    name: 'Teambesprechung Case Management',
    kind: 'TEAM',
    rule: 'FREQ=MONTHLY;BYDAY=1TH',
    startsAt: '10:00',
    endsAt: '12:00',
    place: 'Kreishaus Neuss',
    firstOn: '2026-11-01',
    requiredPerYear: 0,
    source: 'Beispiel; die Unterlagen nennen keinen Rhythmus.',
    invitees: [{ role: 'COUNTY_COORDINATOR' }, { role: 'CASE_MANAGER' }],
  },
];

/** Agenda of the demo's meetings of the team, as the concept says what they are for. */
export const demoAgenda = [
  { title: 'Integrationshürden', planned_minutes: 45, wish: 'DISCUSSION' },
  { title: 'Kollegiale Fallberatung', planned_minutes: 60, wish: 'DISCUSSION' },
  { title: 'Informationen des Landes', planned_minutes: 20, wish: 'INFORMATION' },
] as const;

/** Last day of which the demo's meetings are held already, and up to when they are planned. */
export const demoMeetingDays = { heldUntil: '2026-11-27', plannedUntil: '2027-01-31' } as const;
