import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { findLeaveFile } from './absence-parties.ts';
import { oneAtATime } from './absence-turn.ts';
import type { LeaveEntitlementRecordInput } from './absence.input.ts';
import { mayTakePart } from './absence.policy.ts';
import { LeaveEntitlement } from './leave-entitlement.entity.ts';

type Entered = { readonly leaveBalanceId: string };
type Entry = Omit<LeaveEntitlementRecordInput, 'fileId'>;

/** HR enters or corrects the leave of one year. */
export const recordLeaveEntitlement = async (
  context: RequestContext,
  fileId: string,
  input: Entry,
): Promise<Outcome<Entered>> => {
  const file = await findLeaveFile(context, fileId);
  if (file && context.walls.domain && !mayTakePart('absenceRecord', context.actor, file))
    throw new Forbidden('KEEP_PERSONNEL_FILES');
  const request = {
    operation: 'leaveEntitlementRecord',
    input: { ...input, fileId },
    findings: findingsOf(input, Number(context.today.slice(0, 4))),
  };
  return carryOut<Entered>(context, request, async (em, actor) => {
    if (!file) throw new Refused('NOT_FOUND', { field: 'fileId' });
    await oneAtATime(em, fileId);
    return { leaveBalanceId: await write(em, actor, fileId, input) };
  });
};

const isAmount = (days: number): boolean => days >= 0 && days <= 60 && Number.isInteger(days * 2);

const findingsOf = ({ year, days, carriedOver }: Entry, thisYear: number): Finding[] => [
  ...(Math.abs(year - thisYear) <= 2 ? [] : [{ code: 'ENTITLEMENT_YEAR' as const, field: 'year' }]),
  ...(isAmount(days) ? [] : [{ code: 'ENTITLEMENT_DAYS' as const, field: 'days' }]),
  ...(isAmount(carriedOver) ? [] : [{ code: 'ENTITLEMENT_DAYS' as const, field: 'carriedOver' }]),
];

const write = async (
  em: EntityManager,
  { countyId }: MemberActor,
  fileId: string,
  { year, days, carriedOver, version }: Entry,
): Promise<string> => {
  const amounts = { days: days.toFixed(1), carriedOver: carriedOver.toFixed(1) };
  const known = await em.findOne(LeaveEntitlement, { countyId, fileId, year });
  if ((known?.version ?? null) !== (version ?? null))
    throw new Refused('CONFLICT', {
      field: 'version',
      ...(known ? { currentVersion: known.version, about: { leaveBalanceId: known.id } } : {}),
    });
  if (!known) {
    const made = em.create(LeaveEntitlement, { countyId, id: newUuid(), fileId, year, ...amounts });
    await em.flush();
    return made.id;
  }
  const { id } = known;
  em.clear();
  const changed = await em.nativeUpdate(
    LeaveEntitlement,
    { countyId, id, version: known.version },
    { ...amounts, version: known.version + 1 },
  );
  if (changed === 0) throw new Refused('NOT_FOUND', { field: 'fileId' });
  return id;
};
