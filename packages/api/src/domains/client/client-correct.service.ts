import { LockMode } from '@mikro-orm/core';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import type { ClientDetails } from './client-details.policy.ts';
import { Client } from './client.entity.ts';
import { clientModel } from './client.model.ts';
import { renewMatchMark } from './match-mark.service.ts';

/** Whoever sees somebody leads a case of theirs: there is nobody who may see them and not correct. */
const findClient = visibleFinder<Row>(clientModel, () => ({}));

/** The domain wall before a change: the person, locked; two who change them wait for one another. */
export const clientToChange = async (context: RequestContext, clientId: string): Promise<Client> => {
  const { em, actor } = context;
  const target = await findClient(context, clientId);
  if (!target || !em || actor.kind !== 'member') throw new Refused('NOT_FOUND');
  const client = await em.findOne(
    Client,
    { countyId: actor.countyId, id: clientId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!client) throw new Refused('NOT_FOUND');
  return client;
};

interface Correction {
  readonly clientId: string;
  readonly version: number;
  /** As they shall be, all of them. */
  readonly details: ClientDetails;
}

/** Art. 16 DSGVO: what is wrong is put right, also after a case has ended. */
export const correctClient = async (
  context: RequestContext,
  { clientId, version, details }: Correction,
): Promise<{ clientId: string }> => {
  const client = await clientToChange(context, clientId);
  if (client.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: client.version,
      about: { clientId },
    });
  Object.assign(client, { ...details, languages: [...details.languages] });
  client.version += 1;
  await context.em!.flush();
  await renewMatchMark(context, clientId);
  return { clientId };
};
