import type { Page } from 'playwright-core';
import { positionAddress } from './addresses.ts';
import { fillingPages } from './filling-pages.ts';
import { countyPages } from './county-pages.ts';
import { municipalityPages } from './municipality-pages.ts';
import { reportPages } from './report-pages.ts';
import { taskPages } from './task-pages.ts';
import { caseAccessPages } from './case-access-pages.ts';
import { instructionPages } from './instruction-pages.ts';
import { conferencePages } from './conference-pages.ts';
import { peerCasePages } from './peer-case-pages.ts';
import { hurdlePages } from './hurdle-pages.ts';
import { publicPages } from './public-pages.ts';
import { measurePages } from './measure-pages.ts';
import { meetingPages } from './meeting-pages.ts';
import { workingGroupPages } from './working-group-pages.ts';
import { steeringPages } from './steering-pages.ts';
import { reviewPages } from './review-pages.ts';
import { templatePages } from './template-pages.ts';
import { crisisPages } from './crisis-pages.ts';
import { leavePages } from './leave-pages.ts';
import { casePages } from './case-pages.ts';
import { deploymentPages } from './deployment-pages.ts';
import { personnelPages } from './personnel-pages.ts';
import { ledgerPages } from './ledger-pages.ts';
import { positionPages } from './position-pages.ts';
import { servicePages } from './service-pages.ts';
import { transferPages } from './transfer-pages.ts';
import { caseContentPages } from './case-content-pages.ts';
import { clientPages } from './client-pages.ts';
import { handoverPages } from './handover-pages.ts';
import { incomingPages } from './incoming-pages.ts';
import { referralPages } from './referral-pages.ts';

/** A page as somebody may find it in front of them. */
export interface PageVisit {
  readonly name: string;
  /** The route's folder under packages/web/src/routes; null for pages that are not the web application's. */
  readonly route: string | null;
  readonly persona: string | null;
  readonly address: string;
  readonly heading: string | RegExp;
  readonly status?: number;
  /** What is done on the page before it is looked at. */
  readonly doing?: (page: Page) => Promise<void>;
}

const home = (persona: string, person: string): PageVisit => ({
  name: `home-${persona}`,
  route: '/',
  persona,
  address: '/',
  heading: `Guten Tag, ${person}`,
});

const homes: readonly PageVisit[] = [
  home('hr.rheinbach', 'Petra Muster-Rheinbach'),
  home('hr.troisdorf', 'Petra Muster-Troisdorf'),
  home('cm.eitorf', 'Cem Muster-Eitorf'),
  home('coordinator.rsk', 'Karim Muster-Rsk'),
  home('funding.rsk', 'Felix Muster-Rsk'),
  home('abh.troisdorf', 'Aylin Muster-Troisdorf'),
  home('adviser.caritas', 'Ada Muster-Caritas'),
  home('member.jobcenter', 'Jonas Muster-Jobcenter'),
];

const welcome = {
  route: '/',
  persona: null,
  heading: 'Kommunales Integrationsmanagement im Verbund',
} as const;

const signingIn: readonly PageVisit[] = [
  { ...welcome, name: 'welcome', address: '/' },
  { ...welcome, name: 'sign-in-failed', address: '/?signIn=failed' },
  { ...welcome, name: 'sign-in-unavailable', address: '/?signIn=unavailable' },
  { name: 'provider', route: null, persona: null, address: '/auth/login', heading: 'Anmelden als …' },
  {
    name: 'signed-out',
    route: '/sign-out',
    persona: null,
    address: '/sign-out',
    heading: 'Sie sind abgemeldet',
  },
];

const chooseTitle = 'Als wer möchten Sie handeln?';
const choosing = { route: '/acting-as', address: '/acting-as', heading: chooseTitle };
const roles: readonly PageVisit[] = [
  { ...choosing, name: 'acting-as', persona: 'two-hats.bornheim' },
  { ...choosing, name: 'acting-as-single', persona: 'hr.rheinbach' },
  {
    ...choosing,
    name: 'acting-as-nothing-chosen',
    persona: 'two-hats.bornheim',
    status: 400,
    doing: async (page) => {
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];

const importing: readonly PageVisit[] = [
  {
    name: 'import',
    route: '/import',
    persona: 'hr.rheinbach',
    address: '/import',
    heading: 'Beschäftigte einlesen',
    doing: async (page) => {
      await page.getByText('Welche Spalten es gibt').click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'import-with-errors',
    route: '/import',
    persona: 'hr.rheinbach',
    address: '/import',
    heading: 'Beschäftigte einlesen',
    doing: async (page) => {
      await page.getByLabel('Tabelle', { exact: true }).setInputFiles({
        name: 'liste.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Vorname;Nachname;E-Mail;Beginn;Entgeltgruppe;Stufe;Wochenstunden\nNina;;nina;gestern;S12;9;39',
        ),
      });
      await page.getByRole('button', { name: 'Tabelle prüfen' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];

const errors: readonly PageVisit[] = [
  {
    name: 'not-found',
    route: '/positions/[id]',
    persona: 'hr.rheinbach',
    address: positionAddress('siegburg-cm-1'),
    heading: 'Nicht gefunden',
    status: 404,
  },
  {
    name: 'not-found-signed-out',
    route: null,
    persona: null,
    address: '/gibt-es-nicht',
    heading: 'Nicht gefunden',
    status: 404,
  },
  {
    name: 'not-allowed',
    route: '/positions/[id]',
    persona: 'adviser.caritas',
    address: positionAddress('siegburg-cm-1'),
    heading: 'Nicht erlaubt',
    status: 403,
  },
];

/** Every page in every state that looks different, by whom it is seen. */
export const everyPage: readonly PageVisit[] = [
  ...signingIn,
  ...homes,
  ...roles,
  ...municipalityPages,
  ...countyPages,
  ...fillingPages,
  ...importing,
  ...errors,
  ...deploymentPages,
  ...personnelPages,
  ...ledgerPages,
  ...servicePages,
  ...transferPages,
  ...handoverPages,
  ...caseContentPages,
  ...referralPages,
  ...incomingPages,
  ...leavePages,
  ...positionPages,
  ...reportPages,
  ...taskPages,
  ...casePages,
  ...clientPages,
  ...crisisPages,
  ...templatePages,
  ...instructionPages,
  ...caseAccessPages,
  ...peerCasePages,
  ...conferencePages,
  ...meetingPages,
  ...hurdlePages,
  ...measurePages,
  ...publicPages,
  ...workingGroupPages,
  ...steeringPages,
  ...reviewPages,
];
