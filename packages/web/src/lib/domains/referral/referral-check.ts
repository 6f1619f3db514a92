import { naturalisationChecks, type NaturalisationCheck } from '@kim/schema/reference/referral.ts';

/** What a button of the checklist is about: the referral and the point of it. */
export const tickOf = (referralId: string, point: NaturalisationCheck): string => `${referralId}.${point}`;

export const partsOfTick = (about: string): { referralId: string; point: NaturalisationCheck } => {
  const [referralId = '', named] = about.split('.');
  const point = naturalisationChecks.find((one) => one === named);
  if (!point) throw new TypeError(`No point of the checklist: ${named}`);
  return { referralId, point };
};
