/** One way from a state to another: who may take it, and by which paper. */
export interface Transition<State extends string = string, By extends string = string> {
  readonly from: State;
  readonly to: State;
  readonly by: readonly By[];
  /** What must hold besides; a word, explained where it is checked. */
  readonly guard?: string;
  readonly source: string;
}

/** All ways something may go, whole: what is not here is refused. Tests and docs/states.md are made from it. */
export interface StateTable<State extends string = string, By extends string = string> {
  /** Of what: a term of the glossary. */
  readonly of: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly transitions: readonly Transition<State, By>[];
}

export const findTransition = <State extends string, By extends string>(
  { transitions }: StateTable<State, By>,
  from: string,
  to: string,
): Transition<State, By> | null =>
  transitions.find((transition) => transition.from === from && transition.to === to) ?? null;

/** Where it may go from a state by somebody's hand. */
export const waysBy = <State extends string, By extends string>(
  { transitions }: StateTable<State, By>,
  from: string,
  by: By,
): State[] =>
  transitions
    .filter((transition) => transition.from === from && transition.by.includes(by))
    .map(({ to }) => to);
