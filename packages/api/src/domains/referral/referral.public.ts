export { referralModel } from './referral.model.ts';
