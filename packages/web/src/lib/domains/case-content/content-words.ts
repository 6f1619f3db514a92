import type {
  AgreementShownFragment,
  CaseDocumentCategory,
  ClientLanguage,
  ContactChannel,
  ContentCaseFragment,
  LifeArea,
  SpecialCategory,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type ContentCase = ContentCaseFragment;
export type Agreement = AgreementShownFragment;
export type AgreedGoal = Agreement['goals'][number];

/** The eight action fields, in the order of the concept. */
export const lifeAreas: readonly LifeArea[] = [
  'LABOUR_MARKET',
  'HOUSING',
  'HEALTH_AND_CARE',
  'BENEFITS',
  'LANGUAGE',
  'EDUCATION_0_6',
  'EDUCATION_6_18',
  'LEISURE_CULTURE_PARTICIPATION',
];
export const channels: readonly ContactChannel[] = ['ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO'];
export const clientLanguages: readonly ClientLanguage[] = ['de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr'];
export const specialCategories: readonly SpecialCategory[] = ['HEALTH', 'RELIGION', 'ETHNICITY'];
export const caseDocumentCategories: readonly CaseDocumentCategory[] = [
  'NOTICE',
  'CERTIFICATE',
  'GOAL_AGREEMENT',
  'CORRESPONDENCE',
  'OTHER',
];
export const ratings = ['1', '2', '3', '4', '5'] as const;
export type Rating = (typeof ratings)[number];

export const areaWords = (area: LifeArea): string => m[`content_area_${area}`]();
export const channelWords = (channel: ContactChannel): string => m[`content_channel_${channel}`]();
export const languageWords = (language: ClientLanguage): string => m[`content_language_${language}`]();
export const specialWords = (category: SpecialCategory): string => m[`content_special_${category}`]();
export const documentWords = (category: CaseDocumentCategory): string => m[`content_document_${category}`]();
export const ratingWords = (rating: Rating): string => m[`content_rating_${rating}`]();

/** How the case is headed: who it is about, and how it is called. */
export const headOf = ({ client, reference }: ContentCase): string =>
  client ? `${client.givenName} ${client.familyName} (${reference})` : reference;

export const isSigned = ({ signedByClientOn, signedByCaseManagerOn }: Agreement): boolean =>
  signedByClientOn !== null && signedByCaseManagerOn !== null;
