import { newUuid } from '@kim/schema/ids.ts';
import type { LegalDomain } from '@kim/schema/reference/casework.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { legalDomainModel } from './case-course.model.ts';
import { LegalDomainPeriod } from './case-file.entity.ts';
import { caseToChange } from './case-change.service.ts';
import { overlapsKnown, type KnownLegalDomain, type LegalDomainDays } from './legal-domain.policy.ts';

interface EntryTarget extends Row {
  readonly caseId: string;
}

/** An entry of a case whose course the caller sees. */
export const findLegalDomain = visibleFinder<EntryTarget>(legalDomainModel, (row) => ({
  caseId: `${row}.case_id`,
}));

type Made = Promise<{ caseId: string; legalDomainId: string }>;

/** Locks the case: two who enter legal domains wait for one another. */
export const enterLegalDomain = async (
  context: RequestContext,
  { caseId, ...entry }: LegalDomainDays & { readonly caseId: string; readonly legalDomain: LegalDomain },
): Made => {
  const { countyId } = await caseToChange(context, caseId);
  const em = context.em!;
  refuseOverlap(entry, await em.find(LegalDomainPeriod, { countyId, caseId }));
  const legalDomainId = newUuid();
  em.create(LegalDomainPeriod, { countyId, id: legalDomainId, caseId, ...entry });
  await em.flush();
  return { caseId, legalDomainId };
};

export const changeLegalDomain = async (
  context: RequestContext,
  {
    legalDomainId,
    version,
    ...days
  }: LegalDomainDays & { readonly legalDomainId: string; readonly version: number },
): Made => {
  const target = await findLegalDomain(context, legalDomainId);
  if (!target) throw new Refused('NOT_FOUND');
  const { caseId } = target;
  const { countyId } = await caseToChange(context, caseId);
  const known = await context.em!.find(LegalDomainPeriod, { countyId, caseId });
  const entry = known.find(({ id }) => id === legalDomainId);
  if (!entry) throw new Refused('NOT_FOUND');
  if (entry.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: entry.version,
      about: { caseId, legalDomainId },
    });
  const others = known.filter((other) => other !== entry);
  refuseOverlap({ ...days, legalDomain: entry.legalDomain as LegalDomain }, others);
  Object.assign(entry, days);
  entry.version += 1;
  await context.em!.flush();
  return { caseId, legalDomainId };
};

const refuseOverlap = (
  entry: LegalDomainDays & { readonly legalDomain: LegalDomain },
  known: readonly LegalDomainPeriod[],
): void => {
  if (overlapsKnown(entry, known as readonly KnownLegalDomain[]))
    throw new Refused('LEGAL_DOMAIN_OVERLAPS', { field: entry.validFrom ? 'validFrom' : 'appliedOn' });
};
