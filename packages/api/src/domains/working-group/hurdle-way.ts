import { hurdleTable, type HurdleHand, type HurdleState } from '@kim/schema/reference/hurdle.ts';
import { findTransition } from '@kim/schema/reference/state-table.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { refuseFor } from './working-group-target.ts';

interface Step {
  readonly toState: HurdleState;
  readonly by: HurdleHand;
  readonly remark?: string | null;
  /** What those who reported it are told. */
  readonly answer?: string;
}

/** The hurdle goes along with what is done about it; where it is there already, nothing happens. Its steps the database writes. */
export const moveAlong = async (
  { em }: RequestContext,
  hurdleId: string | null,
  { toState, by, remark = null, answer }: Step,
): Promise<void> => {
  if (!hurdleId) return;
  const [hurdle] = await em!.execute<{ state: string }[]>(
    'select state from hurdle.hurdle where id = ? for update',
    [hurdleId],
  );
  if (!hurdle || hurdle.state === toState) return;
  const way = findTransition(hurdleTable, hurdle.state, toState);
  if (!way?.by.includes(by)) refuseFor({ code: 'WORKING_GROUP_HURDLE', field: 'toState' });
  await em!.execute(
    'update hurdle.hurdle set state = ?, answer = coalesce(?, answer), version = version + 1 where id = ?',
    [toState, answer ?? null, hurdleId],
  );
  if (remark)
    await em!.execute(
      'update hurdle.step set remark = ? where hurdle_id = ? and remark is null and step = (select max(s.step) from hurdle.step s where s.hurdle_id = ?)',
      [remark, hurdleId, hurdleId],
    );
};
