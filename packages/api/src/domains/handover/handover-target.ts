import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { ofLedCase } from '../client/client.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import { handoverModel } from './handover.model.ts';
import { mayAnswerHandover, mayTakeBackHandover, type OpenHandover } from './handover.policy.ts';

interface HandoverTarget extends Row, OpenHandover {}

export const findHandover = visibleFinder<HandoverTarget>(handoverModel, (row, statement) => {
  const { actor } = statement.context;
  const own = actor.kind === 'member' ? actor.membership.organisation.id : null;
  return {
    isOpen: `${row}.answer is null`,
    isLed: ofLedCase(row, statement),
    isAskedHere: `${row}.to_id = ${statement.bind(own, 'uuid')}`,
  };
});

interface AddresseeTarget extends Row {
  readonly id: string;
  readonly kind: string;
}

export const findAddressee = visibleFinder<AddresseeTarget>(addresseeModel, (row) => ({
  kind: `${row}.kind`,
}));

/** The GraphQL wall before an end. One out of reach passes: the service then answers as for one that never existed. */
const endsHandover = (name: string, mayEnd: (handover: OpenHandover) => boolean): AccessRule =>
  rule(name, { cache: 'no_cache' })(
    async (_parent, { input }: { input: { readonly handoverId: string } }, context: RequestContext) => {
      const id = uuidOfId(['handover'], input.handoverId);
      const target = id && context.walls.graphql ? await findHandover(context, id) : null;
      return !target || mayEnd(target) || new Forbidden('LEAD_CASES');
    },
  );

export const isAskedToTakeOver = endsHandover('is asked to take the case over', mayAnswerHandover);
export const hasAskedForHandover = endsHandover('leads the case to be handed over', mayTakeBackHandover);
