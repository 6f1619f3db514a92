import type { DecisionKind, DecisionRequestState, SessionState, VotingState } from '../reference/steering.ts';

/** Made up, as everything around the demo's day: who meets when and votes how is no fact. */
interface DemoRequest {
  readonly key: string;
  readonly state: DecisionRequestState;
  readonly kind: DecisionKind;
  readonly title: string;
  readonly text: string;
  readonly requestedOn: string;
}
export const demoRequests: readonly DemoRequest[] = [
  {
    key: 'job-offers',
    state: 'ON_AGENDA',
    kind: 'THEME',
    title: 'Projektarbeitsgruppe „Einheitliche Abläufe bei Arbeitsangeboten“',
    text: 'Die Lenkungsgruppe richtet eine Projektarbeitsgruppe „Einheitliche Abläufe bei Arbeitsangeboten“ ein. Das Thema ist bis zum 31.12.2026 priorisiert.',
    requestedOn: '2026-11-02',
  },
  {
    key: 'report-form',
    state: 'OPEN',
    kind: 'OTHER',
    title: 'Bericht über gemeldete Integrationshürden',
    text: 'Die Lenkungsgruppe nimmt den Bericht über die im Jahr 2026 gemeldeten Integrationshürden zur Kenntnis.',
    requestedOn: '2026-11-16',
  },
  {
    key: 'shared-dates',
    state: 'DECIDED',
    kind: 'OTHER',
    title: 'Gemeinsame Sprechtage in den Rathäusern',
    text: 'Jobcenter und Kommunen bieten ab dem Sommer gemeinsame Sprechtage in den Rathäusern an.',
    requestedOn: '2026-04-20',
  },
  {
    key: 'languages',
    state: 'ON_AGENDA',
    kind: 'OTHER',
    title: 'Mehrsprachige Informationsblätter',
    text: 'Die Geschäftsstelle verteilt die Informationsblätter zu den Beratungsangeboten in fünf Sprachen.',
    requestedOn: '2026-10-19',
  },
];

interface DemoSession {
  readonly key: string;
  readonly title: string;
  readonly heldOn: string;
  readonly state: SessionState;
  readonly invitedOn: string | null;
  readonly minutesSentOn: string | null;
  readonly minutesApprovedOn: string | null;
}
export const demoSteeringSessions: readonly DemoSession[] = [
  {
    key: '2026-06',
    title: 'Sitzung im Juni 2026',
    heldOn: '2026-06-18',
    state: 'MINUTES_APPROVED',
    invitedOn: '2026-05-28',
    minutesSentOn: '2026-06-30',
    minutesApprovedOn: '2026-07-14',
  },
  {
    key: '2026-11',
    title: 'Sitzung im November 2026',
    heldOn: '2026-11-26',
    state: 'HELD',
    invitedOn: '2026-11-05',
    minutesSentOn: null,
    minutesApprovedOn: null,
  },
  {
    key: '2027-01',
    title: 'Sitzung im Januar 2027',
    heldOn: '2027-01-28',
    state: 'INVITED',
    invitedOn: '2026-11-27',
    minutesSentOn: null,
    minutesApprovedOn: null,
  },
  {
    key: '2027-06',
    title: 'Sitzung im Juni 2027',
    heldOn: '2027-06-17',
    state: 'PLANNED',
    invitedOn: null,
    minutesSentOn: null,
    minutesApprovedOn: null,
  },
];

interface DemoItem {
  readonly key: string;
  readonly session: string | null;
  readonly request: string | null;
  readonly position: number;
  readonly title: string;
  readonly text: string;
  readonly kind: DecisionKind;
  readonly voting: VotingState;
  readonly openedOn: string | null;
  readonly closesOn: string | null;
}
const ofRequest = (key: string): Pick<DemoItem, 'title' | 'text' | 'kind' | 'request'> => {
  const { title, text, kind } = demoRequests.find((one) => one.key === key)!;
  return { title, text, kind, request: key };
};
export const demoItems: readonly DemoItem[] = [
  {
    key: 'shared-dates',
    session: '2026-06',
    position: 1,
    ...ofRequest('shared-dates'),
    voting: 'CLOSED',
    openedOn: '2026-06-18',
    closesOn: null,
  },
  {
    key: 'languages',
    session: '2026-11',
    position: 1,
    ...ofRequest('languages'),
    voting: 'OPEN',
    openedOn: '2026-11-26',
    closesOn: null,
  },
  {
    key: 'job-offers',
    session: '2027-01',
    position: 1,
    ...ofRequest('job-offers'),
    voting: 'NONE',
    openedOn: null,
    closesOn: null,
  },
  {
    key: 'interpreters',
    session: null,
    request: null,
    position: 1,
    title: 'Videodolmetschen in den Rathäusern',
    text: 'Die Kommunen schalten das Dolmetschen per Video bis zum 31.01.2027 in ihren Bürgerbüros frei.',
    kind: 'OTHER',
    voting: 'OPEN',
    openedOn: '2026-11-23',
    closesOn: '2026-12-07',
  },
  {
    key: 'dates-2027',
    session: '2027-06',
    request: null,
    position: 1,
    title: 'Sitzungstermine 2028',
    text: 'Die Lenkungsgruppe tagt im Jahr 2028 im Januar und im Juni.',
    kind: 'OTHER',
    voting: 'NONE',
    openedOn: null,
    closesOn: null,
  },
];
