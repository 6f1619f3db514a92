export { referralModel } from './referral.model.ts';
export { RecipientOfficeEnum } from './referral.type.ts';
