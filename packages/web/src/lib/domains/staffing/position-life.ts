import { positionStates } from '@kim/schema/reference/position-states.ts';
import type { PositionState } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export const stateLabel = (state: PositionState): string => m[`position_${state}`]();

type Standing = 'done' | 'current' | 'possible' | 'closed';

interface Lived {
  readonly state: PositionState | null;
  readonly viewerCanAdvanceTo: readonly PositionState[];
  readonly history: readonly { readonly to: PositionState; readonly effectiveDay: string }[];
}

const standingOf = (state: PositionState, position: Lived, today: string): Standing => {
  if (state === position.state) return 'current';
  if (position.viewerCanAdvanceTo.includes(state)) return 'possible';
  return position.history.some(({ to, effectiveDay }) => to === state && effectiveDay <= today)
    ? 'done'
    : 'closed';
};

/** Where the position stands, where it was, and where the viewer may lead it. */
export const pathOf = (position: Lived, today: string) =>
  positionStates.map((state) => ({
    key: state,
    label: stateLabel(state),
    standing: standingOf(state, position, today),
  }));
