import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicId } from '@kim/schema/ids.ts';
import { checkout } from '../../src/stack/checkout.ts';
import { firstCase } from '../dataset/casework.ts';
import type { Asked, Document } from './operation.ts';

/** A question of the web's, put to the large and to the small data set. */
export interface Page extends Asked {
  /** Of the case manager the answer is the same in both; of whoever sees more it is not. */
  readonly isSame: boolean;
}

const known = Object.values(
  JSON.parse(readFileSync(join(checkout, 'packages/schema/operations.json'), 'utf8')) as Record<
    string,
    string
  >,
);

/** What packages/web really sends. */
const operation = (name: string, variables: Document['variables'] = {}): Document => {
  const query = known.find((text) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(text));
  if (!query) throw new Error(`The web has no operation ${name} any more.`);
  return { query, variables };
};

const caseManager = 'cm.bornheim';
const id = publicId('case', firstCase);

const cases = (field: string, direction: string, filter: object = {}): Document['variables'] => ({
  first: 50,
  after: null,
  filter: { isOpen: true, ...filter },
  orderBy: { field, direction },
});
const newest = cases('OPENED_ON', 'DESC');
const led = cases('NEXT_DUE_ON', 'ASC', { viewerLeads: true });
const day = '2026-11-27';
const months = { from: '2026-01-01', to: day };
const services = {
  after: null,
  filter: {},
  changed: '',
  hasChanged: false,
  monthFrom: day,
  monthTo: day,
};

const page = (title: string, persona: string, api: Document, isSame = false): Page => ({
  name: title,
  persona,
  api,
  isSame,
});

/** The pages of casework, with what they ask when they are opened. */
export const pages: readonly Page[] = [
  page('/cases, those one leads', caseManager, operation('CasesPage', led), true),
  page('/cases, those one leads, who they are', caseManager, operation('LedCasesPage', led), true),
  page('/cases, all of the house', caseManager, operation('CasesPage', newest)),
  page('/cases, all of the house, who they are', caseManager, operation('LedCasesPage', newest)),
  page(
    '/cases, overdue',
    caseManager,
    operation('CasesPage', cases('NEXT_DUE_ON', 'ASC', { isOverdue: true })),
  ),
  page('/cases, team lead', 'lead.bornheim', operation('CasesPage', cases('LAST_CONTACT_ON', 'ASC'))),
  page('/cases, coordinator', 'coordinator.rsk', operation('CasesPage', newest)),
  page(
    '/cases, coordinator, one phase',
    'coordinator.rsk',
    operation('CasesPage', cases('NEXT_DUE_ON', 'ASC', { phase: 'MONITORING' })),
  ),
  page('/cases/[id]', caseManager, operation('CasePage', { id }), true),
  page('/cases/[id], its course', caseManager, operation('CaseCourse', { id }), true),
  page('/cases/[id], client and deputies', caseManager, operation('LedCasePage', { id })),
  page('/cases/[id], caseloads', 'lead.bornheim', operation('CaseDistribution')),
  page('/cases/[id]/notes', caseManager, operation('CaseNotesPage', { id }), true),
  page('/cases/[id]/goals', caseManager, operation('CaseGoalsPage', { id }), true),
  page('/cases/[id]/consents', caseManager, operation('CaseConsentsPage', { id }), true),
  page('/cases/[id]/referrals', caseManager, operation('CaseReferralsPage', { id }), true),
  page(
    '/cases/new, similar cases',
    caseManager,
    operation('SimilarCases', {
      similarTo: { familyName: 'Beispiel', givenName: 'Amal', birthDate: '1991-04-02' },
    }),
  ),
  page('/inbox', 'adviser.caritas', operation('InboxPage', { after: null })),
  page('/handovers', caseManager, operation('HandoversPage', { withParts: true }), true),
  page(
    '/services',
    caseManager,
    operation('ServicesPage', { ...services, isRecorder: true, isOfCounty: false }),
  ),
  page(
    '/services, coordinator',
    'coordinator.rsk',
    operation('ServicesPage', { ...services, isRecorder: false, isOfCounty: true }),
  ),
  page(
    '/services/figures, coordinator',
    'coordinator.rsk',
    operation('ServiceFiguresPage', { ...months, place: null, isOfCounty: true }),
  ),
  page(
    '/',
    caseManager,
    operation('HomeTasks', {
      withPositions: true,
      withReports: true,
      withHurdles: false,
      withLedger: false,
      withCases: true,
      withTemplates: true,
      withProposals: false,
      withInstructions: true,
      withPeerCaseReviews: true,
      withConferences: false,
      withMeetings: true,
      withCaseAccesses: true,
      withReviews: true,
      withWorkingGroups: true,
    }),
    true,
  ),
];
