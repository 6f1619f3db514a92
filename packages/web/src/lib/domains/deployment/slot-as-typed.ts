import type { DeploymentSlot_FormFragment } from '#lib/gql/documents.generated.ts';

/** A slot as it would be typed. */
export const slotAsTyped = (slot: DeploymentSlot_FormFragment) => ({
  weekday: String(slot.weekday),
  part: slot.part,
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
  siteId: slot.site?.id ?? '',
  validFrom: slot.validFrom,
  validTo: slot.validTo ?? '',
});
