import { newUuid, uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import type { ProposalState, ResultState, WorkingGroupState } from '@kim/schema/reference/working-group.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rule } from 'graphql-shield';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import {
  communicationModel,
  generativeThemeModel,
  groupMeetingModel,
  groupMemberModel,
  groupTaskModel,
  proposalModel,
  publishedResultModel,
  workingGroupModel,
} from './working-group.model.ts';
import type { GroupFinding, KnownResolution } from './working-group.policy.ts';

export interface Keyed {
  readonly idempotencyKey: string;
}
interface OfGroup extends Row {
  readonly id: string;
  readonly workingGroupId: string;
  readonly version: number;
}

export const findTheme = visibleFinder<Row & { readonly id: string; readonly resolutionId: string }>(
  generativeThemeModel,
  (row) => ({ resolutionId: `${row}.resolution_id` }),
);
export interface KnownGroup extends Row {
  readonly id: string;
  readonly state: WorkingGroupState;
  readonly version: number;
  readonly members: number;
  readonly hurdleId: string | null;
}
export const findGroup = visibleFinder<KnownGroup>(workingGroupModel, (row) => ({
  state: `${row}.state`,
  version: `${row}.version`,
  members: `(select count(*)::int from governance.group_member m where m.county_id = ${row}.county_id and m.working_group_id = ${row}.id and m.ended_on is null)`,
  hurdleId: `(select t.hurdle_id from governance.theme t where t.county_id = ${row}.county_id and t.id = ${row}.theme_id)`,
}));

interface KnownMember extends OfGroup {
  readonly personId: string | null;
  readonly isEnded: boolean;
}
export const findMember = visibleFinder<KnownMember>(groupMemberModel, (row) => ({
  workingGroupId: `${row}.working_group_id`,
  personId: `${row}.person_id`,
  isEnded: `${row}.ended_on is not null`,
  version: `${row}.version`,
}));

interface KnownTask extends OfGroup {
  readonly personId: string | null;
  readonly isDone: boolean;
}
const ofMember = (row: string, column: string): string =>
  `(select m.${column} from governance.group_member m where m.county_id = ${row}.county_id and m.id = ${row}.member_id and m.ended_on is null)`;
export const findTask = visibleFinder<KnownTask>(groupTaskModel, (row) => ({
  workingGroupId: `${row}.working_group_id`,
  personId: ofMember(row, 'person_id'),
  isDone: `${row}.done_on is not null`,
  version: `${row}.version`,
}));
export const findGroupMeeting = visibleFinder<OfGroup>(groupMeetingModel, (row) => ({
  workingGroupId: `${row}.working_group_id`,
  version: `${row}.version`,
}));

interface KnownProposal extends OfGroup {
  readonly state: ProposalState;
  readonly requestId: string;
}
export const findProposal = visibleFinder<KnownProposal>(proposalModel, (row) => ({
  workingGroupId: `${row}.working_group_id`,
  state: `${row}.state`,
  requestId: `${row}.decision_request_id`,
  version: `${row}.version`,
}));

interface KnownResult extends Row {
  readonly id: string;
  readonly hurdleId: string | null;
  readonly state: ResultState;
  readonly isAdopted: boolean;
  readonly version: number;
}
export const findResult = visibleFinder<KnownResult>(publishedResultModel, (row) => ({
  hurdleId: `${row}.hurdle_id`,
  state: `${row}.state`,
  isAdopted: `${row}.is_adopted`,
  version: `${row}.version`,
}));

interface KnownCommunication extends Row {
  readonly id: string;
  readonly resultId: string;
  readonly personId: string | null;
  readonly isRead: boolean;
}
export const findCommunication = visibleFinder<KnownCommunication>(communicationModel, (row) => ({
  resultId: `${row}.result_id`,
  personId: `${row}.person_id`,
  isRead: `${row}.read_on is not null`,
}));

interface DatedResolution extends KnownResolution {
  readonly decidedOn: string;
  readonly dayNote: string | null;
  readonly hurdleId: string | null;
}
/** The resolution something is founded on; the database shows those of the own county alone. Who founds by it too waits. */
export const findResolution = async (
  context: RequestContext,
  id: string,
): Promise<DatedResolution | null> => {
  const { em, actor } = context;
  if (actor.kind !== 'member') return null;
  await lockGroup(context, id);
  const [found] = await em!.execute<DatedResolution[]>(
    `select r.kind, r.outcome, r.item_id is not null as "isVoted", exists (select from governance.theme t where t.county_id = r.county_id and t.resolution_id = r.id) as "hasTheme", r.request_id as "requestId", r.decided_on::text as "decidedOn", r.day_note as "dayNote", q.hurdle_id as "hurdleId" from governance.resolution r left join governance.decision_request q on q.county_id = r.county_id and q.id = r.request_id where r.county_id = ? and r.id = ?`,
    [actor.countyId, id],
  );
  return found ?? null;
};

/** What a change is about; not there for who may not see it. */
export const known = async <Found>(found: Promise<Found | null>, field: string): Promise<Found> => {
  const row = await found;
  if (!row) throw new Refused('NOT_FOUND', { field });
  return row;
};

/** Changes of one group wait for each other. */
export const lockGroup = async ({ em }: RequestContext, groupId: string): Promise<void> => {
  await em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 45))', [groupId]);
};

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};
const isOf = (actor: Actor, personId: string | null): boolean =>
  personId !== null && actor.kind === 'member' && actor.membership.person.id === personId;
const isOwnOrLeads = (actor: Actor, { personId }: { readonly personId: string | null }): boolean =>
  isOf(actor, personId) || hasRight(actor, 'LEAD_WORKING_GROUPS');
export const refuseForeign = (
  { actor, walls }: RequestContext,
  row: { readonly personId: string | null },
): void => {
  if (walls.domain && !isOwnOrLeads(actor, row)) throw new Forbidden('LEAD_WORKING_GROUPS');
};

/** The GraphQL wall before it. A row out of reach passes: the service answers as for one that never existed. */
const forOneself = (
  name: string,
  [kind, field]: readonly [IdKind, string],
  find: (context: RequestContext, id: string) => Promise<{ readonly personId: string | null } | null>,
): AccessRule =>
  rule(name, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
      const id = uuidOfId([kind], input[field] ?? '');
      const row = id && context.walls.graphql ? await find(context, id) : null;
      return !row || isOwnOrLeads(context.actor, row) || new Forbidden('LEAD_WORKING_GROUPS');
    },
  );
export const takesOnForOneself = forOneself(
  'takes on for oneself or leads',
  ['group_member', 'memberId'],
  findMember,
);
export const doesOwnGroupTask = forOneself(
  'does an own task of a group or leads',
  ['group_task', 'taskId'],
  findTask,
);

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

export const refuseFor = (
  obstacle: GroupFinding | null | undefined,
  about: Readonly<Record<string, string>> = {},
): void => {
  if (!obstacle) return;
  const { code, ...details } = obstacle;
  throw new Refused(code, { ...details, about });
};
export const conflict = (currentVersion: number, about: Readonly<Record<string, string>>): Refused =>
  new Refused('CONFLICT', { field: 'version', currentVersion, about });

/** A row of schema governance; its id comes back. */
export const insertRow = async (
  em: EntityManager,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const id = newUuid();
  const entries = Object.entries({ ...row, id });
  await em.execute(
    `insert into governance.${table} (${entries.map(([name]) => name).join(', ')}) values (${entries.map(() => '?').join(', ')})`,
    entries.map(([, value]) => value ?? null),
  );
  return id;
};
