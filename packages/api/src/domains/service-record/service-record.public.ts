export { ReferralCategoryEnum } from './service-record.type.ts';
