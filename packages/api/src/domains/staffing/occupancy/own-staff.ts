import { visibleFinder } from '../../../platform/reading/find-visible.ts';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import type { Row } from '../../../platform/reading/row-gate.ts';
import { Refused } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { personModel } from '../../identity/identity.public.ts';

interface Colleague extends Row {
  readonly organisationId: string;
}

const findColleague = visibleFinder<Colleague>(personModel, (row) => ({
  organisationId: `${row}.organisation_id`,
}));

/** An employer decides over its own staff only; whom the caller does not see, does not exist. */
export const findOwnStaff = async (
  context: RequestContext,
  { membership }: MemberActor,
  personId: string,
): Promise<void> => {
  const person = await findColleague(context, personId);
  if (!person) throw new Refused('NOT_FOUND', { field: 'personId' });
  if (context.walls.domain && person.organisationId !== membership.organisation.id)
    throw new Refused('NOT_OWN_STAFF', { field: 'personId' });
};
