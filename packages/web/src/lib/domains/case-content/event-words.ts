import { casePhases, dataCategories } from '@kim/schema/reference/casework.ts';
import { referralCategories } from '@kim/schema/reference/service-types.ts';
import {
  areaWords,
  caseDocumentCategories,
  channels,
  channelWords,
  documentWords,
  lifeAreas,
} from '#lib/domains/case-content/content-words.ts';
import { phaseLabel } from '#lib/domains/casework/case-words.ts';
import { dataWords } from '#lib/domains/consent/consent-words.ts';
import { referralCategoryLabel } from '#lib/domains/service-record/service-words.ts';
import type { CaseEventKind, CaseTimelinePageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type CaseEvent = NonNullable<CaseTimelinePageQuery['case']>['timeline'][number];

export const eventKinds = [
  'PHASE',
  'CONTACT',
  'NOTE',
  'ASSESSMENT',
  'AGREEMENT_SIGNED',
  'TASK_DONE',
  'DOCUMENT',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
  'CONSENT_WITHDRAWN_IN_PART',
  'REFERRAL',
  'CLIENT_CORRECTED',
] as const satisfies readonly CaseEventKind[];

export const eventLabel = (kind: CaseEventKind): string => m[`event_${kind}`]();

export const readEventKind = (value: string | null): CaseEventKind | null =>
  eventKinds.find((kind) => kind === value) ?? null;

const among =
  <Code extends string>(codes: readonly Code[], words: (code: Code) => string) =>
  (code: string): string => {
    const known = codes.find((one) => one === code);
    return known ? words(known) : code;
  };

const codeWords: Partial<Record<CaseEventKind, (code: string) => string>> = {
  PHASE: among(casePhases, phaseLabel),
  CONTACT: among(channels, channelWords),
  ASSESSMENT: among(lifeAreas, areaWords),
  CONSENT_WITHDRAWN_IN_PART: among(dataCategories, dataWords),
  DOCUMENT: among(caseDocumentCategories, documentWords),
  REFERRAL: among(referralCategories, referralCategoryLabel),
};

/** What happened, in one line. */
export const eventTitle = ({ kind, code, title }: CaseEvent): string => {
  const more = [title, code && codeWords[kind]?.(code)].filter(Boolean).join(', ');
  return more ? `${eventLabel(kind)}: ${more}` : eventLabel(kind);
};

const pages: Readonly<Record<CaseEventKind, string>> = {
  PHASE: '',
  CONTACT: '/notes',
  NOTE: '/notes',
  ASSESSMENT: '/assessment',
  AGREEMENT_SIGNED: '/goals',
  TASK_DONE: '/tasks',
  DOCUMENT: '/documents',
  CONSENT_GIVEN: '/consents',
  CONSENT_WITHDRAWN: '/consents',
  CONSENT_WITHDRAWN_IN_PART: '/consents',
  CLIENT_CORRECTED: '/person',
  REFERRAL: '/referrals',
};

/** Where in the case it can be read. */
export const eventHref = (caseId: string, kind: CaseEventKind): string => `/cases/${caseId}${pages[kind]}`;
