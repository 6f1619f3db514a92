interface Edition {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly isCircularAllowed: boolean;
  readonly circularDays: number;
}
const DAY = 86_400_000;

/** The first day a circular of today may end by the rules of procedure in force; null: they allow none. */
export const earliestEnd = (rules: readonly Edition[], today: string): string | null => {
  const inForce = rules.find(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  if (!inForce?.isCircularAllowed) return null;
  return new Date(Date.parse(`${today}T00:00:00Z`) + inForce.circularDays * DAY).toISOString().slice(0, 10);
};
