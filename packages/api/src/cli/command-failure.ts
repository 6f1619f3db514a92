/** What the person at the keyboard should read, in one line; the command ends with 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** The command was called wrongly; ends with 2. */
export class UsageFailure extends Error {
  override readonly name = 'UsageFailure';
}
