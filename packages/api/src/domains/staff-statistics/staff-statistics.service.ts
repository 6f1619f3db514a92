import { LockMode } from '@mikro-orm/core';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { StaffStatisticsAgreement } from './staff-statistics-agreement.entity.ts';
import { mayAgree, referenceFinding } from './staff-statistics.policy.ts';
import type { OwnStaffFigures } from './staff-statistics.type.ts';

export interface Agreement {
  readonly idempotencyKey: string;
  readonly version: number;
  readonly isInForce: boolean;
  readonly reference: string;
}

/** The employer says whether a works agreement allows figures about its own staff. */
export const agreeUponStatistics = (
  context: RequestContext,
  input: Agreement,
): Promise<Outcome<{ readonly organisationId: string }>> =>
  carryOut(
    context,
    { operation: 'staffStatisticsAgree', input, findings: referenceFinding(input.reference) },
    async (em, { countyId, membership }) => {
      if (context.walls.domain && !mayAgree(context.actor)) throw new Forbidden('AGREE_STAFF_STATISTICS');
      const organisationId = membership.organisation.id;
      const change = {
        isInForce: input.isInForce,
        reference: input.reference.trim(),
        changedById: membership.person.id,
        changedAt: new Date(),
      };
      const known = await em.findOne(
        StaffStatisticsAgreement,
        { countyId, organisationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const version = known?.version ?? 0;
      if (version !== input.version)
        throw new Refused('CONFLICT', {
          field: 'version',
          currentVersion: version,
          about: { organisationId },
        });
      if (known) Object.assign(known, change, { version: version + 1 });
      else em.create(StaffStatisticsAgreement, { countyId, organisationId, ...change });
      await em.flush();
      return { organisationId };
    },
  );

/** What the caller may know of nobody but themselves. */
export const findOwnFigures = async (
  { actor, rows }: RequestContext,
  year: number,
): Promise<OwnStaffFigures | null> => {
  if (actor.kind !== 'member') return null;
  const [row] = await rows.query<{ figures: OwnStaffFigures | null }>(
    'select seal.own_staff_figures($1::int) as figures',
    [year],
  );
  return row?.figures ?? null;
};
