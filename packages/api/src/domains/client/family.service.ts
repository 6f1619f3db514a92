import { newUuid } from '@kim/schema/ids.ts';
import { reciprocalKind, type FamilyLinkKind } from '@kim/schema/reference/casework.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { clientToChange } from './client-correct.service.ts';
import { FamilyLink, Household, type Client } from './client.entity.ts';
import { familyLinkModel } from './family.model.ts';

interface LinkTarget extends Row {
  readonly personId: string;
  readonly relativeId: string;
}

const findLink = visibleFinder<LinkTarget>(familyLinkModel, (row) => ({
  personId: `${row}.person_id`,
  relativeId: `${row}.relative_id`,
}));

/** Both, locked in an order of their own: two who link the same two people wait for one another. */
const bothToChange = async (context: RequestContext, ids: readonly [string, string]): Promise<Client[]> => {
  const found = new Map<string, Client>();
  for (const id of ids.toSorted()) found.set(id, await clientToChange(context, id));
  return ids.map((id) => found.get(id)!);
};

const refuseOneself = (one: string, other: string, field: string): void => {
  if (one === other) throw new Refused('OWN_RELATIVE', { field });
};

/** Into the household of somebody; there is one from the second person on. */
export const joinHousehold = async (
  context: RequestContext,
  actor: MemberActor,
  { clientId, withClientId }: { readonly clientId: string; readonly withClientId: string },
): Promise<{ clientId: string }> => {
  refuseOneself(clientId, withClientId, 'withClientId');
  const em = context.em!;
  const [client, other] = await bothToChange(context, [clientId, withClientId]);
  if (!other!.householdId) {
    const id = newUuid();
    em.create(Household, { countyId: actor.countyId, id, registeredById: actor.membership.person.id });
    await em.flush();
    other!.householdId = id;
  }
  client!.householdId = other!.householdId;
  await em.flush();
  return { clientId };
};

export const leaveHousehold = async (
  context: RequestContext,
  clientId: string,
): Promise<{ clientId: string }> => {
  const client = await clientToChange(context, clientId);
  client.householdId = null;
  await context.em!.flush();
  return { clientId };
};

/** Written from both ends at once, so that each reads what the other is to them. */
export const enterFamilyLink = async (
  context: RequestContext,
  {
    clientId,
    relativeId,
    kind,
  }: { readonly clientId: string; readonly relativeId: string; readonly kind: FamilyLinkKind },
): Promise<{ clientId: string; familyLinkId: string }> => {
  refuseOneself(clientId, relativeId, 'relativeId');
  const em = context.em!;
  const [{ countyId }] = (await bothToChange(context, [clientId, relativeId])) as [Client];
  if (await em.findOne(FamilyLink, { countyId, personId: clientId, relativeId, removedOn: null }))
    throw new Refused('FAMILY_LINK_EXISTS', { field: 'relativeId' });
  const familyLinkId = newUuid();
  em.create(FamilyLink, { countyId, id: familyLinkId, personId: clientId, relativeId, kind });
  em.create(FamilyLink, {
    countyId,
    id: newUuid(),
    personId: relativeId,
    relativeId: clientId,
    kind: reciprocalKind[kind],
  });
  await em.flush();
  return { clientId, familyLinkId };
};

export const removeFamilyLink = async (
  context: RequestContext,
  familyLinkId: string,
): Promise<{ clientId: string }> => {
  const target = await findLink(context, familyLinkId);
  if (!target) throw new Refused('NOT_FOUND');
  const { personId, relativeId } = target;
  const [{ countyId }] = (await bothToChange(context, [personId, relativeId])) as [Client];
  const ends = await context.em!.find(FamilyLink, {
    countyId,
    removedOn: null,
    $or: [
      { personId, relativeId },
      { personId: relativeId, relativeId: personId },
    ],
  });
  if (ends.length === 0) throw new Refused('NOT_FOUND');
  for (const end of ends) end.removedOn = context.today;
  await context.em!.flush();
  return { clientId: personId };
};
