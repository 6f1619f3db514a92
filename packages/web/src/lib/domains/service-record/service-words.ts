import type { ServiceRowFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatDate } from '#lib/platform/format.ts';

// One place where the codes of services meet the words people read.

type Service = ServiceRowFragment;

export const serviceTypeLabel = (type: Service['type']): string => m[`service_type_${type}`]();
export const channelLabel = (channel: Service['channel']): string => m[`service_channel_${channel}`]();
export const referralCategoryLabel = (category: NonNullable<Service['referralCategory']>): string =>
  m[`referral_category_${category}`]();
export const lifeAreaLabel = (area: Service['themes'][number]): string => m[`life_area_${area}`]();
export const legalDomainLabel = (domain: NonNullable<Service['legalDomain']>): string =>
  m[`legal_domain_${domain}`]();

/** "Workshop am 03.11.2026", with who took part. */
export const serviceInWords = ({ type, occurredOn }: Service): string =>
  m.service_in_words({ type: serviceTypeLabel(type), day: formatDate(occurredOn) });

export const participantsInWords = ({ targetGroupCount, partnerCount }: Service): string =>
  m.service_participants({ targetGroup: formatCount(targetGroupCount), partners: formatCount(partnerCount) });

export const themesInWords = ({ themes }: Service): string => themes.map(lifeAreaLabel).join(', ');
