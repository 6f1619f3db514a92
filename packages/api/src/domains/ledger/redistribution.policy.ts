export const redistributionStates = ['DRAFT', 'PUBLISHED', 'ENACTED', 'DISCARDED'] as const;
export type RedistributionState = (typeof redistributionStates)[number];

/** A draft is the county's own business until it is published. */
export const publicStates: readonly RedistributionState[] = ['PUBLISHED', 'ENACTED'];

export const responseStates = ['OPEN', 'CONFIRMED', 'OBJECTED', 'OVERRULED'] as const;
export type ResponseState = (typeof responseStates)[number];

export const redistributionSteps = [
  'DRAFT',
  'CHANGE_LINES',
  'PUBLISH',
  'CONFIRM',
  'OBJECT',
  'OVERRULE',
  'RECALL',
  'ENACT',
  'DISCARD',
] as const;
export type RedistributionStep = (typeof redistributionSteps)[number];

/** Every step there is: from which state it may be taken, and where it leads. What is not here is forbidden. */
const transitions: Readonly<
  Record<Exclude<RedistributionStep, 'DRAFT'>, Partial<Record<RedistributionState, RedistributionState>>>
> = {
  CHANGE_LINES: { DRAFT: 'DRAFT' },
  PUBLISH: { DRAFT: 'PUBLISHED' },
  CONFIRM: { PUBLISHED: 'PUBLISHED' },
  OBJECT: { PUBLISHED: 'PUBLISHED' },
  OVERRULE: { PUBLISHED: 'PUBLISHED' },
  // an objection may also be followed: the county takes it back and changes it
  RECALL: { PUBLISHED: 'DRAFT' },
  ENACT: { PUBLISHED: 'ENACTED' },
  DISCARD: { DRAFT: 'DISCARDED' },
};

/** Where a step leads from a state; null: forbidden. */
export const stateAfter = (
  state: RedistributionState,
  step: Exclude<RedistributionStep, 'DRAFT'>,
): RedistributionState | null => transitions[step][state] ?? null;

/** The answers, in the same way. A municipality may change its mind until the county has decided. */
const answers: Readonly<
  Record<'CONFIRM' | 'OBJECT' | 'OVERRULE', Partial<Record<ResponseState, ResponseState>>>
> = {
  CONFIRM: { OPEN: 'CONFIRMED', OBJECTED: 'CONFIRMED', OVERRULED: 'CONFIRMED' },
  OBJECT: { OPEN: 'OBJECTED', CONFIRMED: 'OBJECTED', OBJECTED: 'OBJECTED' },
  OVERRULE: { OBJECTED: 'OVERRULED' },
};

export const responseAfter = (
  state: ResponseState,
  step: 'CONFIRM' | 'OBJECT' | 'OVERRULE',
): ResponseState | null => answers[step][state] ?? null;

/** Whom an enactment still waits for: silence is no consent, and an objection must be decided over with a reason. */
export const isSettled = (state: ResponseState): boolean => state === 'CONFIRMED' || state === 'OVERRULED';
