import { newUuid } from '@kim/schema/ids.ts';
import type { HurdleHand, HurdleState } from '@kim/schema/reference/hurdle.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findingsOfPersonalData } from '../peer-case-review/peer-case-review.public.ts';
import {
  findingsOfTexts,
  LONGEST_TEXT,
  LONGEST_TITLE,
  mergeableStates,
  obstacleToHurdle,
  stepsOnPage,
} from './hurdle.policy.ts';
import { hurdleToChange, lockHurdles, refuseWithout, type KnownHurdle } from './hurdle-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
type HurdleChange = Promise<Outcome<{ readonly hurdleId: string }>>;
interface OfHurdle extends Keyed {
  readonly hurdleId: string;
  readonly version: number;
}

/** Names of clients the county does not know: what has a form is found, and no more is promised. */
const findingsOf = ({ locale }: RequestContext, texts: Parameters<typeof findingsOfTexts>[0]) => [
  ...findingsOfTexts(texts),
  ...findingsOfPersonalData(texts, { names: [], locale }),
];

const refuseOutdated = ({ id, version }: KnownHurdle, seen: number): void => {
  if (version !== seen)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: version, about: { hurdleId: id } });
};

/** The county gives a hurdle a name that fits all of its reports. */
export const nameHurdle = (
  context: RequestContext,
  input: OfHurdle & { readonly title: string; readonly theme: string },
): HurdleChange => {
  refuseWithout(context, 'LEAD_HURDLES');
  const findings = findingsOf(context, [
    { field: 'title', value: input.title, most: LONGEST_TITLE, isNeeded: true },
  ]);
  return carryOut(context, { operation: 'hurdleName', input, findings }, async (em) => {
    const hurdle = await hurdleToChange(context, input.hurdleId);
    refuseOutdated(hurdle, input.version);
    await em.execute('update hurdle.hurdle set title = ?, theme = ?, version = version + 1 where id = ?', [
      input.title.trim(),
      input.theme,
      hurdle.id,
    ]);
    return { hurdleId: hurdle.id };
  });
};

interface HurdleStep {
  readonly hurdleId: string;
  readonly toState: HurdleState;
  readonly by: HurdleHand;
  readonly remark?: string | null;
  readonly answer?: string | null;
}

/**
 * One step of a hurdle, within a change: by the table, or refused. The database writes it down with who took it; what those who
 * reported it are told is added. For whatever leads a hurdle on: a reconstruction, a resolution, a working group.
 */
export const moveHurdle = async (
  context: RequestContext,
  { hurdleId, toState, by, remark = null, answer = null }: HurdleStep,
): Promise<void> => {
  const hurdle = await hurdleToChange(context, hurdleId);
  const obstacle = obstacleToHurdle(hurdle, { toState, by, answer });
  if (obstacle) {
    const { code, ...details } = obstacle;
    throw new Refused(code, { ...details, about: { hurdleId } });
  }
  const { em } = context;
  await em!.execute(
    'update hurdle.hurdle set state = ?, answer = coalesce(?, answer), version = version + 1 where id = ?',
    [toState, answer?.trim() || null, hurdleId],
  );
  if (remark?.trim())
    await em!.execute(
      'update hurdle.step set remark = ? where hurdle_id = ? and step = (select max(s.step) from hurdle.step s where s.hurdle_id = ? and s.to_state = ?)',
      [remark.trim(), hurdleId, hurdleId, toState],
    );
};

/** Goes along with what is done about it, elsewhere; where it is there already, nothing happens. */
export const moveHurdleAlong = async (
  context: RequestContext,
  hurdleId: string | null,
  step: Omit<HurdleStep, 'hurdleId'>,
): Promise<void> => {
  if (!hurdleId) return;
  const { state } = await hurdleToChange(context, hurdleId);
  if (state !== step.toState) await moveHurdle(context, { ...step, hurdleId });
};

interface Advance extends OfHurdle {
  readonly toState: HurdleState;
  readonly remark: string | null;
  readonly answer: string | null;
}

export const advanceHurdle = (context: RequestContext, input: Advance): HurdleChange => {
  refuseWithout(context, 'LEAD_HURDLES');
  const findings = findingsOf(context, [
    { field: 'remark', value: input.remark ?? '', most: LONGEST_TEXT },
    { field: 'answer', value: input.answer ?? '', most: LONGEST_TEXT },
  ]);
  return carryOut(context, { operation: 'hurdleAdvance', input, findings }, async () => {
    const { hurdleId, version, toState, remark, answer } = input;
    const hurdle = await hurdleToChange(context, hurdleId);
    refuseOutdated(hurdle, version);
    if (!stepsOnPage.includes(toState))
      throw new Refused('HURDLE_STEP', { field: 'toState', about: { hurdleId } });
    await moveHurdle(context, { hurdleId, toState, by: 'COUNTY', remark, answer });
    return { hurdleId };
  });
};

/**
 * Reports that say the same become one hurdle, by a name that fits them all: who reported one of them sees it, and is not told what another
 * municipality wrote. What follows from their number the database does.
 */
export const mergeHurdles = (
  context: RequestContext,
  input: OfHurdle & { readonly intoId: string; readonly title: string },
): HurdleChange => {
  refuseWithout(context, 'LEAD_HURDLES');
  const findings = findingsOf(context, [
    { field: 'title', value: input.title, most: LONGEST_TITLE, isNeeded: true },
  ]);
  return carryOut(context, { operation: 'hurdleMerge', input, findings }, async (em) => {
    const { hurdleId, intoId, version } = input;
    if (hurdleId === intoId) throw new Refused('HURDLE_MERGE', { field: 'intoId' });
    await lockHurdles(context, [hurdleId, intoId]);
    const into = await hurdleToChange(context, intoId, 'intoId');
    const hurdle = await hurdleToChange(context, hurdleId);
    refuseOutdated(hurdle, version);
    if (!mergeableStates.includes(hurdle.state))
      throw new Refused('HURDLE_MERGE', { field: 'hurdleId', about: { hurdleId } });
    // put to others it is registered, whoever of the two came in last
    await em.execute('update hurdle.hurdle set title = ?, state = ?, version = version + 1 where id = ?', [
      input.title.trim(),
      into.state === 'REPORTED' ? 'REGISTERED' : into.state,
      intoId,
    ]);
    await em.execute('update hurdle.report set hurdle_id = ? where hurdle_id = ?', [intoId, hurdleId]);
    await em.execute('update hurdle.hurdle set merged_into_id = ?, version = version + 1 where id = ?', [
      intoId,
      hurdleId,
    ]);
    return { hurdleId: intoId };
  });
};

/** What does not belong together is parted again, before it is worked on: after that its reports would be counted twice. */
export const splitHurdle = (
  context: RequestContext,
  input: OfHurdle & { readonly reportIds: readonly string[]; readonly title: string },
): HurdleChange => {
  refuseWithout(context, 'LEAD_HURDLES');
  const findings = findingsOf(context, [
    { field: 'title', value: input.title, most: LONGEST_TITLE, isNeeded: true },
  ]);
  return carryOut(context, { operation: 'hurdleSplit', input, findings }, async (em, { countyId }) => {
    const hurdle = await hurdleToChange(context, input.hurdleId);
    refuseOutdated(hurdle, input.version);
    if (!mergeableStates.includes(hurdle.state))
      throw new Refused('HURDLE_STEP', { field: 'hurdleId', about: { hurdleId: hurdle.id } });
    const taken = [...new Set(input.reportIds)];
    const areOfHurdle = taken.every((id) => hurdle.reportIds.includes(id));
    if (taken.length === 0 || taken.length >= hurdle.reportIds.length || !areOfHurdle)
      throw new Refused('HURDLE_SPLIT', { field: 'reportIds', about: { hurdleId: hurdle.id } });
    const hurdleId = newUuid();
    await em.execute(
      `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on) values (?, ?, ?, ?, 'REGISTERED', ?)`,
      [countyId, hurdleId, input.title.trim(), hurdle.theme, context.today],
    );
    for (const id of taken)
      await em.execute('update hurdle.report set hurdle_id = ? where id = ?', [hurdleId, id]);
    return { hurdleId };
  });
};
