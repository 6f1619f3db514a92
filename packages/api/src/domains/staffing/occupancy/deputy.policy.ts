interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

/** The first day on which two periods meet, if any: nobody stands in for themselves, and nobody twice. */
export const findCommonDay = (others: readonly Period[], planned: Period): string | null =>
  others
    .filter(
      ({ validFrom, validTo }) =>
        (!planned.validTo || validFrom <= planned.validTo) && (!validTo || validTo >= planned.validFrom),
    )
    .map(({ validFrom }) => (validFrom > planned.validFrom ? validFrom : planned.validFrom))
    .toSorted()
    .at(0) ?? null;
