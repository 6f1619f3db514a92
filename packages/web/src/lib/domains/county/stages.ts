interface Stage {
  readonly stage: number;
  readonly description: string | null;
  readonly startsOn: string | null;
}

/** Whom a county that takes up its work in stages counsels on a day; null where it has none, or where the last one is not described. */
export const counselledFirst = (stages: readonly Stage[], day: string): string | null =>
  stages
    .filter(({ startsOn }) => startsOn !== null && startsOn <= day)
    .toSorted((one, other) => other.stage - one.stage)[0]?.description ?? null;
