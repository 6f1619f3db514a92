import type { MeasureState } from '@kim/schema/reference/measure.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { findInvitable } from '../meeting/meeting.public.ts';
import { countyModel } from '../organisation/organisation.public.ts';
import { measureModel } from './measure.model.ts';
import type { MeasurePlan } from './measure.policy.ts';

export interface KnownMeasure extends Row, MeasurePlan {
  readonly id: string;
  readonly state: MeasureState;
  readonly version: number;
}
const findMeasure = visibleFinder<KnownMeasure>(measureModel, (row) => ({
  state: `${row}.state`,
  version: `${row}.version`,
  ownerOrganisationId: `${row}.owner_organisation_id`,
  ownerPersonId: `${row}.owner_person_id`,
  dueOn: `${row}.due_on::text`,
  indicator: `${row}.indicator`,
  unit: `${row}.unit`,
  target: `${row}.target`,
}));

/** Changes of one measure wait for each other. */
export const measureToChange = async (context: RequestContext, measureId: string): Promise<KnownMeasure> => {
  await context.em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 21))', [measureId]);
  const measure = await findMeasure(context, measureId);
  if (!measure) throw new Refused('NOT_FOUND', { field: 'measureId' });
  return measure;
};

interface Named extends Row {
  readonly id: string;
  readonly name: string;
}
/** Any organisation of the county: the finder asks for reach, not for the kind. */
const findOrganisation = visibleFinder<Named>(countyModel, (row) => ({ name: `${row}.name` }));

/** The names of who shall answer for it, from the lists the caller can see. */
export const ownersOf = async (
  context: RequestContext,
  { ownerOrganisationId, ownerPersonId }: MeasurePlan,
  about: { readonly measureId: string },
): Promise<{ readonly organisation: string | null; readonly person: string | null }> => {
  const organisation = ownerOrganisationId ? await findOrganisation(context, ownerOrganisationId) : null;
  if (ownerOrganisationId && !organisation)
    throw new Refused('MEASURE_PERSON', { field: 'ownerOrganisationId', about });
  const person = ownerPersonId ? await findInvitable(context, ownerPersonId) : null;
  if (ownerPersonId && !person) throw new Refused('MEASURE_PERSON', { field: 'ownerPersonId', about });
  return { organisation: organisation?.name ?? null, person: person?.name ?? null };
};

/** The domain wall of a change. */
export const refuseUnlessSteering = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !hasRight(actor, 'STEER_MEASURES')) throw new Forbidden('STEER_MEASURES');
};

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;
