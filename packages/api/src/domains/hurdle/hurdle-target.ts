import type { HurdleState, ReconstructionOutcome } from '@kim/schema/reference/hurdle.ts';
import type { Right } from '../../platform/auth/rights.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { hurdleModel, reconstructionModel } from './hurdle.model.ts';
import type { HurdleFacts } from './hurdle.policy.ts';

export interface KnownHurdle extends Row, HurdleFacts {
  readonly id: string;
  readonly version: number;
  readonly theme: string;
  readonly state: HurdleState;
  readonly reportIds: readonly string[];
}

const findHurdle = visibleFinder<KnownHurdle>(hurdleModel, (row) => ({
  version: `${row}.version`,
  theme: `${row}.theme`,
  state: `${row}.state`,
  reportCount: `${row}.report_count`,
  differentCount: `coalesce(${row}.different_count, 0)`,
  outcome: `(select c.outcome from hurdle.reconstruction c where c.county_id = ${row}.county_id and c.hurdle_id = ${row}.id order by c.number desc limit 1)`,
  reportIds: `array(select p.id::text from hurdle.report p where p.county_id = ${row}.county_id and p.hurdle_id = ${row}.id)`,
}));

/** Hurdles that are changed together are locked in one order, so that two who do it at once wait and do not block each other. */
export const lockHurdles = async ({ em }: RequestContext, ids: readonly string[]): Promise<void> => {
  for (const id of ids.toSorted())
    await em!.execute('select h.id from hurdle.hurdle h where h.id = ? for no key update', [id]);
};

/** The hurdle, if it exists for the actor; whoever changes it next waits. */
export const hurdleToChange = async (
  context: RequestContext,
  hurdleId: string,
  field = 'hurdleId',
): Promise<KnownHurdle> => {
  const [locked] = await context.em!.execute<{ state: HurdleState; version: number }[]>(
    'select h.state, h.version from hurdle.hurdle h where h.id = ? for no key update',
    [hurdleId],
  );
  const hurdle = await findHurdle(context, hurdleId);
  if (!hurdle) throw new Refused('NOT_FOUND', { field });
  // what is looked up is read once per operation, which may lead a hurdle by more than one step
  return { ...hurdle, ...locked };
};

export interface KnownReconstruction extends Row {
  readonly id: string;
  readonly version: number;
  readonly hurdleId: string;
  readonly outcome: ReconstructionOutcome | null;
}
const findReconstruction = visibleFinder<KnownReconstruction>(reconstructionModel, (row) => ({
  version: `${row}.version`,
  hurdleId: `${row}.hurdle_id`,
  outcome: `${row}.outcome`,
}));

export const reconstructionToChange = async (
  context: RequestContext,
  reconstructionId: string,
): Promise<KnownReconstruction> => {
  const found = await findReconstruction(context, reconstructionId);
  if (!found) throw new Refused('NOT_FOUND', { field: 'reconstructionId' });
  return found;
};

/** The domain wall of a change. */
export const refuseWithout = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};
