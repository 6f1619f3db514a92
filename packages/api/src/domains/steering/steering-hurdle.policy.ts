import { foundingKinds } from '@kim/schema/reference/working-group.ts';
import type { SteeringFinding } from './steering.policy.ts';

/** About a hurdle the steering group is asked for a theme: nothing else would lead it on. */
export const obstacleToHurdleOf = (request: {
  readonly kind: string;
  readonly hurdleId: string | null;
}): SteeringFinding[] =>
  request.hurdleId && !(foundingKinds.THEME as readonly string[]).includes(request.kind)
    ? [{ code: 'STEERING_HURDLE', field: 'kind' }]
    : [];
