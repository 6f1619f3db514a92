import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { Contract, WorkingTime } from './contract.entity.ts';
import {
  dayBefore,
  isSameHours,
  lastDayOf,
  obstacleTo,
  sumOfWeek,
  supersededBy,
  type ContractTerms,
  type WeekdayHours,
} from './contract.policy.ts';
import { changesBetween, recordFileEvent } from './file-event.service.ts';
import { PersonnelFile } from './personnel-file.entity.ts';

interface Change {
  readonly em: EntityManager;
  readonly actor: MemberActor;
  readonly fileId: string;
}

/** New terms from a day on; what still runs ends the day before. */
export const recordContract = async (
  change: Change,
  terms: ContractTerms,
): Promise<{ contractId: string }> => {
  const { em, actor, fileId } = change;
  const { countyId } = actor;
  const known = await contractsOf(change);
  const period = { validFrom: terms.validFrom, validTo: lastDayOf(terms) };
  refuseOverlap(obstacleTo(period, known));
  const superseded = supersededBy(terms.validFrom, known);
  if (superseded) await endBefore(em, superseded, terms.validFrom);
  const contract = em.create(Contract, { countyId, id: newUuid(), fileId, ...stored(terms), version: 1 });
  recordFileEvent(em, actor, {
    fileId,
    kind: 'CONTRACT_RECORDED',
    changes: changesBetween({}, stored(terms)),
  });
  await em.flush();
  return { contractId: contract.id };
};

/** Corrected terms, if nobody has changed them since. */
export const changeContract = async (
  change: Change,
  { contractId, version, terms }: { contractId: string; version: number; terms: ContractTerms },
): Promise<{ contractId: string }> => {
  const { em, actor, fileId } = change;
  const known = await contractsOf(change);
  const contract = atVersion(known, contractId, version);
  const others = known.filter((other) => other !== contract);
  const period = { validFrom: terms.validFrom, validTo: lastDayOf(terms) };
  refuseOverlap(obstacleTo(period, others) ?? supersededBy(terms.validFrom, others));
  await refuseOtherHours(em, contract, terms.weeklyHours);
  const changes = changesBetween(stored(contract), stored(terms));
  Object.assign(contract, stored(terms));
  contract.version += 1;
  recordFileEvent(em, actor, { fileId, kind: 'CONTRACT_CHANGED', changes });
  await em.flush();
  return { contractId };
};

/** How the hours are spread over the week from a day on; must sum to the contract's, to the hundredth. */
export const setWorkingTime = async (
  change: Change,
  request: { contractId: string; version: number; validFrom: string; week: WeekdayHours },
): Promise<{ contractId: string; workingTimeId: string }> => {
  const { em, actor, fileId } = change;
  const { contractId, validFrom, week } = request;
  const { countyId } = actor;
  const contract = atVersion(await contractsOf(change), contractId, request.version);
  if (validFrom < contract.validFrom || (contract.validTo !== null && validFrom > contract.validTo!))
    throw new Refused('OUTSIDE_CONTRACT', { field: 'validFrom' });
  const given = sumOfWeek(week);
  if (!isSameHours(given, contract.weeklyHours))
    throw new Refused('HOURS_DO_NOT_SUM', { figures: { given, agreed: contract.weeklyHours } });
  const known = await em.find(WorkingTime, { countyId, contractId });
  refuseOverlap(obstacleTo({ validFrom, validTo: null }, known));
  const superseded = supersededBy(validFrom, known);
  if (superseded) superseded.validTo = dayBefore(validFrom);
  await em.flush();
  const created = { countyId, id: newUuid(), fileId, contractId, validFrom, validTo: null, ...week };
  em.create(WorkingTime, created);
  contract.version += 1;
  const changes = changesBetween({}, { validFrom, ...week });
  recordFileEvent(em, actor, { fileId, kind: 'WORKING_TIME_SET', changes });
  await em.flush();
  return { contractId, workingTimeId: created.id };
};

/** Locks the file: two who change its contracts wait for one another. */
const contractsOf = async ({ em, actor: { countyId }, fileId }: Change): Promise<Contract[]> => {
  const file = await em.findOne(
    PersonnelFile,
    { countyId, id: fileId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!file) throw new Refused('NOT_FOUND');
  return em.find(Contract, { countyId, fileId }, { orderBy: { validFrom: 'asc' } });
};

const atVersion = (known: readonly Contract[], contractId: string, version: number): Contract => {
  const contract = known.find(({ id }) => id === contractId);
  if (!contract) throw new Refused('NOT_FOUND');
  if (contract.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: contract.version,
      about: { contractId },
    });
  return contract;
};

const refuseOverlap = (obstacle: { readonly validFrom: string } | null): void => {
  if (obstacle)
    throw new Refused('CONTRACT_OVERLAP', { field: 'validFrom', figures: { from: obstacle.validFrom } });
};

/** Other hours are other terms: the week agreed upon would no longer fit. */
const refuseOtherHours = async (em: EntityManager, contract: Contract, hours: string): Promise<void> => {
  if (isSameHours(hours, contract.weeklyHours)) return;
  const { countyId, id: contractId, weeklyHours } = contract;
  if ((await em.count(WorkingTime, { countyId, contractId })) > 0)
    throw new Refused('WORKING_TIME_DIFFERS', {
      field: 'weeklyHours',
      figures: { given: hours, agreed: weeklyHours },
    });
};

const endBefore = async (em: EntityManager, contract: Contract, day: string): Promise<void> => {
  const lastDay = dayBefore(day);
  contract.validTo = lastDay;
  contract.version += 1;
  const { countyId, id: contractId } = contract;
  const running = await em.find(WorkingTime, { countyId, contractId });
  for (const row of running) if (!row.validTo || row.validTo > lastDay) row.validTo = lastDay;
  // Before the new period is written: the database knows no two on one day.
  await em.flush();
};

const stored = (terms: ContractTerms | Contract) => ({
  validFrom: terms.validFrom,
  validTo: terms.validTo ?? terms.fixedTermUntil ?? null,
  fixedTermUntil: terms.fixedTermUntil ?? null,
  fixedTermReason: terms.fixedTermReason?.trim() ?? null,
  probationUntil: terms.probationUntil ?? null,
  payGrade: terms.payGrade,
  payStep: terms.payStep,
  payStepSince: terms.payStepSince,
  weeklyHours: Number(terms.weeklyHours).toFixed(2),
  fullTimeHours: Number(terms.fullTimeHours).toFixed(2),
});
