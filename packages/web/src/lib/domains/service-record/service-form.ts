import { legalDomains, lifeAreas, type LifeArea } from '@kim/schema/reference/casework.ts';
import { referralCategories, serviceChannels, serviceTypes } from '@kim/schema/reference/service-types.ts';
import {
  channelLabel,
  legalDomainLabel,
  lifeAreaLabel,
  referralCategoryLabel,
  serviceTypeLabel,
} from '#lib/domains/service-record/service-words.ts';
import type { ServiceRowFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  choice,
  date,
  flag,
  optional,
  whole,
  type Field,
  type Typed,
  type Values,
} from '#lib/platform/change-form.ts';

type ThemeName = `theme_${LifeArea}`;
const themeName = (area: LifeArea): ThemeName => `theme_${area}`;
export const themeNames = lifeAreas.map(themeName);

const themeFields = Object.fromEntries(
  lifeAreas.map((area) => [themeName(area), flag(() => lifeAreaLabel(area))]),
) as Readonly<Record<ThemeName, Field<boolean>>>;

export const serviceForm = {
  type: choice(m.field_service_type, serviceTypes, serviceTypeLabel),
  channel: choice(m.field_service_channel, serviceChannels, channelLabel),
  targetGroupCount: whole(m.field_target_group_count),
  partnerCount: whole(m.field_partner_count),
  occurredOn: date(m.field_service_day),
  referralCategory: optional(choice(m.field_referral_category, referralCategories, referralCategoryLabel)),
  minutes: optional(whole(m.field_service_minutes)),
  legalDomain: optional(choice(m.field_legal_domain, legalDomains, legalDomainLabel)),
  ...themeFields,
};
export type ServiceFieldName = keyof typeof serviceForm;

/** Nothing to fill in: the button says it all. */
export const noFields = {};

export const serviceContent = (values: Values<typeof serviceForm>) => {
  const {
    type,
    channel,
    targetGroupCount,
    partnerCount,
    occurredOn,
    referralCategory,
    minutes,
    legalDomain,
  } = values;
  return {
    type,
    channel,
    targetGroupCount,
    partnerCount,
    occurredOn,
    // The field stands there for referrals alone; without scripts it always does.
    referralCategory: type === 'REFERRAL_COUNSELLING' ? referralCategory : null,
    minutes,
    legalDomain,
    themes: lifeAreas.filter((area) => values[themeName(area)]),
  };
};

/** A service as it stands in the form. */
export const serviceAsTyped = (service: ServiceRowFragment): Partial<Typed<typeof serviceForm>> => ({
  type: service.type,
  channel: service.channel,
  targetGroupCount: String(service.targetGroupCount),
  partnerCount: String(service.partnerCount),
  occurredOn: service.occurredOn,
  referralCategory: service.referralCategory ?? '',
  minutes: service.minutes === null ? '' : String(service.minutes),
  legalDomain: service.legalDomain ?? '',
  ...Object.fromEntries(
    lifeAreas.map((area) => [themeName(area), service.themes.includes(area) ? 'on' : '']),
  ),
});

/** A fresh form: today, one person, and what one did last. */
export const freshService = (
  last: Pick<ServiceRowFragment, 'type' | 'channel'> | null,
  day: string,
): Partial<Typed<typeof serviceForm>> => ({
  type: last?.type ?? 'EXCHANGE_AND_FIRST_TALK',
  channel: last?.channel ?? 'ON_SITE',
  targetGroupCount: '1',
  partnerCount: '0',
  occurredOn: day,
});

/** The id of a service in the address, or none. */
export const readServiceId = (given: string | null): string | null =>
  given && /^service_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(given) ? given : null;
