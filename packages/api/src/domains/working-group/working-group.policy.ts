import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { personalDataIn } from '@kim/schema/personal-data/personal-data.ts';
import type { Transition } from '@kim/schema/reference/state-table.ts';
import type {
  ProposalState,
  WorkingGroupHand,
  WorkingGroupKind,
} from '@kim/schema/reference/working-group.ts';

export interface GroupFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

interface Facts {
  readonly by: WorkingGroupHand;
  readonly members?: number;
  readonly finding?: string | null;
  readonly isAdopted?: boolean;
}

/** Why a step may not be taken now; null if it may. */
export const obstacleTo = (
  way: Transition<string, WorkingGroupHand> | null,
  { by, members = 0, finding = null, isAdopted = false }: Facts,
): GroupFinding | null => {
  const step: GroupFinding = { code: 'WORKING_GROUP_STEP', field: 'toState' };
  if (!way?.by.includes(by)) return step;
  const open: Readonly<Record<string, GroupFinding | null>> = {
    MEMBERS: members === 0 ? { code: 'WORKING_GROUP_MEMBERS', field: 'toState' } : null,
    ADOPTED: isAdopted ? null : { code: 'WORKING_GROUP_NOT_ADOPTED', field: 'toState' },
    NOT_ADOPTED: isAdopted ? step : null,
    FINDING: finding?.trim() ? null : { code: 'WORKING_GROUP_FINDING', field: 'finding' },
  };
  return open[way.guard ?? ''] ?? null;
};

export interface KnownResolution {
  readonly kind: string;
  readonly outcome: string;
  readonly requestId: string | null;
  /** Here, and not reported by a paper. */
  readonly isVoted: boolean;
  /** That it has founded already. */
  readonly hasTheme: boolean;
}

/** What a resolution must be to found something: adopted, and about just that (KIM concept 2025, 2.6). */
export const obstacleToFounding = (
  resolution: KnownResolution | null,
  kinds: readonly string[],
): GroupFinding | null => {
  if (!resolution) return { code: 'RESOLUTION_NEEDED', field: 'resolutionId' };
  if (resolution.outcome !== 'ADOPTED') return { code: 'RESOLUTION_NOT_ADOPTED', field: 'resolutionId' };
  if (!kinds.includes(resolution.kind)) return { code: 'RESOLUTION_KIND', field: 'resolutionId' };
  return resolution.isVoted ? null : { code: 'RESOLUTION_NOT_VOTED', field: 'resolutionId' };
};

/** By a resolution about one theme there is one; priorities may be several. */
export const obstacleToTheme = ({ kind, hasTheme }: KnownResolution): GroupFinding | null =>
  kind === 'THEME' && hasTheme ? { code: 'RESOLUTION_HAS_THEME', field: 'resolutionId' } : null;

/** A project group is installed by the resolution on its theme. */
export const obstacleToProject = (
  theme: { readonly resolutionId: string } | null,
  resolutionId: string,
): GroupFinding | null =>
  theme && theme.resolutionId !== resolutionId ? { code: 'RESOLUTION_KIND', field: 'resolutionId' } : null;

/** A proposal is decided by the resolution on its own request, whatever that says. */
export const decisionOf = (
  resolution: KnownResolution | null,
  requestId: string,
): Exclude<ProposalState, 'SUBMITTED'> | GroupFinding => {
  if (!resolution) return { code: 'RESOLUTION_NEEDED', field: 'resolutionId' };
  if (resolution.requestId !== requestId) return { code: 'RESOLUTION_KIND', field: 'resolutionId' };
  const { outcome } = resolution;
  return outcome === 'ADOPTED' || outcome === 'RETURNED' || outcome === 'REJECTED'
    ? outcome
    : { code: 'RESOLUTION_NOT_DECIDED', field: 'resolutionId' };
};

/** A project group works on a theme, a concept group on an action field. */
export const obstacleToKind = (
  kind: WorkingGroupKind,
  { themeId, actionField }: { readonly themeId: string | null; readonly actionField: string | null },
): GroupFinding[] => {
  if (kind === 'PROJECT')
    return themeId && !actionField ? [] : [{ code: 'WORKING_GROUP_THEME', field: 'themeId' }];
  return actionField?.trim() && !themeId ? [] : [{ code: 'WORKING_GROUP_FIELD', field: 'actionField' }];
};

const LONGEST_NAME = 200;
export const LONGEST_TEXT = 10_000;

interface Limit {
  readonly field: string;
  readonly most?: number;
  readonly isNeeded?: boolean;
}
/** Bodies decide on days: only a date long before the programme could be somebody's birth. */
const isPersonal = ({ kind, found }: { readonly kind: string; readonly found: string }): boolean =>
  kind !== 'DATE_OF_BIRTH' || !/20[2-9]\d/.test(found);

/** Read by many and, once published, by everybody: nothing of a person may stand there. */
export const textFindings = (
  value: string | null | undefined,
  { field, most = LONGEST_NAME, isNeeded = true }: Limit,
): GroupFinding[] => {
  const text = value ?? '';
  if ((isNeeded && !text.trim()) || text.length > most)
    return [{ code: 'WORKING_GROUP_TEXT', field, figures: { most } }];
  return personalDataIn(text).some(isPersonal) ? [{ code: 'WORKING_GROUP_PERSONAL', field }] : [];
};

export const dueFindings = (dueOn: string, today: string): GroupFinding[] =>
  dueOn < today ? [{ code: 'WORKING_GROUP_DAY_PAST', field: 'dueOn' }] : [];

const FURTHEST_DAYS = 730;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** Meetings are noted afterwards or announced, within two years. */
export const meetingDayFindings = (heldOn: string, today: string): GroupFinding[] =>
  heldOn < '2021-01-01' || heldOn > dayAfter(today, FURTHEST_DAYS)
    ? [{ code: 'WORKING_GROUP_MEETING_DAY', field: 'heldOn' }]
    : [];
