import { findTransition } from '@kim/schema/reference/state-table.ts';
import {
  foundingKinds,
  workingGroupTable,
  type WorkingGroupKind,
  type WorkingGroupState,
} from '@kim/schema/reference/working-group.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { moveHurdleAlong } from '../hurdle/hurdle.public.ts';
import {
  conflict,
  findGroup,
  findResolution,
  findTheme,
  insertRow,
  known,
  lockGroup,
  refuseFor,
  refuseUnless,
  type Keyed,
} from './working-group-target.ts';
import {
  LONGEST_TEXT,
  obstacleTo,
  obstacleToFounding,
  obstacleToKind,
  obstacleToProject,
  obstacleToTheme,
  textFindings,
} from './working-group.policy.ts';

export type GroupChange = Promise<Outcome<{ readonly workingGroupId: string }>>;

interface ThemeRecord extends Keyed {
  readonly title: string;
  readonly description: string;
  readonly resolutionId: string;
}

/** A theme exists by the resolution to take it up, and the hurdle that resolution is about is approved with it. */
export const recordTheme = (
  context: RequestContext,
  input: ThemeRecord,
): Promise<Outcome<{ readonly themeId: string }>> => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.title, { field: 'title' }),
    ...textFindings(input.description, { field: 'description', most: LONGEST_TEXT }),
  ];
  return carryOut(context, { operation: 'generativeThemeRecord', input, findings }, async (em, actor) => {
    const { resolutionId } = input;
    const resolution = await findResolution(context, resolutionId);
    refuseFor(obstacleToFounding(resolution, foundingKinds.THEME) ?? obstacleToTheme(resolution!));
    const { decidedOn, dayNote, hurdleId } = resolution!;
    const themeId = await insertRow(em, 'theme', {
      county_id: actor.countyId,
      title: input.title.trim(),
      description: input.description.trim(),
      hurdle_id: hurdleId,
      resolution_id: resolutionId,
      decided_on: decidedOn,
      day_note: dayNote,
    });
    await moveHurdleAlong(context, hurdleId, { toState: 'APPROVED', by: 'STEERING_GROUP' });
    return { themeId };
  });
};

interface GroupInstall extends Keyed {
  readonly kind: WorkingGroupKind;
  readonly name: string;
  readonly mandate: string;
  readonly themeId: string | null;
  readonly actionField: string | null;
  readonly resolutionId: string;
}

/** No working group without an adopted resolution that is about it (KIM concept 2025, 2.6). */
export const installGroup = (context: RequestContext, input: GroupInstall): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.name, { field: 'name' }),
    ...textFindings(input.mandate, { field: 'mandate', most: LONGEST_TEXT }),
    ...textFindings(input.actionField, { field: 'actionField', isNeeded: false }),
    ...obstacleToKind(input.kind, input),
  ];
  return carryOut(context, { operation: 'workingGroupInstall', input, findings }, async (em, actor) => {
    const { kind, themeId, resolutionId, actionField } = input;
    const theme = themeId ? await known(findTheme(context, themeId), 'themeId') : null;
    const resolution = await findResolution(context, resolutionId);
    refuseFor(obstacleToFounding(resolution, foundingKinds[kind]) ?? obstacleToProject(theme, resolutionId));
    const workingGroupId = await insertRow(em, 'working_group', {
      county_id: actor.countyId,
      kind,
      name: input.name.trim(),
      mandate: input.mandate.trim(),
      theme_id: themeId,
      action_field: actionField?.trim() || null,
      resolution_id: resolutionId,
      decided_on: resolution!.decidedOn,
      day_note: resolution!.dayNote,
    });
    return { workingGroupId };
  });
};

interface GroupAdvance extends Keyed {
  readonly workingGroupId: string;
  readonly version: number;
  readonly toState: WorkingGroupState;
}

/** Named, at work: as the table of steps says. */
export const advanceGroup = (context: RequestContext, input: GroupAdvance): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  return carryOut(context, { operation: 'workingGroupAdvance', input }, async () => {
    const { workingGroupId, version, toState } = input;
    await lockGroup(context, workingGroupId);
    const { state, members, hurdleId } = await known(findGroup(context, workingGroupId), 'workingGroupId');
    const way = findTransition(workingGroupTable, state, toState);
    refuseFor(obstacleTo(way, { by: 'COUNTY', members }), { workingGroupId });
    await stepGroup(context, { workingGroupId, version, state, toState });
    if (toState === 'ACTIVE')
      await moveHurdleAlong(context, hurdleId, { toState: 'PAG_ACTIVE', by: 'WORKING_GROUP' });
    return { workingGroupId };
  });
};

interface GroupStep {
  readonly workingGroupId: string;
  /** Null: whichever it is; what leads to the step has been asked for its own. */
  readonly version: number | null;
  readonly state: WorkingGroupState;
  readonly toState: WorkingGroupState;
}
export const stepGroup = async (
  context: RequestContext,
  { workingGroupId, version, state, toState }: GroupStep,
): Promise<void> => {
  const changed = await context.em!.execute<object[]>(
    'update governance.working_group set state = ?, version = version + 1 where id = ? and version = coalesce(?, version) and state = ? returning id',
    [toState, workingGroupId, version, state],
  );
  if (changed.length > 0) return;
  const now = await known(findGroup(context, workingGroupId), 'workingGroupId');
  throw conflict(now.version, { workingGroupId });
};
