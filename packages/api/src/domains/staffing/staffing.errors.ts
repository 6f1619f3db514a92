/** The position was changed by somebody else meanwhile. */
export class PositionChanged extends Error {
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super(`The position is at version ${currentVersion}.`);
    this.currentVersion = currentVersion;
  }
}

/** Less of the position is free than asked for. */
export class PositionNotVacant extends Error {
  readonly free: string;

  constructor(free: string) {
    super(`Only ${free} of the position is free.`);
    this.free = free;
  }
}
