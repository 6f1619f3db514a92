export { copiesOf } from './disclosed-fields.ts';
export { mayReceiveAt, overseesReferrals, receiverOf } from './referral.policy.ts';
export { recipientRoles } from './referral-sets.ts';
export { referralModel } from './referral.model.ts';
export { DisclosedFieldEnum, RecipientOfficeEnum } from './referral.type.ts';
